import { maskName, type PlainDate, yearOf } from '@double-random/rules';
import { type Em, notFound, row } from '@double-random/runtime';
import { departmentOf } from '../directory/present-department.ts';
import { isActive, type TeamMemberRow, teamOf } from '../team/team-access.ts';
import { checksOf } from './dossier.ts';
import { codeAnswers, takesFeedback, typedCode } from './inspection-code.ts';
import type { VerifiedDepartment, VerifiedVisit } from './verified-visit.type.ts';
import { onSiteStates, type VisitRow, visitColumns, visitTables } from './visit-row.ts';

/**
 * What the object learns by its code: who may come, for what, on which day (CD 十（四）; R-24 masks the people).
 * @throws NOT_FOUND for a code that does not exist and for one that does not answer yet: the two look alike
 */
export async function verifyVisit(em: Em, code: string, today: PlainDate): Promise<VerifiedVisit> {
  const visit = await row<VisitRow>(em, `select ${visitColumns} from ${visitTables} where v.inspection_code = $1`, [typedCode(code)]);
  if (!visit || !codeAnswers(visit, today)) throw notFound('检查');
  const [checks, members] = [await checksOf(em, visit.id), await teamOf(em, visit.id)];
  const due = checks.filter((c) => c.state !== 'DROPPED');
  const team = members.filter(isActive);
  const others = [...new Set([...due, ...team].map((one) => one.agency))].filter((agency) => agency !== visit.leadAgency).sort();
  const departments = [visit.leadAgency, ...others].map(
    (agency): VerifiedDepartment => ({
      department: departmentOf(agency, yearOf(today)),
      matters: due.filter((c) => c.agency === agency).map((c) => c.matterName),
      inspectors: team.filter((m) => m.agency === agency).map(masked),
    }),
  );
  const object = visit.snapshot[visit.leadAgency] ?? Object.values(visit.snapshot)[0];
  const { joint, scheduledOn, finishedOn: endedOn } = visit;
  // A visit that was called off sends nobody.
  const state = stateOf(visit);
  return {
    objectName: object?.name ?? '',
    state,
    joint,
    scheduledOn,
    endedOn,
    feedbackOpen: takesFeedback(visit),
    departments: state === 'CANCELLED' ? [] : departments,
  };
}

const masked = (member: TeamMemberRow) => ({
  nameMasked: maskName(member.name),
  certificateNoLast4: member.certificateNo.slice(-4),
  leader: member.leader,
  expert: member.kind === 'EXPERT',
});

function stateOf({ state, finishedAt }: VisitRow): VerifiedVisit['state'] {
  if (state === 'CANCELLED') return 'CANCELLED';
  if (finishedAt !== null || state === 'FINISHED') return 'ENDED';
  return onSiteStates.includes(state) ? 'UNDER_WAY' : 'EXPECTED';
}
