import { type Measure, type MeasureForm, ok, type PlainDate, refuse, visitRefusals } from '@double-random/rules';
import { rows, useCase } from '@double-random/runtime';
import { lockCheck } from '../visit/dossier.ts';
import { requireOwnInspector } from '../visit/visit-access.ts';
import { onSiteStates } from '../visit/visit-row.ts';

export interface RecordMeasure {
  readonly requestId?: string;
  readonly matterCheckId: string;
  readonly measure: Measure;
  readonly form: MeasureForm;
  /** Entry in the record form; without it an order has no effect (PD 第二十条（二）). */
  readonly text: string;
  readonly dueOn?: PlainDate | null;
}
const orders: readonly Measure[] = ['STOP_ORDER', 'RECTIFY_ORDER'];

/** KF-20, PD-20d: what was ordered on the spot, in which form, as entered in the record form. */
export const recordMeasure = useCase('recordMeasure', async (tx, input: RecordMeasure) => {
  const { visit, team, check } = await lockCheck(tx, input.matterCheckId);
  requireOwnInspector(tx.actor, team, check.agency);
  if (!onSiteStates.includes(visit.state) && check.state !== 'RETURNED')
    return refuse({
      code: 'ILLEGAL_TRANSITION',
      message: '只能在检查期间采取监管措施。',
      basis: 'KF 第二十条',
      details: { from: visit.state, to: 'CHECKING' },
    });
  if (orders.includes(input.measure) && !input.text.trim()) return refuse(visitRefusals.measureNotEntered(check.matterCode));
  const id = tx.newId('ji_mea');
  await rows(
    tx.em,
    `insert into measure_taken (id, matter_check_id, measure, form, text, due_on, taken_by, taken_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, check.id, input.measure, input.form, input.text.trim(), input.dueOn ?? null, tx.actor.id, tx.now],
  );
  tx.note({
    action: 'measure.take',
    subject: id,
    after: { check: check.id, measure: input.measure, form: input.form, dueOn: input.dueOn },
  });
  return ok({ id: check.id });
});
