import type { PlainDate } from '../basics/plain-date.ts';
import { allOf, ok, type Refusal, type Result, refuse } from '../basics/refusal.ts';
import type { Method } from '../codes/enums.ts';
import { resultRules } from '../results/result-rules.ts';
import { checkEvidence, type MatterEvidence } from './evidence.ts';
import { visitRefusals } from './refusals.ts';

/** A matter at the end of a visit. NOT_CHECKED counts as decided with a reason and the leader's sign-off. */
export type MatterAtFinish =
  | { readonly state: 'OPEN'; readonly matter: string }
  | { readonly state: 'RECOGNISED'; readonly matter: string }
  | { readonly state: 'NOT_CHECKED'; readonly matter: string; readonly reasonGiven: boolean; readonly leaderSigned: boolean }
  | ({ readonly state: 'RESULT'; readonly methods: readonly Method[]; readonly signedByOwnInspectors: boolean } & MatterEvidence);

/** Everything that decides whether a visit may finish. */
export interface VisitFinishFacts {
  readonly matters: readonly MatterAtFinish[];
  /** `siteVisitMandatory` of the task, with its clause. */
  readonly siteVisit: { readonly mandatory: boolean; readonly basis: string };
  readonly objectSignature: {
    readonly required: boolean;
    readonly state: 'SIGNED' | 'SEALED' | 'REFUSED' | undefined;
    /** The inspectors' signed note on a refusal. */
    readonly statementSigned: boolean;
  };
}

const isDecided = (m: MatterAtFinish) => m.state !== 'OPEN' && (m.state !== 'NOT_CHECKED' || (m.reasonGiven && m.leaderSigned));
const undecided = (matters: readonly MatterAtFinish[]) => matters.filter((m) => !isDecided(m)).map((m) => m.matter);

/** PD 第二十条（二） 「检查事项全部完成后，要求被检查对象…签字或盖章」: the object signs last. */
export function checkObjectMaySign(matters: readonly MatterAtFinish[]): Result<void> {
  const missing = undecided(matters);
  return missing.length ? refuse(visitRefusals.incomplete(missing)) : ok(undefined);
}

/** KF 第十九条, 第二十条, 第二十一条, PD 第十九条, 第二十条, 第二十一条, CD 二, 八: the guards of C-7 FINISHED; all that fail are named at once. */
export function checkVisitFinish(facts: VisitFinishFacts): Result<void> {
  const missing = undecided(facts.matters);
  const results = facts.matters.filter((m) => m.state === 'RESULT');
  const substantive = results.filter((m) => !resultRules[m.result].noSubstantiveCheck);
  const unsigned = results.filter((m) => !m.signedByOwnInspectors).map((m) => m.matter);
  const onSite = results.some((m) => m.methods.includes('SITE'));
  const { required, state, statementSigned } = facts.objectSignature;
  const objectSigned = state === 'SIGNED' || state === 'SEALED' || (state === 'REFUSED' && statementSigned);
  const evidence: readonly Refusal[] = results.flatMap((m) => {
    const checked = checkEvidence(m);
    return checked.ok ? [] : checked.refusals;
  });
  return allOf(
    missing.length > 0 && visitRefusals.incomplete(missing),
    facts.siteVisit.mandatory && substantive.length > 0 && !onSite && visitRefusals.siteVisitRequired(facts.siteVisit.basis),
    ...evidence,
    unsigned.length > 0 && visitRefusals.lineUnsigned(unsigned),
    // Nobody to sign where no substantive check was possible (PD 第二十一条).
    required && !objectSigned && (substantive.length > 0 || results.length === 0) && visitRefusals.objectUnsigned(),
  );
}

/** KF 第十八条: the methods used are among those of the matter. */
export function checkMethods(used: readonly Method[], listed: readonly Method[]): Result<void> {
  const foreign = used.filter((method) => !listed.includes(method));
  return foreign.length || used.length === 0 ? refuse(visitRefusals.methodNotListed(foreign)) : ok(undefined);
}

/** PD 第二十条（三） 「形成检查结果之日」: the day of the last own inspector's signature; undefined while one is missing. */
export function resultFormedOn(signatures: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  const days = signatures.filter((day) => day !== undefined);
  return days.length === signatures.length ? days.sort().at(-1) : undefined;
}
