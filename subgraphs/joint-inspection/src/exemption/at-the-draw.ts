import {
  type ApprovedRaise,
  type CapLimits,
  capAtEntity,
  departmentPolicy,
  type EffectivePolicy,
  exemptionValidFor,
  type PlainDate,
  type Refusal,
  raisedCap,
} from '@double-random/rules';
import { type Em, rows, type Tx } from '@double-random/runtime';
import type { TaskRow } from '../task/task-row.ts';
import { exemptionRefusals } from './exemption-refusals.ts';
import { type ExemptionTerms, exemptionColumns, isInForce, raiseOf, type TaskExemptionRow, taskExemptionColumns } from './exemption-row.ts';
import { covers, type ScopedObject } from './object-scope.ts';

/** What may lift caps in this draw, and what puts objects into a stratum of those with a record. */
export interface DrawExemptions {
  /** Taken over by a directed task; empty for every ordinary draw. */
  readonly lifting: readonly ExemptionTerms[];
  /** Approved records of the departments, for strata by ground (YY 三（五）). */
  readonly records: readonly ExemptionTerms[];
}
export const noExemptions: DrawExemptions = { lifting: [], records: [] };

/** Taken over by the task, whatever their period. */
export const exemptionsOfTask = (em: Em, taskId: string): Promise<TaskExemptionRow[]> =>
  rows<TaskExemptionRow>(em, `select ${taskExemptionColumns} from task_exemption where task_id = $1 order by exemption_id`, [taskId]);

/** KF-13c: those of the task that hold on the day of the draw; an ordinary draw has none. */
export async function exemptionsAtDraw(
  em: Em,
  task: Pick<TaskRow, 'id' | 'kind' | 'strata'>,
  agencies: readonly string[],
  on: PlainDate,
): Promise<DrawExemptions> {
  const lifting = task.kind === 'DIRECTED' ? await exemptionsOfTask(em, task.id) : [];
  const byGround = (task.strata ?? []).some((s) => s.ground);
  const records = byGround
    ? await rows<ExemptionTerms>(
        em,
        `select ${exemptionColumns} from exemption where agency = any($1) and state in ('APPROVED', 'USED') order by id`,
        [agencies],
      )
    : [];
  return { lifting: lifting.filter((e) => isInForce(e, on)), records: [...records, ...lifting].filter((e) => isInForce(e, on)) };
}

/** KF-13c: a directed task does not go on silently without an exemption that ran out. */
export async function checkExemptionsInForce(tx: Pick<Tx, 'em' | 'clock'>, task: Pick<TaskRow, 'id'>): Promise<Refusal | undefined> {
  const lapsed = (await exemptionsOfTask(tx.em, task.id)).filter((e) => !isInForce(e, tx.clock.today()));
  return lapsed.length ? exemptionRefusals.outOfPeriod(lapsed.map((e) => e.exemptionId)) : undefined;
}

/** Raises at one entity, by department, and what they rest on. */
export interface RaiseAtEntity {
  readonly byAgency: Readonly<Record<string, ApprovedRaise>>;
  /** `agency:GROUND`, sorted; shown in the frame's facts without the evidence. */
  readonly grounds: readonly string[];
  readonly liftsJoint: boolean;
}

const counts = (policy: EffectivePolicy, e: ExemptionTerms, object: ScopedObject): boolean =>
  object.snapshot[e.agency] !== undefined &&
  policy.departments.some((d) => d.department === e.agency) &&
  exemptionValidFor(policy, { ground: e.ground, departments: [e.agency] }).invalidFor.length === 0 &&
  covers(e.scope, object);

const rank = (policy: EffectivePolicy, e: ExemptionTerms): number => {
  const { entity } = raisedCap(policy, [e.agency], { [e.agency]: raiseOf(e) });
  return entity === 'UNLIMITED' ? Number.POSITIVE_INFINITY : entity;
};

/** K-05, K-06: each department's exemption lifts its own cap, by its own text; undefined = nothing is lifted here. */
export function raiseAt(policy: EffectivePolicy, lifting: readonly ExemptionTerms[], object: ScopedObject): RaiseAtEntity | undefined {
  const here = lifting.filter((e) => counts(policy, e, object)).sort((a, b) => rank(policy, a) - rank(policy, b));
  if (here.length === 0) return undefined;
  return {
    byAgency: Object.fromEntries(here.map((e) => [e.agency, raiseOf(e)])),
    grounds: [...new Set(here.map((e) => `${e.agency}:${e.ground}`))].sort(),
    liftsJoint: here.some((e) => (policy.jointCapExemption as readonly string[]).includes(e.ground)),
  };
}

/** K-05, K-06, PD 第十条: the caps under which this entity may be drawn all the same. */
export function raisedLimits(policy: EffectivePolicy, departments: readonly string[], raise: RaiseAtEntity): CapLimits {
  const { joint, from } = capAtEntity(policy, departments);
  const { entity } = raisedCap(policy, departments, raise.byAgency);
  return { entity, joint: raise.liftsJoint ? null : joint, basis: [...new Set([...from, 'KF 第十三条第二款'])].join('、') };
}

/** YY 三（五）: the records of this entity, by the departments that have business there and know them as a ground. */
export const recordsOf = (policy: EffectivePolicy, records: readonly ExemptionTerms[], object: ScopedObject): readonly string[] => [
  ...new Set(
    records
      .filter(
        (e) =>
          object.snapshot[e.agency] !== undefined &&
          policy.departments.some((d) => d.department === e.agency) &&
          (departmentPolicy(policy, e.agency).values['exemption.recordGrounds'].value as readonly string[]).includes(e.ground) &&
          covers(e.scope, object),
      )
      .map((e) => e.ground),
  ),
];
