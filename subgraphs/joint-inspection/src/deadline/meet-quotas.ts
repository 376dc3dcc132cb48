import { ok, yearOf } from '@double-random/rules';
import { forbidden, type Tx, useCase } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { type QuotaCounts, quotaCounts } from '../report/joint-quota.ts';
import { meetDeadline } from './open-deadline.ts';
import { quotaOf, yearSubject } from './yearly-duties.ts';

async function meet(tx: Tx, year: number, counts: QuotaCounts): Promise<void> {
  const { rule } = quotaOf(getAgency(counts.agency), year);
  const at = rule === 'INITIATE_1' ? counts.firstInitiatedAt : counts.firstAt;
  if (at !== null)
    await meetDeadline(tx, { kind: 'JOINT_QUOTA', subject: yearSubject(counts.agency, year), agency: counts.agency }, new Date(at));
}

/**
 * PD 第九条, KF 第十二条第二款: the yearly duty is met by the joint check itself, when its visits ended, whoever looks whenever. The year before
 * is looked at too: its last visits may have ended on its last day.
 */
export const meetQuotas = useCase('meetQuotas', async (tx, _input: { readonly requestId?: string }) => {
  if (tx.actor.kind !== 'service') throw forbidden('由系统定时执行');
  const today = tx.clock.today();
  const years = [yearOf(today) - 1, yearOf(today)];
  for (const year of years) for (const counts of await quotaCounts(tx.em, year, today)) await meet(tx, year, counts);
  tx.note({ action: 'deadline.quotas', subject: 'deadlines', after: { years } });
  return ok({ years });
});
