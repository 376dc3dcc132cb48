import type { EffectivePolicy } from '@double-random/rules';
import { change, type Tx } from '@double-random/runtime';
import { release } from '../cap-ledger/reservation.ts';
import { cancelDeadlines } from '../deadline/open-deadline.ts';
import { commonWindow } from './common-window.ts';
import { tasksOfVisit } from './merged-visit.ts';
import { moveGuests } from './move-guests.ts';

/** A visit, where it stands. */
export interface Place {
  readonly id: string;
  readonly taskId: string;
  readonly assignmentId: string;
  /** Its lead. */
  readonly agency: string;
}

/** Why a matter of the guest is not checked a second time. */
export const settledTogether = '同一事项在合并的检查中一并检查';

/**
 * KF 第十九条 「进一次门、查多项事」: the guest's matters and its inspectors go to the host's visit; the guest's own visit is not made and its
 * reservation is given back; whoever was to be settled at the guest's visit goes along. Both visits and tasks must be locked.
 */
export async function joinVisits(tx: Tx, host: Place, guest: Pick<Place, 'id' | 'assignmentId'>, policy?: EffectivePolicy): Promise<void> {
  const twice = JSON.stringify({ code: 'OTHER', text: settledTogether, by: tx.actor.id });
  await change(
    tx.em,
    `update matter_check g set state = 'NOT_CHECKED', reason = $3, revision = revision + 1 where g.visit_id = $2 and g.state = 'OPEN'
       and exists (select 1 from matter_check h where h.visit_id = $1 and h.matter_id = g.matter_id)`,
    [host.id, guest.id, twice],
  );
  await change(
    tx.em,
    `update matter_check g set visit_id = $1, revision = revision + 1 where g.visit_id = $2
       and not exists (select 1 from matter_check h where h.visit_id = $1 and h.matter_id = g.matter_id)`,
    [host.id, guest.id],
  );
  await moveTeam(tx, guest.id, host.id);
  await moveGuests(tx, host, guest.id, policy);
  await change(tx.em, `update visit set state = 'CANCELLED', revision = revision + 1 where id = $1`, [guest.id]);
  await change(tx.em, 'update assignment set merged_into = $2 where id = $1', [guest.assignmentId, host.id]);
  await release(tx, guest.assignmentId);
  await cancelDeadlines(tx, guest.id);
  await keepDayInWindow(tx, host);
}

/** Places of departments that have nobody at the other visit yet go there as they were drawn; a department's minimum is never doubled. */
export async function moveTeam(tx: Pick<Tx, 'em'>, from: string, to: string, agencies: readonly string[] | null = null): Promise<void> {
  await change(
    tx.em,
    `with moved as (
       update team_member set visit_id = $2 where visit_id = $1 and ($3::text[] is null or agency = any($3)) and agency not in (
         select agency from team_member where visit_id = $2 and kind = 'INSPECTOR' and state in ('DRAWN', 'CLEARED'))
       returning id
     ) update replacement set visit_id = $2 where member_id in (select id from moved)`,
    [from, to, agencies],
  );
}

/** KF 第十六条第二款: a day set outside the days common to all tasks of the visit is set anew, and told anew. */
export async function keepDayInWindow(tx: Tx, host: Pick<Place, 'id' | 'taskId'>): Promise<void> {
  const { from, to } = commonWindow(await tasksOfVisit(tx.em, host));
  await change(
    tx.em,
    `update visit set scheduled_on = case when scheduled_on between $2 and $3 then scheduled_on end, revision = revision + 1 where id = $1`,
    [host.id, from, to],
  );
  await outdateNotice(tx, host.id);
}

/** PD 第二十条（二）: the object was told of other matters than it will be checked for; it is told anew before anybody comes. */
const outdateNotice = (tx: Tx, visitId: string): Promise<number> =>
  change(
    tx.em,
    `update visit set notice = notice || $2::jsonb, state = case when state <> 'NOTIFIED' then state when pre_check is null then 'PLANNED' else 'PRECHECKED' end
     where id = $1 and notice ->> 'channel' <> 'NONE'`,
    [visitId, JSON.stringify({ outdated: '有其他任务的事项并入本次检查' })],
  );
