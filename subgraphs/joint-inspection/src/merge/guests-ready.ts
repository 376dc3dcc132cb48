import { ok, type Result, refuse } from '@double-random/rules';
import type { TaskRow } from '../task/task-access.ts';

const sentOut: readonly TaskRow['state'][] = ['INSPECTORS_DRAWN', 'IN_PROGRESS', 'CANCELLED'];

/** KF 第十五条, 第十六条: nobody is visited for a task whose list is not sent out and whose inspectors are not drawn. */
export function checkGuestsReady(guests: readonly Pick<TaskRow, 'id' | 'state'>[]): Result<void> {
  const waiting = guests.filter((t) => !sentOut.includes(t.state));
  return waiting.length
    ? refuse({
        code: 'ILLEGAL_TRANSITION',
        message: '并入本次检查的任务尚未派发或者尚未抽取检查人员，不能开始检查。',
        basis: 'KF 第十五条, 第十六条',
        details: { from: waiting[0]!.state, to: 'STARTED', waiting: waiting.length },
      })
    : ok(undefined);
}
