import { Tabs } from 'antd';
import { useMe } from '../me.tsx';
import { Page, useAddress } from '../page.tsx';
import { Calendar } from './calendar.tsx';
import { Delegations } from './delegations.tsx';
import { Matrix } from './matrix.tsx';
import { Trail } from './trail.tsx';
import { words } from './words.ts';

/** What keeps the platform in order: who reaches what, which days are worked, what was done by whom (web.md §9 F). */
export function Admin() {
  const { get, set } = useAddress();
  const { roles } = useMe();
  const mayReadDelegations = roles.some((role) => ['op', 'rev', 'dh', 'ph', 'aud', 'arc'].includes(role));
  return (
    <Page title={words.admin}>
      <Tabs
        activeKey={get('tab') ?? 'roles'}
        onChange={(tab) => set({ tab, after: null, book: null })}
        items={[
          { key: 'roles', label: words.rolesAndPlaces, children: <Matrix /> },
          { key: 'calendar', label: words.calendar, children: <Calendar /> },
          ...(mayReadDelegations ? [{ key: 'delegations', label: words.delegations, children: <Delegations /> }] : []),
          { key: 'trail', label: words.trailSearch, children: <Trail /> },
        ]}
      />
    </Page>
  );
}
