import type { Answer, MatterStatus } from '@double-random/department-kit/contract.ts';
import type { Caller, Tx } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import type { JointServices } from '../services.ts';
import { type Dossier, readVisit } from './dossier.ts';
import { writeCheck } from './visit-writes.ts';

/** Matter id → titles of its repealed bases; a matter that still has its basis is not in it. */
export type WithoutBasis = ReadonlyMap<string, readonly string[]>;

/**
 * D-51: asks each department whether its matters still rest on law in force today, before the transaction.
 * @throws UNAVAILABLE when one cannot be asked: nobody is inspected on a guess
 */
export async function askMatters(services: JointServices, caller: Caller, visitId: string): Promise<WithoutBasis> {
  const { checks } = await readVisit({ em: services.deps.em(), actor: caller.actor }, visitId);
  const open = Map.groupBy(
    checks.filter((c) => c.state === 'OPEN'),
    (c) => c.agency,
  );
  const answers = await Promise.all(
    [...open].map(([agency, own]) =>
      services.departments<Answer<readonly MatterStatus[]>>(
        getAgency(agency).subgraph!,
        'mattersStatus',
        { agency, matterIds: own.map((c) => c.matterId), on: services.deps.clock.today() },
        caller.requestId,
      ),
    ),
  );
  const statuses = answers.flatMap((answer) => ('value' in answer ? answer.value : []));
  return new Map(statuses.filter(({ repealed }) => repealed.length > 0).map(({ matterId, repealed }) => [matterId, repealed]));
}

/**
 * YY 三（一）, （四）: no inspection without a basis. What has lost it since the draw is settled as not checked, on the leader's start; the visit goes on with
 * the rest. @returns the checks as they stand afterwards
 */
export async function settleWithoutBasis(tx: Tx, checks: Dossier['checks'], without: WithoutBasis): Promise<Dossier['checks']> {
  return Promise.all(
    checks.map(async (check) => {
      const repealed = check.state === 'OPEN' ? without.get(check.matterId) : undefined;
      if (!repealed) return check;
      const reason = { code: 'BASIS_REPEALED', text: `依据已废止：${repealed.join('、')}`, by: tx.actor.id };
      await writeCheck(tx, check, 'NOT_CHECKED', { reason });
      tx.note({ action: 'finding.notChecked', subject: check.id, after: reason, reason: reason.text });
      return { ...check, state: 'NOT_CHECKED' as const, reason, revision: check.revision + 1 };
    }),
  );
}
