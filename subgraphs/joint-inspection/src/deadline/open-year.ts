import { ok, refuse } from '@double-random/rules';
import { forbidden, hasRole, useCase } from '@double-random/runtime';
import { openDeadline } from './open-deadline.ts';
import { yearlyDuties } from './yearly-duties.ts';

/** YX 五, 七（四）, PD 第七条, KF 第十一条: opens the yearly duties of everybody. Done twice, nothing changes. */
export const openYear = useCase('openYear', async (tx, input: { readonly requestId?: string; readonly year: number }) => {
  if (tx.actor.kind !== 'service' && !hasRole(tx.actor, 'sys', 'jco')) throw forbidden('仅系统管理或联席会议办公室可开启年度');
  if (!Number.isInteger(input.year) || input.year < 2020 || input.year > 2100)
    return refuse({ code: 'BAD_USER_INPUT', message: '年度无效。', path: ['input', 'year'], details: { fields: ['year'] } });
  const duties = yearlyDuties(input.year);
  for (const duty of duties) await openDeadline(tx, duty);
  tx.note({ action: 'deadline.openYear', subject: `year:${input.year}`, after: { duties: duties.length } });
  return ok({ year: input.year, duties: duties.length });
});
