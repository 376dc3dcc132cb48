import { ok, refuse } from '@double-random/rules';
import { forbidden, notFound, row, rows, useCase } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { deadlineTitle } from '../../deadline/deadline-row.ts';
import { isOfficeOf } from '../bulletin/issue-bulletin.ts';

export interface UrgeDuty {
  readonly requestId?: string;
  readonly deadlineId: string;
  readonly text: string;
}

const longest = 500;

/**
 * PD 第三条（督促）, web.md §9 D: the office urges a department of its region to do what is overdue. Once a day for one duty; what was sent
 * stays, and moves no date.
 */
export const urgeDuty = useCase('urgeDuty', async (tx, input: UrgeDuty) => {
  const duty = await row<{ kind: string; agency: string; overdue: boolean; today: boolean }>(
    tx.em,
    `select d.kind, d.agency, d.state = 'OPEN' and d.done_at is null and not d.provisional and d.due_on < $2::date as overdue,
       exists (select 1 from urging u where u.deadline_id = d.id and (u.sent_at at time zone 'Asia/Shanghai')::date = $2::date) as today
     from deadline d where d.id = $1 and d.kind <> 'DRAW_LOCK' for update`,
    [input.deadlineId, tx.clock.today()],
  );
  const region = duty && findAgency(duty.agency)?.region;
  if (!region) throw notFound('期限');
  if (!isOfficeOf(tx.actor, region)) throw forbidden('由本区域联席会议办公室督办', 'PD 第三条');
  if (!duty.overdue)
    return refuse({
      code: 'ILLEGAL_TRANSITION',
      message: '尚未逾期或者已经办结，不需要督办。',
      basis: 'PD 第三条',
      path: ['input', 'deadlineId'],
    });
  if (duty.today)
    return refuse({
      code: 'ILLEGAL_TRANSITION',
      message: '今日已经督办过，同一事项一日督办一次。',
      basis: 'PD 第三条',
      path: ['input', 'deadlineId'],
    });
  const text = input.text.trim();
  if (!text || text.length > longest)
    return refuse({
      code: 'BAD_USER_INPUT',
      message: `督办内容必填，不超过${longest}字。`,
      basis: 'PD 第三条',
      path: ['input', 'text'],
      details: { fields: ['text'] },
    });
  const id = tx.newId('ji_urg');
  await rows(tx.em, `insert into urging (id, deadline_id, region, agency, text, sent_by, sent_at) values ($1, $2, $3, $4, $5, $6, $7)`, [
    id,
    input.deadlineId,
    region,
    duty.agency,
    text,
    tx.actor.id,
    tx.now,
  ]);
  tx.note({
    action: 'duty.urge',
    subject: input.deadlineId,
    after: { urging: id, agency: duty.agency, title: deadlineTitle(duty.kind) },
    reason: text,
  });
  return ok({ id });
});
