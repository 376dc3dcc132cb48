import {
  departmentPolicy,
  findDeadline,
  ok,
  type PackCode,
  type PlainDate,
  type Refusal,
  refuse,
  taskMachine,
  transition,
} from '@double-random/rules';
import { row, rows, type Tx, useCase } from '@double-random/runtime';
import { catalogueTerm, openDeadline } from '../deadline/open-deadline.ts';
import { lockKnownTask, requireInitiator } from './lock-known-task.ts';
import { moveTask, pinnedPolicy, type TaskParty, type TaskRow } from './task-access.ts';

const basis = 'PD 第十四条（五）, CD 十一';
const waits = (message: string, details: Refusal['details'], ground = basis): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message,
  basis: ground,
  details: { to: 'CLOSED', ...details },
});

/** C-4: a problem is out of the task's hands when it is closed, or somebody else answered that they have it. */
const stillOpen = `f.state <> 'CLOSED' and not (f.state = 'REFERRED' and exists (select 1 from referral r where r.follow_up_id = f.id and r.state in ('ACCEPTED', 'HANDLED')))`;

/** KF 第二条: without both draws on record it was no double-random check, whatever it was called. */
async function drawMissing(tx: Tx, task: TaskRow): Promise<Refusal | undefined> {
  if (task.kind !== 'DOUBLE_RANDOM') return undefined;
  const drawn = await rows<{ kind: string }>(tx.em, `select distinct kind from draw where task_id = $1 and state = 'DONE'`, [task.id]);
  const missing = ['objects', 'inspectors'].filter((kind) => !drawn.some((d) => d.kind === kind));
  return missing.length
    ? {
        code: 'NOT_RANDOM_DRAWN',
        message: '检查对象和检查人员均须有随机抽取记录，方可作为“双随机”任务办结。',
        basis: 'KF 第二条',
        details: { missing },
      }
    : undefined;
}

/** CD 十一: whoever owes the public a report on its part has published it. */
async function reportsMissing(tx: Tx, task: TaskRow, parties: readonly TaskParty[]): Promise<string[]> {
  const policy = pinnedPolicy(task);
  const owing = await rows<{ agency: string }>(
    tx.em,
    `select distinct agency from matter_check where task_id = $1 and state not in ('DROPPED', 'NOT_CHECKED') and agency = any($2)
       and not exists (select 1 from report r where r.kind = 'SUMMARY' and r.subject = $1 and r.agency = matter_check.agency and r.state = 'PUBLISHED')
     order by 1`,
    [task.id, parties.map((p) => p.agency)],
  );
  return owing.map((o) => o.agency).filter((agency) => departmentPolicy(policy, agency).values['summaryReport.deadline'].value !== null);
}

/** KF 第二十三条, PD 第二十七条: each department keeps its volume by 30 June of the next year, under its own pack or the joint one. */
async function openArchiveTerms(tx: Tx, task: TaskRow, parties: readonly TaskParty[], on: PlainDate): Promise<void> {
  const policy = pinnedPolicy(task);
  for (const { agency } of parties) {
    const packs: PackCode[] = [departmentPolicy(policy, agency).pack.code, ...(task.joint ? (['PD'] as const) : [])];
    const terms = packs.filter((pack) => findDeadline('ARCHIVE', pack)).map((pack) => catalogueTerm('ARCHIVE', pack, on)!);
    if (terms.length) await openDeadline(tx, { kind: 'ARCHIVE', subject: task.id, agency, region: task.region, terms });
  }
}

/**
 * C-4, KF-02: a task is done when both draws are on record, every result is public or lawfully withheld, every problem is settled or in other
 * hands, and the reports it owes the public are out. From then on it is archived.
 */
export const closeTask = useCase('closeTask', async (tx, input: { readonly requestId?: string; readonly taskId: string }) => {
  const { task, parties } = await lockKnownTask(tx, input.taskId);
  requireInitiator(tx, task, 'op');
  const step = transition(taskMachine, task.state, 'close');
  if (!step.ok) return step;
  const undrawn = await drawMissing(tx, task);
  if (undrawn) return refuse(undrawn);
  const open = await row<{ n: number }>(
    tx.em,
    `select count(*)::int as n from follow_up f join matter_check m on m.id = f.matter_check_id where m.task_id = $1 and ${stillOpen}`,
    [task.id],
  );
  if (open!.n > 0) return refuse(waits('还有问题未处理完毕，也未由其他部门接收。', { followUps: open!.n }));
  const part = parties.filter((p) => p.state === 'ACCEPTED');
  const reports = await reportsMissing(tx, task, part);
  if (reports.length) return refuse(waits(`还未公布随机抽查报告：${reports.join('、')}`, { reports }, 'CD 十一'));
  const moved = await moveTask(tx, task, 'close');
  if (!moved.ok) return moved;
  await openArchiveTerms(tx, task, part, tx.clock.today());
  tx.note({ action: 'task.close', subject: task.id, before: { state: task.state }, after: { state: 'CLOSED' } });
  return ok({ id: task.id });
});
