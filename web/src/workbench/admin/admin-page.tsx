import { Tabs } from 'antd';
import { Page, useAddress } from '../page.tsx';
import { Calendar } from './calendar.tsx';
import { Matrix } from './matrix.tsx';
import { Trail } from './trail.tsx';

/** What keeps the platform in order: who reaches what, which days are worked, what was done by whom (web.md §9 F). */
export function Admin() {
  const { get, set } = useAddress();
  return (
    <Page title="管理">
      <Tabs
        activeKey={get('tab') ?? 'roles'}
        onChange={(tab) => set({ tab, after: null })}
        items={[
          { key: 'roles', label: '岗位与栏目', children: <Matrix /> },
          { key: 'calendar', label: '放假安排', children: <Calendar /> },
          { key: 'trail', label: '留痕查询', children: <Trail /> },
        ]}
      />
    </Page>
  );
}
