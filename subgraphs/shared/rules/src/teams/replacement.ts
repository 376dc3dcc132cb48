import { ok, type Result, refuse } from '../basics/refusal.ts';
import type { ReplacementGround } from '../codes/enums.ts';
import { type InspectorFacts, inspectorExclusion, type Period } from './eligibility.ts';
import { teamRefusals } from './refusals.ts';

/** KF 第十七条, PD 第十六条: one of the grounds of the inspector's own pack; OTHER_SPECIAL says in words which. */
export function checkReplacementGround(
  ground: ReplacementGround | undefined,
  note: string | undefined,
  grounds: readonly ReplacementGround[],
): Result<void> {
  if (ground === undefined || !grounds.includes(ground)) return refuse(teamRefusals.groundRequired(grounds));
  return ground === 'OTHER_SPECIAL' && !note?.trim() ? refuse(teamRefusals.noteRequired()) : ok(undefined);
}

/** KF 第十七条 「随机抽取」, PD 第十六条 「选派，无须摇号抽取」: naming somebody needs the own pack's leave; drawing is always allowed (R-21, D-27). */
export const checkReplacementMethod = (
  pack: { readonly method: 'RANDOM' | 'DESIGNATE_ALLOWED'; readonly basis: string },
  chosen: 'RANDOM' | 'DESIGNATE',
): Result<void> => (chosen === 'DESIGNATE' && pack.method === 'RANDOM' ? refuse(teamRefusals.mustBeRandom(pack.basis)) : ok(undefined));

/** Who may stand in. */
export interface ReplacementFacts {
  readonly replaced: string;
  readonly department: string;
  readonly team: readonly string[];
  /** Inspectors with an interest in one of the objects. */
  readonly conflicted: readonly string[];
  readonly window: Period;
}

const isOutsider = (id: string, facts: ReplacementFacts) => id !== facts.replaced && !facts.team.includes(id);

/** KF 第十七条 「在具备执法资格的其他人员中随机抽取」: the ids to draw from, ascending, or NO_REPLACEMENT_AVAILABLE (D-22). */
export function replacementPool(inspectors: readonly InspectorFacts[], facts: ReplacementFacts): Result<readonly string[]> {
  const pool = inspectors
    .filter((i) => i.department === facts.department && isOutsider(i.id, facts) && !facts.conflicted.includes(i.id))
    .filter((i) => inspectorExclusion(i, facts.window) === undefined)
    .map((i) => i.id)
    .sort();
  return pool.length ? ok(pool) : refuse(teamRefusals.noReplacement());
}

/** PD 第十六条 「在具备执法资格的其他执法检查人员中选派」: a named candidate is qualified, without conflict, of the department and not in the team. */
export function checkCandidate(candidate: InspectorFacts, facts: ReplacementFacts): Result<void> {
  if (!isOutsider(candidate.id, facts)) return refuse(teamRefusals.alreadyInTeam(candidate.id));
  const exclusion = candidate.department === facts.department ? inspectorExclusion(candidate, facts.window) : 'OTHER_DEPARTMENT';
  if (exclusion) return refuse(teamRefusals.notQualified(candidate.id, exclusion));
  return facts.conflicted.includes(candidate.id) ? refuse(teamRefusals.conflict(candidate.id)) : ok(undefined);
}
