import { forbidden, hasRole, holdsIn, notFound, row, type Tx } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { memberOf, teamOf } from '../team/team-access.ts';
import { requireOwnUnit } from '../visit/visit-access.ts';
import { type FollowUpRow, followUpColumns, type ReferralRow, referralColumns } from './follow-up-row.ts';

type Pursuer = 'op' | 'ins' | 'ph' | 'dh';

/**
 * The follow-up of the own department, locked.
 * @throws NOT_FOUND for another department's, FORBIDDEN for the wrong role, another unit's, or an inspector whom it does not concern
 */
export async function lockFollowUp(tx: Tx, id: string, ...roles: readonly Pursuer[]): Promise<FollowUpRow> {
  const found = await row<FollowUpRow>(tx.em, `select ${followUpColumns} from follow_up where id = $1 for update`, [id]);
  if (!found || tx.actor.department !== found.agency) throw notFound('后续处理');
  const may: readonly Pursuer[] = roles.length > 0 ? roles : ['op', 'ins'];
  if (!holdsIn(tx.actor, found.agency, ...may)) throw forbidden('由经办人或检查人员办理', 'PD 第二十三条');
  requireOwnUnit(tx.actor, found);
  if (!holdsIn(tx.actor, found.agency, ...may.filter((role) => role !== 'ins'))) await requireOwnMatter(tx, found);
  return found;
}

/** Requirements B: an inspector pursues what he inspected, or what was entrusted to him. @throws FORBIDDEN for what is others' */
async function requireOwnMatter(tx: Tx, followUp: FollowUpRow): Promise<void> {
  if (followUp.owner === tx.actor.id) return;
  const member = memberOf(tx.actor, await teamOf(tx.em, followUp.visitId));
  if (member?.kind !== 'INSPECTOR' || member.agency !== followUp.agency)
    throw forbidden('由参加该次检查的或者确定为责任人的检查人员办理', 'KF 第二十四条, PD 第二十三条');
}

/** PD 第二十三条: the list of abnormal operations is market regulation's; the others send it a clue. @throws FORBIDDEN */
export function requireListKeeper(agency: string): void {
  if (getAgency(agency).subgraph !== 'market-supervision')
    throw forbidden('列入经营异常名录由市场监管部门决定，其他部门移交线索', 'PD 第二十三条');
}

/** A referral one of whose ends the caller's department is, locked. @throws NOT_FOUND, FORBIDDEN */
export async function lockReferral(tx: Tx, id: string, end: 'fromAgency' | 'toAgency'): Promise<ReferralRow> {
  const found = await row<ReferralRow>(tx.em, `select ${referralColumns} from referral where id = $1 for update`, [id]);
  const { department } = tx.actor;
  if (!found || (department !== found.fromAgency && department !== found.toAgency)) throw notFound('移送');
  if (department !== found[end] || !hasRole(tx.actor, 'op', 'jco')) throw forbidden('由移送或接收部门的经办人办理', 'PD 第二十条（三）');
  return found;
}
