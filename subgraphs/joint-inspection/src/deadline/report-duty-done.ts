import { ok, refuse } from '@double-random/rules';
import { forbidden, hasRole, notFound, row, useCase } from '@double-random/runtime';
import { type DeadlineRow, deadlineColumns } from './deadline-row.ts';
import { meetDeadline } from './open-deadline.ts';

/** Whether a list or registry is complete only those who keep it can say; all other duties are met by the work itself (PD 第二十九条). */
const reportable: readonly string[] = ['MATTER_LIST_DUE', 'REGISTRY_DUE'];

/** YX-51a, YX-52a: a unit reports its list or registry as finished, now; late is recorded. */
export const reportDutyDone = useCase(
  'reportDutyDone',
  async (tx, input: { readonly requestId?: string; readonly deadlineId: string; readonly reference: string }) => {
    const deadline = await row<DeadlineRow>(tx.em, `select ${deadlineColumns} from deadline where id = $1 for update`, [input.deadlineId]);
    if (!deadline || tx.actor.department !== deadline.agency) throw notFound('期限');
    const ownUnit = deadline.unit === '' || tx.actor.unit === undefined || tx.actor.unit === deadline.unit;
    if (!hasRole(tx.actor, 'op', 'reg') || !ownUnit) throw forbidden('仅责任单位的经办人或名录库管理员可报告完成');
    if (!reportable.includes(deadline.kind))
      return refuse({
        code: 'ILLEGAL_TRANSITION',
        message: '该期限由业务办理自动判定，不由人填写。',
        basis: 'PD 第二十九条',
        path: ['input', 'deadlineId'],
        details: { kind: deadline.kind },
      });
    if (deadline.state !== 'OPEN' || deadline.doneAt !== null)
      return refuse({
        code: 'ILLEGAL_TRANSITION',
        message: '该期限已办结，首次完成的时刻不再更改。',
        path: ['input', 'deadlineId'],
        details: { from: deadline.state, to: 'MET' },
      });
    const met = await meetDeadline(tx, deadline, tx.now);
    tx.note({ action: 'deadline.done', subject: deadline.id, after: { state: met?.state, doneAt: tx.now }, reason: input.reference });
    return ok({ id: deadline.id });
  },
);
