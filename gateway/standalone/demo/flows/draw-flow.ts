import type { Cast } from '../driver/cast.ts';
import type { TaskHandle } from './task-flow.ts';

export interface DrawnVisit {
  readonly id: string;
  readonly code: string;
  readonly checks: readonly DrawnCheck[];
  readonly team: readonly DrawnMember[];
}
export interface DrawnCheck {
  readonly id: string;
  readonly agency: string;
  readonly matterCode: string;
  readonly state: string;
}
export interface DrawnMember {
  readonly id: string;
  readonly agency: string;
  readonly certificateNoLast4: string;
  readonly leader: boolean;
  readonly state: string;
}

/** Draws, confirms, dispatches; answers what the screen shows of the draw. */
export async function drawAndDispatch(
  cast: Cast,
  task: TaskHandle,
): Promise<{ readonly number: string; readonly active: number; readonly pool: number; readonly size: number }> {
  const op = cast.as(`${task.initiator}.op`);
  const { draw } = await op.act<{ draw: { id: string; number: string; counts: { active: number; pool: number; size: number } } }>(
    'drawObjects',
    { taskId: task.id },
    'draw { id number counts { active pool size } }',
  );
  await op.act('lockDraw', { taskId: task.id });
  await op.act('dispatchTask', { taskId: task.id });
  return { number: draw.number, ...draw.counts };
}

/** Every department draws its own inspectors (KF 第十六条, PD 第十五条第2款). */
export async function drawTeams(cast: Cast, task: TaskHandle): Promise<void> {
  for (const agency of task.agencies) await cast.as(`${agency}.op`).act('drawInspectors', { taskId: task.id, agency });
}

interface VisitAnswer {
  readonly id: string;
  readonly object: { readonly code: string };
  readonly checks: readonly (Omit<DrawnCheck, 'agency'> & { readonly department: { readonly code: string } })[];
  readonly team: readonly (Omit<DrawnMember, 'agency'> & { readonly department: { readonly code: string } })[];
}
const owned = <T extends { readonly department: { readonly code: string } }>({ department, ...rest }: T) => ({
  ...rest,
  agency: department.code,
});

/** The visits of a task as the initiator sees them. */
export async function visitsOf(cast: Cast, task: TaskHandle): Promise<readonly DrawnVisit[]> {
  const { visits } = await cast.as(`${task.initiator}.op`).query<{ visits: { nodes: readonly VisitAnswer[] } }>(
    `query($taskId: ID!) { visits(taskId: $taskId, first: 100) { nodes { id object { code }
      checks { id department { code } matterCode state } team { id department { code } certificateNoLast4 leader state } } } }`,
    { taskId: task.id },
  );
  return visits.nodes.map((visit) => ({
    id: visit.id,
    code: visit.object.code,
    checks: visit.checks.map(owned),
    team: visit.team.map(owned),
  }));
}
