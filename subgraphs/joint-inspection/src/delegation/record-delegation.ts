import { ok, type PlainDate, type Refusal, refuse } from '@double-random/rules';
import { change, forbidden, holdsIn, notFound, row, useCase } from '@double-random/runtime';
import { Delegation } from './delegation.entity.ts';
import { type DelegableRole, type DelegationRow, delegationColumns, roleOfPost } from './delegation-row.ts';

export interface RecordDelegation {
  readonly requestId?: string;
  readonly role: DelegableRole;
  readonly delegate: string;
  readonly acting?: boolean | null;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
  readonly documentNo: string;
}

const basis = 'KF 第十七条, PD 第十六条';
const incomplete = (fields: readonly string[]): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '授权须写明受托人、文号和起止日期，不得授权给本人；代行职务只及于主要负责人。',
  basis,
  path: ['input'],
  details: { fields },
});

/** the head puts on record to whom, for what time and by which document his power to approve is delegated; nobody else can. */
export const recordDelegation = useCase('recordDelegation', async (tx, input: RecordDelegation) => {
  const agency = tx.actor.department ?? '';
  if (!holdsIn(tx.actor, agency, roleOfPost[input.role])) throw forbidden('授权由负责人本人作出', basis);
  const fields = [
    (!input.delegate.trim() || input.delegate === tx.actor.id) && 'delegate',
    !input.documentNo.trim() && 'documentNo',
    (input.validTo < input.validFrom || input.validTo < tx.clock.today()) && 'validTo',
    input.acting && input.role !== 'PRINCIPAL_HEAD' && 'acting',
  ].filter((f): f is string => typeof f === 'string');
  if (fields.length) return refuse(incomplete(fields));
  const id = tx.newId('ji_dlg');
  const { requestId: _, ...draft } = input;
  const said = { ...draft, acting: input.acting ?? false, agency, unit: tx.actor.unit ?? null, delegator: tx.actor.id };
  tx.em.persist(tx.em.create(Delegation, { id, ...said, recordedAt: tx.now, revokedAt: null }));
  tx.note({ action: 'delegation.record', subject: id, after: said, approver: tx.actor.id });
  return ok({ id });
});

/** Taken back by the head who gave it; what was approved under it stays approved. */
export const revokeDelegation = useCase(
  'revokeDelegation',
  async (tx, input: { readonly requestId?: string; readonly delegationId: string }) => {
    const found = await row<DelegationRow>(tx.em, `select ${delegationColumns} from delegation where id = $1 for update`, [
      input.delegationId,
    ]);
    if (!found || found.agency !== tx.actor.department) throw notFound('授权');
    if (found.delegator !== tx.actor.id && !holdsIn(tx.actor, found.agency, 'ph')) throw forbidden('由授权人收回', basis);
    await change(tx.em, 'update delegation set revoked_at = coalesce(revoked_at, $2) where id = $1', [found.id, tx.now]);
    tx.note({ action: 'delegation.revoke', subject: found.id, approver: tx.actor.id });
    return ok({ id: found.id });
  },
);
