import {
  checkEvidence,
  departmentPolicy,
  matterCheckMachine,
  minInspectors,
  ok,
  opensFollowUp,
  type PlainDate,
  type Result,
  refuse,
  resultFormedOn,
  shanghaiDate,
  teamRefusals,
  transition,
} from '@double-random/rules';
import { row, type Tx, useCase } from '@double-random/runtime';
import { openDeadline, policyTerm } from '../deadline/open-deadline.ts';
import { openFollowUp } from '../referral/open-follow-up.ts';
import type { TeamMemberRow } from '../team/team-access.ts';
import { reportAssignment } from '../visit/advance-visit.ts';
import { type Dossier, lockCheck } from '../visit/dossier.ts';
import { collectedAt, evidenceFacts } from '../visit/finish-facts.ts';
import { logResultFormed } from '../visit/log-visit.ts';
import { requireOwnInspector } from '../visit/visit-access.ts';
import type { MatterCheckRow } from '../visit/visit-row.ts';
import { writeCheck } from '../visit/visit-writes.ts';

/**
 * Places of the owner's inspectors who were there and still belong to the team: all of them sign. Who took the place of one of them after the
 * visit was over goes through the file, or back to the object, and signs in his stead (D-24).
 */
function signersOf({ visit, team }: Dossier, agency: string): readonly string[] {
  const came = (m: TeamMemberRow | undefined): boolean => m !== undefined && visit.start?.present.includes(m.id) === true;
  const succeeds = (m: TeamMemberRow): boolean => {
    const before = team.find(({ id }) => id === m.replacesMemberId);
    return before !== undefined && (came(before) || succeeds(before));
  };
  const over = visit.finishedAt !== null;
  return team
    .filter((m) => m.agency === agency && m.kind === 'INSPECTOR')
    .filter((m) => (m.state === 'CLEARED' ? over && succeeds(m) : (m.state === 'PRESENT' || m.state === 'DONE') && came(m)))
    .map((m) => m.id);
}

/** D-24, KF 第十七条: what an inspector with an interest had a part in is not formed anew by fewer than the law asks for. */
async function checkStillEnough(tx: Tx, { policy }: Dossier, check: MatterCheckRow, signers: readonly string[]): Promise<Result<void>> {
  const [needed] = minInspectors(policy, [check.agency]).perDepartment;
  if (!needed || signers.length >= needed.minimum) return ok(undefined);
  if (!(await row(tx.em, 'select 1 from conflict_review where matter_check_id = $1 limit 1', [check.id]))) return ok(undefined);
  const { department, minimum: required, from: basis } = needed;
  return refuse(teamRefusals.insufficient({ department, required, available: signers.length, basis }));
}

/**
 * PD-20f, CD-8b, D-85: an inspector signs his department's line; the evidence its own pack demands must be there. The last signature forms
 * the result: from that day the referral term runs, and a result that is not clean is followed up (KF-24).
 */
export const signMatterResult = useCase(
  'signMatterResult',
  async (tx, input: { readonly requestId?: string; readonly matterCheckId: string }) => {
    const dossier = await lockCheck(tx, input.matterCheckId);
    const { check, team, visit } = dossier;
    const member = requireOwnInspector(tx.actor, team, check.agency);
    const step = transition(matterCheckMachine, check.state, 'sign');
    if (!step.ok) return step;
    const signers = signersOf(dossier, check.agency);
    if (!signers.includes(member.id) || check.signedBy.some((s) => s.memberId === member.id))
      return refuse({
        code: 'ILLEGAL_TRANSITION',
        message: '到场的本部门检查人员各签一次。',
        basis: 'PD 第二十条（三）',
        details: { from: 'RECORDED', to: 'SIGNED' },
      });
    const enough = await checkStillEnough(tx, dossier, check, signers);
    if (!enough.ok) return enough;
    const collected = await collectedAt(tx.em, visit.id);
    const proven = checkEvidence(evidenceFacts(dossier, check, collected));
    if (!proven.ok) return proven;
    const signedBy = [...check.signedBy, { account: tx.actor.id, memberId: member.id, at: tx.now.toISOString() }];
    const formedOn = resultFormedOn(
      signers.map((id) => {
        const at = signedBy.find((s) => s.memberId === id)?.at;
        return at === undefined ? undefined : shanghaiDate(new Date(at));
      }),
    );
    await writeCheck(tx, check, formedOn ? 'SIGNED' : 'RECORDED', { signedBy, formedOn: formedOn ?? null });
    if (formedOn) {
      const orders = (collected.measures.get(check.id) ?? []).map((m) => m.measure);
      await formResult(tx, dossier, check, formedOn, opensFollowUp(check.resultCode!, orders));
    }
    tx.note({ action: 'finding.sign', subject: check.id, after: { code: check.resultCode, formedOn: formedOn ?? null } });
    return ok({ id: check.id });
  },
);

async function formResult(tx: Tx, { task, policy, visit }: Dossier, check: MatterCheckRow, formedOn: PlainDate, pursued: boolean) {
  await reportAssignment(tx, visit);
  await logResultFormed(tx, check, formedOn);
  await openFollowUp(tx, check, pursued);
  if (!pursued) return;
  const terms = departmentPolicy(policy, check.agency).referralDeadlines.map((candidate) => policyTerm(candidate, formedOn));
  if (terms.length > 0) await openDeadline(tx, { kind: 'REFERRAL', subject: check.id, agency: check.agency, region: task.region, terms });
}
