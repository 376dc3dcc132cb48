import { maskName, yearOf } from '@double-random/rules';
import {
  connection,
  decodeCursor,
  forbidden,
  hasRole,
  notFound,
  once,
  type PageRequest,
  pageSize,
  readerOf,
  row,
  rows,
} from '@double-random/runtime';
import DataLoader from 'dataloader';
import { departmentOf } from '../directory/present-department.ts';
import type { JointContext } from '../graph/joint-context.ts';
import type { Replacement, TeamMember } from './team.type.ts';
import { memberColumns, memberOf, type TeamMemberRow, teamsOf } from './team-access.ts';
import { findReplacement, type ReplacementRow, replacementColumns } from './team-store.ts';

/** Names: to the team itself, to the own department and to the initiator; everybody else sees 李* (PD 第二十五条). */
export function presentMember(context: JointContext, member: TeamMemberRow, sees: 'ALL' | 'OWN'): TeamMember {
  const known = sees === 'ALL' || context.actor.department === member.agency || context.actor.department === member.homeAgency;
  return {
    id: member.id,
    visitId: member.visitId,
    department: departmentOf(member.agency, yearOf(context.deps.clock.today())),
    inspector: { id: member.inspectorId },
    name: known ? member.name : maskName(member.name),
    certificateNoLast4: member.certificateNo.slice(-4),
    kind: member.kind,
    secondedFrom: member.homeAgency,
    leader: member.leader,
    state: member.state,
    declaredAt: member.declaration?.at ?? null,
    integrityStatementAt: member.integrityStatementAt,
    replacesMemberId: member.replacesMemberId,
  };
}

/** Teams of a page of visits in one statement. Nothing is kept: a mutation of the same request may change a team. */
const teamLoader = (context: JointContext) =>
  once(context, 'teams', () => {
    const load = async (ids: readonly string[]) => {
      const found = Map.groupBy(await teamsOf(readerOf(context), ids), (m) => m.visitId);
      return ids.map((id) => found.get(id) ?? []);
    };
    return new DataLoader<string, TeamMemberRow[]>(load, { cache: false, maxBatchSize: 100 });
  });

/** The team of a visit somebody may see already. */
export async function presentTeam(context: JointContext, visit: { id: string; leadAgency: string }): Promise<TeamMember[]> {
  const team = await teamLoader(context).load(visit.id);
  const sees = memberOf(context.actor, team) || context.actor.department === visit.leadAgency ? 'ALL' : 'OWN';
  return team.map((m) => presentMember(context, m, sees));
}

const findMember = (context: JointContext, id: string): Promise<TeamMemberRow | undefined> =>
  row<TeamMemberRow>(context.deps.em(), `select ${memberColumns} from team_member where id = $1`, [id]);

export const memberForOwn = async (context: JointContext, id: string): Promise<TeamMember> =>
  presentMember(context, (await findMember(context, id))!, 'OWN');

export async function presentReplacement(context: JointContext, replacement: ReplacementRow): Promise<Replacement> {
  const successor = replacement.successorMemberId ? await findMember(context, replacement.successorMemberId) : undefined;
  const { id, visitId, memberId, ground, note, state, requestedAt, decidedAt, decision, method, delegation } = replacement;
  return {
    ...{ id, visitId, memberId, ground, note, state, requestedAt, decidedAt, decision, method, delegation },
    department: departmentOf(replacement.agency, yearOf(context.deps.clock.today())),
    successor: successor ? presentMember(context, successor, 'OWN') : null,
  };
}

export const replacementForOwn = async (context: JointContext, id: string): Promise<Replacement> =>
  presentReplacement(context, (await findReplacement(context.deps.em(), id))!);

/** B: the own department's operator and heads; inspectors their own requests. @throws NOT_FOUND, FORBIDDEN */
export async function findReplacements(context: JointContext, request: PageRequest & { readonly state?: string | undefined }) {
  const { actor, deps } = context;
  if (actor.kind !== 'person' || !actor.department) throw notFound('更换申请');
  if (!hasRole(actor, 'op', 'dh', 'ph', 'aud', 'ins')) throw forbidden();
  const own = hasRole(actor, 'op', 'dh', 'ph', 'aud') ? null : actor.id;
  const size = pageSize(request);
  const [before] = decodeCursor(request.after, 1) ?? [null];
  const found = await rows<ReplacementRow>(
    deps.em(),
    `select ${replacementColumns} from replacement where agency = $1 and ($2::text is null or requested_by = $2) and ($3::text is null or state = $3)
       and ($4::text is null or id < $4) order by id desc limit $5`,
    [actor.department, own, request.state ?? null, before, size + 1],
  );
  const page = connection(
    found,
    size,
    (r) => [r.id],
    (r) => r,
  );
  return { ...page, nodes: await Promise.all(page.nodes.map((r) => presentReplacement(context, r))) };
}
