import { yearOf } from '@double-random/rules';
import { connection, decodeCursor, notFound, type PageRequest, pageSize, rows } from '@double-random/runtime';
import { departmentOf } from '../directory/present-department.ts';
import type { JointContext } from '../graph/joint-context.ts';
import type { VisitMerge, VisitMergeConnection } from './merge.type.ts';
import { type MergeRow, mergeColumns } from './merge-row.ts';
import { findMerge } from './merge-store.ts';

/** A merge as one of those asked sees it: its own visit, never the partner's task or draw (CD 九). */
export function presentMerge(context: JointContext, merge: MergeRow, agency: string): VisitMerge {
  const leads = merge.hostAgency === agency;
  const atHost = leads || merge.askedBesides[agency] === 'HOST';
  const partner = atHost ? merge.guestAgency : merge.hostAgency;
  const year = yearOf(context.deps.clock.today());
  const asked = [...new Set([merge.hostAgency, merge.guestAgency, ...Object.keys(merge.askedBesides)])];
  return {
    id: merge.id,
    kind: merge.kind,
    state: merge.state,
    visitId: merge.state === 'DONE' || atHost ? merge.hostVisitId : merge.guestVisitId,
    partner: departmentOf(partner, year),
    leads,
    proposedOn: merge.proposedOn,
    acceptedByUs: agency in merge.accepted,
    acceptedByPartner: partner in merge.accepted,
    awaiting: merge.state === 'PROPOSED' ? asked.filter((a) => !(a in merge.accepted)).map((a) => departmentOf(a, year)) : [],
    reason: merge.ended?.reason ?? null,
    doneAt: merge.doneAt,
  };
}

/** @throws NOT_FOUND for whoever is not asked */
export async function loadMerge(context: JointContext, id: string): Promise<VisitMerge> {
  const merge = await findMerge(context.deps.em(), id);
  const agency = context.actor.department;
  if (!merge || !agency || ![merge.hostAgency, merge.guestAgency, ...Object.keys(merge.askedBesides)].includes(agency))
    throw notFound('合并提议');
  return presentMerge(context, merge, agency);
}

/** Merges and proposals of a department, newest first. */
export async function mergesFor(context: JointContext, agency: string, request: PageRequest): Promise<VisitMergeConnection> {
  const size = pageSize(request);
  const after = decodeCursor(request.after, 1);
  const found = await rows<MergeRow>(
    context.deps.em(),
    `select ${mergeColumns} from visit_merge m where (m.host_agency = $1 or m.guest_agency = $1 or jsonb_exists(m.asked_besides, $1)) and ($2::text is null or m.id < $2)
     order by m.id desc limit $3`,
    [agency, after?.[0] ?? null, size + 1],
  );
  return connection(
    found,
    size,
    (m) => [m.id],
    (m) => presentMerge(context, m, agency),
  );
}
