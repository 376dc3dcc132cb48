import { checkUscc, ok, type PlainDate, type Refusal, type Result, refuse } from '@double-random/rules';
import { change, forbidden, holdsIn, notFound, row, type Tx, useCase } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { carryOver } from './carry-over.ts';
import { EntitySuccession } from './succession.entity.ts';
import { type SuccessionKind, type SuccessionRow, successionColumns } from './succession-row.ts';

export interface RecordSuccession {
  readonly requestId?: string;
  readonly kind: SuccessionKind;
  /** Absorbed, divided, or linked entity. */
  readonly from: string;
  readonly to: readonly string[];
  readonly documentNo: string;
  readonly effectiveOn: PlainDate;
}

const basis = '平台规则：按法律主体计次、同一主体跨部门识别';
const refusals = {
  incomplete: (fields: readonly string[]): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '须写明主体代码、登记机关文件的文号和已到的生效日期；合并、补录只有一个承继主体，承继主体须有统一社会信用代码。',
    basis,
    path: ['input'],
    details: { fields },
  }),
  approvalRequired: (): Refusal => ({
    code: 'APPROVAL_REQUIRED',
    message: '两个不同的统一社会信用代码归为一个主体，须经主要负责人批准。',
    basis,
    details: { role: 'ph' },
  }),
  selfApproval: (): Refusal => ({ code: 'SEPARATION_OF_DUTIES', message: '批准人不得是申请人。', basis: '平台规则：岗位分离' }),
  settled: (from: string): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '该项登记已经处理。',
    basis,
    details: { from, to: 'APPLIED' },
  }),
} as const;

function incompleteFields(input: RecordSuccession, today: PlainDate): string[] {
  const single = input.kind !== 'DIVISION';
  const targets = input.to.length > 0 && (!single || input.to.length === 1) && new Set(input.to).size === input.to.length;
  return [
    !input.from.trim() && 'from',
    (!targets || input.to.includes(input.from) || input.to.some((code) => !checkUscc(code).ok)) && 'to',
    !input.documentNo.trim() && 'documentNo',
    input.effectiveOn > today && 'effectiveOn',
  ].filter((f): f is string => typeof f === 'string');
}

/**
 * the operator puts on record what the registration authority did. A platform code that got its unified code is one entity
 * under two names and merges at once, with its trail; mergers and divisions wait for the principal head.
 * APPROVAL_REQUIRED for two unified codes said to be one entity.
 */
export const recordEntitySuccession = useCase('recordEntitySuccession', async (tx, input: RecordSuccession) => {
  const agency = tx.actor.department ?? '';
  if (findAgency(agency)?.kind !== 'DEPARTMENT' || !holdsIn(tx.actor, agency, 'op')) throw forbidden('由部门经办人登记', basis);
  const fields = incompleteFields(input, tx.clock.today());
  if (fields.length) return refuse(refusals.incomplete(fields));
  if (input.kind === 'LINK' && checkUscc(input.from).ok) return refuse(refusals.approvalRequired());
  const id = tx.newId('ji_suc');
  const { requestId: _, from, to, ...said } = input;
  tx.em.persist(
    tx.em.create(EntitySuccession, {
      id,
      agency,
      ...said,
      fromKey: from,
      toKeys: [...to],
      state: 'REQUESTED',
      requestedBy: tx.actor.id,
      requestedAt: tx.now,
      decidedBy: null,
      decidedAt: null,
      reason: null,
      slotsMoved: 0,
      visitsMoved: 0,
    }),
  );
  await tx.em.flush();
  tx.note({ action: 'succession.request', subject: id, after: { ...said, from, to } });
  if (input.kind === 'LINK') await apply(tx, { id, kind: input.kind, fromKey: from, toKeys: to });
  return ok({ id });
});

/** D-35: a merger carries the count; D-36: what comes out of a division starts at nought and leaves the divided entity's count alone. */
async function apply(tx: Tx, succession: Pick<SuccessionRow, 'id' | 'kind' | 'fromKey' | 'toKeys'>): Promise<void> {
  const carries = succession.kind !== 'DIVISION';
  const { slots, visits } = carries ? await carryOver(tx, succession.fromKey, succession.toKeys[0]!) : { slots: 0, visits: 0 };
  await change(
    tx.em,
    `update entity_succession set state = 'APPLIED', decided_by = $2, decided_at = $3, slots_moved = $4, visits_moved = $5 where id = $1`,
    [succession.id, tx.actor.id, tx.now, slots, visits],
  );
  tx.note({ action: 'succession.apply', subject: succession.id, after: { slots, visits }, approver: tx.actor.id });
}

async function lockForDecision(tx: Tx, id: string): Promise<Result<SuccessionRow>> {
  const found = await row<SuccessionRow>(tx.em, `select ${successionColumns} from entity_succession where id = $1 for update`, [id]);
  if (!found || found.agency !== tx.actor.department) throw notFound('主体承继登记');
  if (!holdsIn(tx.actor, found.agency, 'ph')) return refuse(refusals.approvalRequired());
  if (found.requestedBy === tx.actor.id) return refuse(refusals.selfApproval());
  return found.state === 'REQUESTED' ? ok(found) : refuse(refusals.settled(found.state));
}

/** the principal head of the department that recorded it, who did not record it himself. */
export const approveEntitySuccession = useCase(
  'approveEntitySuccession',
  async (tx, input: { readonly requestId?: string; readonly successionId: string }) => {
    const found = await lockForDecision(tx, input.successionId);
    if (!found.ok) return found;
    await apply(tx, found.value);
    return ok({ id: found.value.id });
  },
);

export const rejectEntitySuccession = useCase(
  'rejectEntitySuccession',
  async (tx, input: { readonly requestId?: string; readonly successionId: string; readonly reason: string }) => {
    const found = await lockForDecision(tx, input.successionId);
    if (!found.ok) return found;
    if (!input.reason.trim()) return refuse(refusals.incomplete(['reason']));
    const { id } = found.value;
    await change(tx.em, `update entity_succession set state = 'REJECTED', decided_by = $2, decided_at = $3, reason = $4 where id = $1`, [
      id,
      tx.actor.id,
      tx.now,
      input.reason,
    ]);
    tx.note({ action: 'succession.reject', subject: id, reason: input.reason, approver: tx.actor.id });
    return ok({ id });
  },
);
