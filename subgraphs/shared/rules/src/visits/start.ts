import type { PlainDate } from '../basics/plain-date.ts';
import { allOf, type Refusal, type Result } from '../basics/refusal.ts';
import type { Certificate } from '../registry/inspector-entry.ts';
import { checkLeader, checkMinimum, type TeamMember, type TeamMinimum } from '../teams/composition.ts';
import { certifiedOn } from '../teams/eligibility.ts';
import { type NoticeFacts, noticeMissing } from './notice.ts';
import { visitRefusals } from './refusals.ts';

export interface PresentInspector extends TeamMember {
  readonly certificate: Certificate | undefined;
  /** Answer to the question for an interest in this object; undefined = not answered yet. */
  readonly conflictDeclared: boolean | undefined;
  readonly integrityStatement: boolean;
}

/** Everything that decides whether a visit may start, as it stands at the door. */
export interface VisitStartFacts {
  readonly day: PlainDate;
  /** First day of the task's window (C-4). Later than its last day is recorded as late, never refused. */
  readonly from: PlainDate;
  readonly schemeSaved: boolean;
  readonly preCheck: { readonly required: boolean; readonly recorded: boolean };
  readonly notice: NoticeFacts;
  /** Present in person, in draw order; experts included. */
  readonly present: readonly PresentInspector[];
  readonly minimums: readonly TeamMinimum[];
  /** Undefined where the policy knows no leader. */
  readonly leader: { readonly initiator: string; readonly id: string | undefined } | undefined;
  /** Departments whose rules demand an integrity statement (CD). */
  readonly integrityRequiredOf: readonly string[];
  /** Departments that show the inspection notice on site, with the items not stated yet; `served` = time and recipient recorded. */
  readonly onSiteNotices: readonly { readonly department: string; readonly served: boolean; readonly missingItems: readonly string[] }[];
}

const refusalsOf = (result: Result<unknown>): readonly Refusal[] => (result.ok ? [] : result.refusals);

/** KF 第十六条, 第十七条, PD 第十七条, 第二十条, YX 五（五）, CD 十（四）, 十二: every guard of C-7 STARTED; all that fail are named at once. */
export function checkVisitStart(facts: VisitStartFacts): Result<void> {
  const inspectors = facts.present.filter((m) => m.type === 'INSPECTOR');
  const idsOf = (members: readonly PresentInspector[]) => members.map((m) => m.id);
  const undeclared = idsOf(facts.present.filter((m) => m.conflictDeclared !== false));
  const uncertified = idsOf(inspectors.filter((m) => !certifiedOn(m.certificate, facts.day)));
  const withoutStatement = inspectors.some((m) => facts.integrityRequiredOf.includes(m.department) && !m.integrityStatement);
  const unserved = facts.onSiteNotices.filter((n) => !n.served || n.missingItems.length > 0);
  return allOf(
    facts.day < facts.from && visitRefusals.beforeWindow(facts.from),
    !facts.schemeSaved && visitRefusals.schemeMissing(),
    facts.preCheck.required && !facts.preCheck.recorded && visitRefusals.preCheckRequired(),
    noticeMissing(facts.notice, facts.day),
    undeclared.length > 0 && visitRefusals.declarationOpen(undeclared),
    uncertified.length > 0 && visitRefusals.certificateInvalid(uncertified),
    withoutStatement && visitRefusals.integrityMissing(),
    ...refusalsOf(checkMinimum(facts.present, facts.minimums)),
    ...(facts.leader ? refusalsOf(checkLeader(facts.leader.id, facts.present, facts.leader.initiator)) : []),
    ...unserved.map((n) => visitRefusals.noticeDocRequired(n.served ? n.missingItems : [n.department, ...n.missingItems])),
  );
}
