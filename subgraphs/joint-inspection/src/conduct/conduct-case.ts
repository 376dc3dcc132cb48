import { ok, type Refusal, refuse } from '@double-random/rules';
import { change, type Keyring, notFound, row, useCase } from '@double-random/runtime';
import { type ConductGround, type ConductOutcomeCode, factsCell, ownCase, requireAuditor } from './conduct-row.ts';

const basis = 'CD 十二';
const missing = (message: string, field: string): Refusal => ({
  code: 'BAD_USER_INPUT',
  message,
  basis,
  path: ['input', field],
  details: { fields: [field] },
});

export interface OpenConductCase {
  readonly requestId?: string;
  readonly ground: ConductGround;
  /** Account of the person. */
  readonly person: string;
  readonly visitId?: string | null;
  readonly facts: string;
  /** Sequence numbers of trail entries. */
  readonly trail: readonly number[];
  readonly feedbackId?: string | null;
}

/** CD-12b, YX-74a: the auditor of a department opens a case against one of its people, resting on what the trail shows. */
export const openConductCase = (secrets: Keyring) =>
  useCase('openConductCase', async (tx, input: OpenConductCase) => {
    const agency = requireAuditor(tx.actor);
    if (!input.person.trim()) return refuse(missing('须写明被追究人员的账号。', 'person'));
    if (!input.facts.trim()) return refuse(missing('须写明事实。', 'facts'));
    const found = await row<{ n: number }>(tx.em, 'select count(*)::int as n from trail where seq = any($1)', [input.trail]);
    if (found!.n !== new Set(input.trail).size) return refuse(missing('所引用的留痕记录不存在。', 'trail'));
    if (input.visitId) {
      const own = await row(tx.em, 'select 1 from matter_check where visit_id = $1 and agency = $2 limit 1', [input.visitId, agency]);
      if (!own) throw notFound('检查');
    }
    const id = tx.newId('ji_cdc');
    await change(
      tx.em,
      `insert into conduct_case (id, agency, ground, person, visit_id, facts, trail, feedback_id, opened_by, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        agency,
        input.ground,
        input.person.trim(),
        input.visitId ?? null,
        secrets.seal(input.facts.trim(), factsCell(id), tx.random),
        JSON.stringify(input.trail),
        input.feedbackId ?? null,
        tx.actor.id,
        tx.now,
      ],
    );
    tx.note({ action: 'conduct.open', subject: id, after: { ground: input.ground, trail: input.trail } });
    return ok({ id });
  });

export interface CloseConductCase {
  readonly requestId?: string;
  readonly conductCaseId: string;
  readonly outcome: ConductOutcomeCode;
  readonly text: string;
}

/** YX 七（四）「严格追究相关人员责任」: closed once, with its outcome; never deleted. */
export const closeConductCase = useCase('closeConductCase', async (tx, input: CloseConductCase) => {
  const found = await ownCase(tx.em, requireAuditor(tx.actor), input.conductCaseId, true);
  if (found.outcome)
    return refuse({
      code: 'ILLEGAL_TRANSITION',
      message: '已经办结，不得更改。',
      basis,
      details: { from: 'CLOSED', to: 'CLOSED' },
    });
  if (!input.text.trim()) return refuse(missing('须写明处理情况。', 'text'));
  const outcome = { code: input.outcome, text: input.text.trim(), by: tx.actor.id, at: tx.now.toISOString() };
  await change(tx.em, 'update conduct_case set outcome = $2 where id = $1', [found.id, JSON.stringify(outcome)]);
  tx.note({ action: 'conduct.close', subject: found.id, after: { outcome: input.outcome } });
  return ok({ id: found.id });
});
