import { Result } from 'antd';
import { Link, type RouteObject } from 'react-router';
import { Home } from './home/home.tsx';
import { TaskList } from './tasks/task-list.tsx';
import { TaskPage } from './tasks/task-page.tsx';
import { common } from './words.ts';

/** Every page of the workbench, below the frame. */
export const routes: RouteObject[] = [
  { path: '/', element: <Home /> },
  { path: '/tasks', element: <TaskList /> },
  { path: '/tasks/new', lazy: async () => ({ Component: (await import('./tasks/new-task.tsx')).NewTask }) },
  { path: '/tasks/directed', lazy: async () => ({ Component: (await import('./unplanned/unplanned-task.tsx')).DirectedTask }) },
  { path: '/tasks/ad-hoc/:id', lazy: async () => ({ Component: (await import('./unplanned/unplanned-task.tsx')).AdHocTask }) },
  { path: '/tasks/:id', element: <TaskPage /> },
  { path: '/ad-hoc', lazy: async () => ({ Component: (await import('./unplanned/ad-hoc-page.tsx')).AdHocPage }) },
  { path: '/merges', lazy: async () => ({ Component: (await import('./merges/merges-page.tsx')).MergesPage }) },
  { path: '/exemptions', lazy: async () => ({ Component: (await import('./caps/exemptions-page.tsx')).ExemptionsPage }) },
  { path: '/successions', lazy: async () => ({ Component: (await import('./caps/successions-page.tsx')).SuccessionsPage }) },
  { path: '/guidance', lazy: async () => ({ Component: (await import('./guidance/guidance-page.tsx')).GuidancePage }) },
  { path: '/experts', lazy: async () => ({ Component: (await import('./registry/experts-page.tsx')).ExpertsPage }) },
  { path: '/reconciliation', lazy: async () => ({ Component: (await import('./registry/reconciliation-page.tsx')).ReconciliationPage }) },
  { path: '/plans', lazy: async () => ({ Component: (await import('./plans/plans-page.tsx')).PlansPage }) },
  { path: '/plans/:id', lazy: async () => ({ Component: (await import('./plans/plan-page.tsx')).PlanPage }) },
  { path: '/matters', lazy: async () => ({ Component: (await import('./matters/matter-lists-page.tsx')).MatterListsPage }) },
  { path: '/matters/:id', lazy: async () => ({ Component: (await import('./matters/matter-list-page.tsx')).MatterListPage }) },
  { path: '/joint-matters', lazy: async () => ({ Component: (await import('./matters/joint-list-page.tsx')).JointListPage }) },
  { path: '/objects', lazy: async () => ({ Component: (await import('./registry/objects-page.tsx')).ObjectsPage }) },
  { path: '/inspectors', lazy: async () => ({ Component: (await import('./registry/inspectors-page.tsx')).InspectorsPage }) },
  { path: '/import', lazy: async () => ({ Component: (await import('./import/import-list.tsx')).ImportList }) },
  { path: '/import/new', lazy: async () => ({ Component: (await import('./import/new-import.tsx')).NewImport }) },
  { path: '/import/:id', lazy: async () => ({ Component: (await import('./import/one-import.tsx')).OneImport }) },
  { path: '/approvals', lazy: async () => ({ Component: (await import('./approvals/approvals-page.tsx')).Approvals }) },
  { path: '/tasks/:id/teams', lazy: async () => ({ Component: (await import('./teams/task-teams.tsx')).TaskTeams }) },
  { path: '/tasks/:id/papers', lazy: async () => ({ Component: (await import('./documents/papers-pages.tsx')).TaskPapers }) },
  { path: '/replacements', lazy: async () => ({ Component: (await import('./teams/replacement-list.tsx')).ReplacementList }) },
  { path: '/visits', lazy: async () => ({ Component: (await import('./visits/visit-list.tsx')).VisitList }) },
  { path: '/visits/:id', lazy: async () => ({ Component: (await import('./visits/visit-page.tsx')).VisitPage }) },
  { path: '/visits/:id/papers', lazy: async () => ({ Component: (await import('./documents/papers-pages.tsx')).VisitPapers }) },
  { path: '/cause-visits', lazy: async () => ({ Component: (await import('./cause-visits/cause-visits-page.tsx')).CauseVisitsPage }) },
  { path: '/documents', lazy: async () => ({ Component: (await import('./documents/issued-list.tsx')).IssuedList }) },
  { path: '/results', lazy: async () => ({ Component: (await import('./results/result-list.tsx')).ResultList }) },
  { path: '/results/:id', lazy: async () => ({ Component: (await import('./results/result-page.tsx')).ResultPage }) },
  { path: '/channels', lazy: async () => ({ Component: (await import('./results/channels-page.tsx')).ChannelsPage }) },
  { path: '/follow-ups', lazy: async () => ({ Component: (await import('./aftermath/follow-up-list.tsx')).FollowUpList }) },
  { path: '/follow-ups/:id', lazy: async () => ({ Component: (await import('./aftermath/follow-up-page.tsx')).FollowUpPage }) },
  { path: '/referrals', lazy: async () => ({ Component: (await import('./aftermath/referrals-page.tsx')).ReferralsPage }) },
  { path: '/penalties', lazy: async () => ({ Component: (await import('./aftermath/penalties-page.tsx')).PenaltiesPage }) },
  {
    path: '/credit-deliveries',
    lazy: async () => ({ Component: (await import('./aftermath/credit-deliveries-page.tsx')).CreditDeliveriesPage }),
  },
  { path: '/conduct', lazy: async () => ({ Component: (await import('./aftermath/conduct-page.tsx')).ConductPage }) },
  { path: '/equivalences', lazy: async () => ({ Component: (await import('./aftermath/equivalences-page.tsx')).EquivalencesPage }) },
  { path: '/ceremonies', lazy: async () => ({ Component: (await import('./draw/ceremonies.tsx')).CeremonyList }) },
  { path: '/board', lazy: async () => ({ Component: (await import('./board/board-page.tsx')).Board }) },
  { path: '/credit', lazy: async () => ({ Component: (await import('./credit/credit-page.tsx')).CreditConsole }) },
  { path: '/admin', lazy: async () => ({ Component: (await import('./admin/admin-page.tsx')).Admin }) },
  { path: '*', element: <Result status="404" title={common.noPage} extra={<Link to="/">{common.toTodo}</Link>} /> },
];

/** Pages before an audience: the whole screen is theirs. */
export const wholeScreen: RouteObject[] = [
  { path: '/tasks/:id/draw', lazy: async () => ({ Component: (await import('./draw/draw-room.tsx')).DrawRoom }) },
  { path: '/ceremonies/:id', lazy: async () => ({ Component: (await import('./draw/ceremonies.tsx')).CeremonyRoom }) },
];
