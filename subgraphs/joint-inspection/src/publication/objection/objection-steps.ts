import { ok, type Refusal, refuse, visitRefusals } from '@double-random/rules';
import { change, forbidden, holdsIn, notFound, row, rows, type Tx, useCase } from '@double-random/runtime';

export const objectionStates = { RECEIVED: '已受理', RECHECKING: '复核中', UPHELD: '异议成立', REJECTED: '异议不成立' } as const;
export type ObjectionState = keyof typeof objectionStates;
export interface ObjectionRow {
  readonly id: string;
  readonly publicationId: string;
  readonly agency: string;
  readonly raisedBy: string;
  readonly content: string;
  readonly state: ObjectionState;
  readonly recordedBy: string;
  readonly receivedAt: string;
  readonly decision: string | null;
  readonly decidedAt: string | null;
  readonly correctionId: string | null;
}
/** Select list of an `ObjectionRow`. */
export const objectionColumns = `id, publication_id as "publicationId", agency, raised_by as "raisedBy", content, state, recorded_by as "recordedBy",
  received_at as "receivedAt", decision, decided_at as "decidedAt", correction_id as "correctionId"`;

const basis = 'KF 第二十二条第二款, PD 第二十二条';

/** The department that published takes the objection in writing; it answers for its own results only. */
export const recordObjection = useCase(
  'recordObjection',
  async (
    tx,
    input: { readonly requestId?: string; readonly publicationId: string; readonly raisedBy: string; readonly content: string },
  ) => {
    const publication = await row<{ agency: string; state: string }>(tx.em, 'select agency, state from publication where id = $1', [
      input.publicationId,
    ]);
    if (!publication || publication.state === 'PARTIAL') throw notFound('公示');
    if (!holdsIn(tx.actor, publication.agency, 'op')) throw forbidden('由公示部门的经办人受理', basis);
    for (const field of ['raisedBy', 'content'] as const) if (!input[field].trim()) return refuse(visitRefusals.reasonRequired(field));
    const id = tx.newId('ji_obj');
    await rows(
      tx.em,
      `insert into objection (id, publication_id, agency, raised_by, content, state, recorded_by, received_at)
       values ($1, $2, $3, $4, $5, 'RECEIVED', $6, $7)`,
      [id, input.publicationId, publication.agency, input.raisedBy, input.content, tx.actor.id, tx.now],
    );
    tx.note({ action: 'objection.record', subject: id, after: { publication: input.publicationId, raisedBy: input.raisedBy } });
    return ok({ id });
  },
);

export interface DecideObjection {
  readonly requestId?: string;
  readonly objectionId: string;
  readonly outcome: Exclude<ObjectionState, 'RECEIVED'>;
  readonly decision: string;
  /** The correction that follows from an objection that holds. */
  readonly correctionId?: string | null;
}

const open: readonly ObjectionState[] = ['RECEIVED', 'RECHECKING'];
const wrongStep = (from: ObjectionState, to: string): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message: '该异议已经答复，或者已在复核。',
  basis,
  details: { from, to },
});
const correctionRequired = (): Refusal => ({
  code: 'APPROVAL_REQUIRED',
  message: '异议成立的，须先申请更正，由主要负责人签字；异议本身不改变结果。',
  basis,
  path: ['input', 'correctionId'],
  details: { role: 'ph' },
});

/** Looked at by somebody who did not enter it. An objection never changes a result: what holds goes the way of every correction (D-79, C-10). */
export const decideObjection = useCase('decideObjection', async (tx, input: DecideObjection) => {
  const found = await row<ObjectionRow>(tx.em, `select ${objectionColumns} from objection where id = $1 for update`, [input.objectionId]);
  if (!found || found.agency !== tx.actor.department) throw notFound('异议');
  if (!holdsIn(tx.actor, found.agency, 'rev', 'dh', 'ph')) throw forbidden('由审核人员或负责人复核', basis);
  if (found.recordedBy === tx.actor.id) return refuse({ code: 'SEPARATION_OF_DUTIES', message: '复核人不得是受理人。', basis });
  if (!open.includes(found.state) || found.state === input.outcome) return refuse(wrongStep(found.state, input.outcome));
  if (!input.decision.trim()) return refuse(visitRefusals.reasonRequired('decision'));
  if (input.outcome === 'UPHELD' && !(await correctionOf(tx, found, input.correctionId))) return refuse(correctionRequired());
  await change(
    tx.em,
    'update objection set state = $2, decision = $3, decided_by = $4, decided_at = $5, correction_id = $6 where id = $1',
    [found.id, input.outcome, input.decision, tx.actor.id, tx.now, input.outcome === 'UPHELD' ? input.correctionId : null],
  );
  tx.note({
    action: 'objection.decide',
    subject: found.id,
    before: { state: found.state },
    after: { state: input.outcome, correction: input.correctionId ?? null },
    reason: input.decision,
    approver: tx.actor.id,
  });
  return ok({ id: found.id });
});

const correctionOf = (tx: Tx, { publicationId }: ObjectionRow, correctionId: string | null | undefined) =>
  row(tx.em, `select id from correction where id = $1 and publication_id = $2 and state <> 'REJECTED'`, [
    correctionId ?? '',
    publicationId,
  ]);
