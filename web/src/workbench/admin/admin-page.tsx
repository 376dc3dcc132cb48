import { Tabs } from 'antd';
import { useMe } from '../me.tsx';
import { Page, useAddress } from '../page.tsx';
import { Calendar } from './calendar.tsx';
import { Delegations } from './delegations.tsx';
import { Matrix } from './matrix.tsx';
import { Trail } from './trail.tsx';

/** What keeps the platform in order: who reaches what, which days are worked, what was done by whom (web.md §9 F). */
export function Admin() {
  const { get, set } = useAddress();
  const { roles } = useMe();
  const mayReadDelegations = roles.some((role) => ['op', 'rev', 'dh', 'ph', 'aud', 'arc'].includes(role));
  return (
    <Page title="管理">
      <Tabs
        activeKey={get('tab') ?? 'roles'}
        onChange={(tab) => set({ tab, after: null, book: null })}
        items={[
          { key: 'roles', label: '岗位与栏目', children: <Matrix /> },
          { key: 'calendar', label: '放假安排', children: <Calendar /> },
          ...(mayReadDelegations ? [{ key: 'delegations', label: '书面授权', children: <Delegations /> }] : []),
          { key: 'trail', label: '留痕查询', children: <Trail /> },
        ]}
      />
    </Page>
  );
}
