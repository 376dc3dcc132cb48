import { Flex, Input, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { useAddress } from '../page.tsx';
import { matterOptions, useMatters } from './matter-choices.ts';
import { words } from './words.ts';

/** What narrows the list; kept in the address, so that it can be sent to a colleague. */
export function ObjectFilters({ department }: { readonly department: OwnDepartment }) {
  const { get, set } = useAddress();
  const matters = useMatters(department);
  const choice = (name: string, title: string, options: readonly { readonly value: string; readonly label: string }[]) => (
    <Select
      allowClear
      aria-label={title}
      placeholder={title}
      style={{ width: 180 }}
      value={get(name)}
      options={[...options]}
      onChange={(chosen: string | undefined) => set({ [name]: chosen })}
    />
  );
  return (
    <Flex gap={8} wrap role="search" className="no-print">
      <Input.Search
        aria-label={words.searchObject}
        placeholder={words.searchObject}
        style={{ width: 300, maxWidth: '100%' }}
        defaultValue={get('search') ?? ''}
        allowClear
        enterButton={words.search}
        onSearch={(text) => set({ search: text.trim() })}
      />
      {choice('status', words.allStates, choices('ObjectState'))}
      {choice('kind', words.allKinds, choices('ObjectKind'))}
      {choice('matterCode', words.allMatters, matterOptions(matters))}
    </Flex>
  );
}
