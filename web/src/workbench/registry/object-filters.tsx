import { Flex, Input, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { useAddress } from '../page.tsx';
import { matterOptions, useMatters } from './matter-choices.ts';

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
        aria-label="名称、唯一编码或地址"
        placeholder="名称、唯一编码或地址"
        style={{ width: 300, maxWidth: '100%' }}
        defaultValue={get('search') ?? ''}
        allowClear
        enterButton="查找"
        onSearch={(text) => set({ search: text.trim() })}
      />
      {choice('status', '全部状态', choices('ObjectState'))}
      {choice('kind', '全部种类', choices('ObjectKind'))}
      {choice('matterCode', '全部抽查事项', matterOptions(matters))}
    </Flex>
  );
}
