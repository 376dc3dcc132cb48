import { ok, type Refusal, type Result, refuse } from '../basics/refusal.ts';
import { teamRefusals } from './refusals.ts';

/** A member of a team, in draw order. Experts and entrusted bodies assist only. */
export interface TeamMember {
  readonly id: string;
  readonly department: string;
  readonly type: 'INSPECTOR' | 'EXPERT';
}

/** What a department with a matter at the object must send; `basis` is the clause or the default. */
export interface TeamMinimum {
  readonly department: string;
  readonly minimum: number;
  readonly basis: string;
}

/** YX 五（五） 「不少于2名」, CD 十（四）, KF 第十条第一款: each department's own minimum, on inspectors alone (R-20, D-32). */
export function checkMinimum(members: readonly TeamMember[], minimums: readonly TeamMinimum[]): Result<void> {
  const refusals: Refusal[] = minimums.flatMap(({ department, minimum: required, basis }) => {
    const available = members.filter((m) => m.department === department && m.type === 'INSPECTOR').length;
    return available < required ? [teamRefusals.insufficient({ department, required, available, basis })] : [];
  });
  return refusals.length ? { ok: false, refusals } : ok(undefined);
}

/** PD 第十七条 「发起部门的执法检查人员为组长」: the initiator's first inspector in draw order; after a replacement the next one (K-11). */
export function chooseLeader(members: readonly TeamMember[], initiator: string): Result<string> {
  const leader = members.find((m) => m.department === initiator && m.type === 'INSPECTOR');
  return leader ? ok(leader.id) : refuse(teamRefusals.leaderRequired(initiator));
}

/** PD 第十七条: a named leader is an inspector of the initiator and a member of this team. */
export function checkLeader(leader: string | undefined, members: readonly TeamMember[], initiator: string): Result<void> {
  const member = members.find((m) => m.id === leader);
  return member?.type === 'INSPECTOR' && member.department === initiator ? ok(undefined) : refuse(teamRefusals.leaderRequired(initiator));
}
