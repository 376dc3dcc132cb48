import { change, type Em, row, rows, type Tx } from '@double-random/runtime';
import { type MergeRow, type MergeState, mergeColumns } from './merge-row.ts';

export type NewMerge = Pick<
  MergeRow,
  | 'kind'
  | 'state'
  | 'hostAssignmentId'
  | 'hostTaskId'
  | 'hostVisitId'
  | 'hostAgency'
  | 'guestAssignmentId'
  | 'guestTaskId'
  | 'guestVisitId'
  | 'guestAgency'
  | 'region'
  | 'accepted'
> & { readonly proposedOn?: string | null; readonly policy?: unknown };

const merges = (em: Em, where: string, params: readonly unknown[]): Promise<MergeRow[]> =>
  rows<MergeRow>(em, `select ${mergeColumns} from visit_merge m where ${where}`, params);

export const findMerge = async (em: Em, id: string): Promise<MergeRow | undefined> => (await merges(em, 'm.id = $1', [id]))[0];
export const lockMerge = async (tx: Pick<Tx, 'em'>, id: string): Promise<MergeRow | undefined> =>
  (await merges(tx.em, 'm.id = $1 for update', [id]))[0];

/** Merges in force whose guest is this task's. */
export const mergesOfGuest = (em: Em, taskId: string): Promise<MergeRow[]> =>
  merges(em, `m.guest_task_id = $1 and m.state in ('DONE', 'PROMISED') order by m.id`, [taskId]);
/** Merges in force at this task's own visits. */
export const mergesOfHost = (em: Em, taskId: string): Promise<MergeRow[]> =>
  merges(em, `m.host_task_id = $1 and m.state in ('DONE', 'PROMISED') order by m.id`, [taskId]);
/** What was ever tried between the open visits of two agencies, the newest first. */
export const mergesBetween = (em: Em, first: string, second: string): Promise<MergeRow[]> =>
  merges(em, 'm.host_assignment_id in ($1, $2) and m.guest_assignment_id in ($1, $2) order by m.attempt desc', [first, second]);

/** @returns its id */
export async function insertMerge(tx: Tx, merge: NewMerge): Promise<string> {
  const id = tx.newId('ji_mrg');
  await row(
    tx.em,
    `insert into visit_merge (id, kind, state, host_assignment_id, host_task_id, host_visit_id, host_agency, guest_assignment_id, guest_task_id,
       guest_visit_id, guest_agency, attempt, region, proposed_on, accepted, asked_besides, policy, created_at, done_at)
     select $1, $2, $3::text, $4::text, $5, $6, $7, $8::text, $9, $10, $11,
       1 + count(m.id), $12, $13, $14, '{}', $15, $16::timestamptz, case when $3::text = 'DONE' then $16::timestamptz end
     from (select 1) one left join visit_merge m on m.host_assignment_id = $4::text and m.guest_assignment_id = $8::text`,
    [
      id,
      merge.kind,
      merge.state,
      merge.hostAssignmentId,
      merge.hostTaskId,
      merge.hostVisitId,
      merge.hostAgency,
      merge.guestAssignmentId,
      merge.guestTaskId,
      merge.guestVisitId,
      merge.guestAgency,
      merge.region,
      merge.proposedOn ?? null,
      JSON.stringify(merge.accepted),
      merge.policy ? JSON.stringify(merge.policy) : null,
      tx.now,
    ],
  );
  return id;
}

/** Ends a merge without or after its effect. @param reason in Chinese or a code */
export const endMerge = (tx: Tx, id: string, state: MergeState, reason: string): Promise<number> =>
  change(tx.em, 'update visit_merge set state = $2, ended = $3 where id = $1', [
    id,
    state,
    JSON.stringify({ by: tx.actor.id, agency: tx.actor.department ?? '', at: tx.now.toISOString(), reason }),
  ]);
