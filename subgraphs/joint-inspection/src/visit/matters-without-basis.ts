import type { Answer, MatterStatus, MattersStatusInput } from '@double-random/department-kit/contract.ts';
import { type Caller, type Em, rows, type Tx } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import type { JointServices } from '../services.ts';
import { type Dossier, readVisit } from './dossier.ts';
import type { AssignmentSnapshot } from './visit.entity.ts';
import type { VisitRow } from './visit-row.ts';
import { writeCheck } from './visit-writes.ts';

/** Matter id → titles of its repealed bases; a matter that still has its basis is not in it. */
export type WithoutBasis = ReadonlyMap<string, readonly string[]>;
/** Matter id → the law that puts this object outside it; a matter in scope is not in it. */
export type OutOfScope = ReadonlyMap<string, string>;

/** What the departments say on the day: against checking matters of a visit, and what they call the object today (D-34). */
export interface AgainstChecking {
  readonly withoutBasis: WithoutBasis;
  readonly outOfScope: OutOfScope;
  readonly namesToday: readonly string[];
}
export const nothingAgainst: AgainstChecking = { withoutBasis: new Map(), outOfScope: new Map(), namesToday: [] };

/** Task and agency → code of the object as that agency knows it. */
async function objectCodes(em: Em, visit: Pick<VisitRow, 'id' | 'assignmentId'>): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ taskId: string; snapshot: AssignmentSnapshot }>(
    em,
    'select task_id as "taskId", snapshot from assignment where id = $1 or merged_into = $2',
    [visit.assignmentId, visit.id],
  );
  return new Map(
    found.flatMap(({ taskId, snapshot }) => Object.entries(snapshot).map(([agency, part]) => [`${taskId} ${agency}`, part.code] as const)),
  );
}

/**
 * D-51, YY 三（四）: asks each department whether its matters still rest on law in force today and whether the object is still within them,
 * before the transaction.
 * @throws UNAVAILABLE when one cannot be asked: nobody is inspected on a guess
 */
export async function askMatters(services: JointServices, caller: Caller, visitId: string): Promise<AgainstChecking> {
  const em = services.deps.em();
  const { visit, checks } = await readVisit({ em, actor: caller.actor }, visitId);
  const codes = await objectCodes(em, visit);
  const open = Map.groupBy(
    checks.filter((c) => c.state === 'OPEN'),
    (c) => `${c.taskId} ${c.agency}`,
  );
  const answers = await Promise.all(
    [...open].map(([key, own]) => {
      const { agency } = own[0]!;
      const objectCode = codes.get(key);
      const input: MattersStatusInput = {
        agency,
        matterIds: own.map((c) => c.matterId),
        on: services.deps.clock.today(),
        ...(objectCode ? { objectCode } : {}),
      };
      const { subgraph } = getAgency(agency);
      return services.departments<Answer<readonly MatterStatus[]>>(subgraph!, 'mattersStatus', input, caller.requestId);
    }),
  );
  const statuses = answers.flatMap((answer) => ('value' in answer ? answer.value : []));
  return {
    withoutBasis: new Map(statuses.filter((s) => s.repealed.length > 0).map((s) => [s.matterId, s.repealed])),
    outOfScope: new Map(statuses.flatMap((s) => (s.outOfScope ? [[s.matterId, s.outOfScope] as const] : []))),
    namesToday: [...new Set(statuses.flatMap((s) => s.objectName ?? []))],
  };
}

const reasonOf = (matterId: string, { withoutBasis, outOfScope }: AgainstChecking) => {
  const law = outOfScope.get(matterId);
  if (law) return { code: 'OTHER', text: `依法不在检查范围：${law}` } as const;
  const repealed = withoutBasis.get(matterId);
  return repealed && ({ code: 'BASIS_REPEALED', text: `依据已废止：${repealed.join('、')}` } as const);
};

/**
 * YY 三（一）, （四）: no inspection without a basis, none of what the law puts outside inspection. What has become so since the draw is settled as
 * not checked, on the leader's start; the visit goes on with the rest. @returns the checks as they stand afterwards
 */
export async function settleUncheckable(tx: Tx, checks: Dossier['checks'], against: AgainstChecking): Promise<Dossier['checks']> {
  return Promise.all(
    checks.map(async (check) => {
      const why = check.state === 'OPEN' ? reasonOf(check.matterId, against) : undefined;
      if (!why) return check;
      const reason = { ...why, by: tx.actor.id };
      await writeCheck(tx, check, 'NOT_CHECKED', { reason });
      tx.note({ action: 'finding.notChecked', subject: check.id, after: reason, reason: reason.text });
      return { ...check, state: 'NOT_CHECKED' as const, reason, revision: check.revision + 1 };
    }),
  );
}
