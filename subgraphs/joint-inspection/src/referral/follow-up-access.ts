import { forbidden, hasRole, holdsIn, notFound, row, type Tx } from '@double-random/runtime';
import { requireOwnUnit } from '../visit/visit-access.ts';
import { type FollowUpRow, followUpColumns, type ReferralRow, referralColumns } from './follow-up-row.ts';

/** The follow-up of the own department, locked. @throws NOT_FOUND for another department's, FORBIDDEN for the wrong role or another unit's */
export async function lockFollowUp(tx: Tx, id: string, ...roles: readonly ('op' | 'ins' | 'ph' | 'dh')[]): Promise<FollowUpRow> {
  const found = await row<FollowUpRow>(tx.em, `select ${followUpColumns} from follow_up where id = $1 for update`, [id]);
  if (!found || tx.actor.department !== found.agency) throw notFound('后续处理');
  if (!holdsIn(tx.actor, found.agency, ...(roles.length ? roles : (['op', 'ins'] as const))))
    throw forbidden('由经办人或检查人员办理', 'PD 第二十三条');
  requireOwnUnit(tx.actor, found);
  return found;
}

/** A referral one of whose ends the caller's department is, locked. @throws NOT_FOUND, FORBIDDEN */
export async function lockReferral(tx: Tx, id: string, end: 'fromAgency' | 'toAgency'): Promise<ReferralRow> {
  const found = await row<ReferralRow>(tx.em, `select ${referralColumns} from referral where id = $1 for update`, [id]);
  const { department } = tx.actor;
  if (!found || (department !== found.fromAgency && department !== found.toAgency)) throw notFound('移送');
  if (department !== found[end] || !hasRole(tx.actor, 'op', 'jco')) throw forbidden('由移送或接收部门的经办人办理', 'PD 第二十条（三）');
  return found;
}
