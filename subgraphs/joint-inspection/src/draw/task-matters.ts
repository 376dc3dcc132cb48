import type { PinnedMatter } from '@double-random/department-kit/contract.ts';
import { departmentPolicy, type EffectivePolicy, type MatterRounds } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';
import type { RoundOfMatter } from '../cap-ledger/matter-rounds.ts';
import type { AssignmentSnapshot } from '../visit/visit.entity.ts';

export interface MatterOfTask extends PinnedMatter {
  readonly agency: string;
}

/** Matters pinned when the task was made, in id order. */
export async function mattersOf(em: Em, taskId: string): Promise<readonly MatterOfTask[]> {
  const found = await rows<{ agency: string; pinned: PinnedMatter }>(
    em,
    'select agency, pinned from task_matter where task_id = $1 order by matter_id',
    [taskId],
  );
  return found.map(({ agency, pinned }) => ({ ...pinned, agency }));
}

export function matterIdsByAgency(matters: readonly MatterOfTask[]): ReadonlyMap<string, readonly string[]> {
  const byAgency = new Map<string, string[]>();
  for (const { agency, matterId } of matters) byAgency.set(agency, [...(byAgency.get(agency) ?? []), matterId]);
  return new Map([...byAgency].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** CD 六 「具体在随机抽查事项清单中明确」: what the lists say about the matters at one object, where they say it. */
export const listedCaps = (
  snapshot: AssignmentSnapshot,
  matters: Iterable<Pick<PinnedMatter, 'matterId' | 'entityCapPerYear'>>,
): readonly number[] => {
  const here = new Set(Object.values(snapshot).flatMap((part) => part.matters));
  return [...matters].flatMap((m) => (here.has(m.matterId) && m.entityCapPerYear ? [m.entityCapPerYear] : []));
};

const packRounds = (rounds: MatterRounds, code: string): number | undefined =>
  rounds.mode === 'EVERY_MATTER' ? rounds.rounds : rounds.mode === 'PER_MATTER' ? rounds.rounds[code] : undefined;

/** the list's own number of rounds, else the pack's. */
export const roundsOf = (matters: readonly MatterOfTask[], policy: EffectivePolicy): readonly RoundOfMatter[] =>
  matters.map((m) => ({
    agency: m.agency,
    matterCode: m.code,
    roundsPerYear: m.roundsPerYear ?? packRounds(departmentPolicy(policy, m.agency).values['matter.roundsPerYear'].value, m.code),
  }));
