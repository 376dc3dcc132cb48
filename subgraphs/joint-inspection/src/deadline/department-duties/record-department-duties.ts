import type { DepartmentDuty } from '@double-random/department-kit/contract.ts';
import { ok, packFor, shanghaiDate } from '@double-random/rules';
import { forbidden, useCase } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { catalogueTerm, findDeadlineRow, meetDeadline, openDeadline } from '../open-deadline.ts';

export interface RecordDepartmentDuties {
  readonly requestId?: string;
  readonly duties: readonly DepartmentDuty[];
}

/**
 * KF 第七条, PD 第六条, YY 三（四）: the duties departments have in their own lists and registries, opened from the day their clock started and met by
 * what was done there, whoever looks whenever. Told twice, nothing changes.
 */
export const recordDepartmentDuties = useCase('recordDepartmentDuties', async (tx, input: RecordDepartmentDuties) => {
  if (tx.actor.kind !== 'service') throw forbidden('由系统定时执行');
  let owed = 0;
  for (const { kind, agency, subject, startedAt, doneAt } of input.duties) {
    const startOn = shanghaiDate(new Date(startedAt));
    const pack = packFor(agency, startOn);
    const term = pack && catalogueTerm(kind, pack.code, startOn);
    if (!term) continue;
    const key = { kind, subject, agency };
    if (!(await findDeadlineRow(tx, key))) await openDeadline(tx, { ...key, region: getAgency(agency).region ?? null, terms: [term] });
    if (doneAt === null) owed++;
    else await meetDeadline(tx, key, new Date(doneAt));
  }
  tx.note({ action: 'deadline.departmentDuties', subject: 'deadlines', after: { told: input.duties.length, owed } });
  return ok({ owed });
});
