import type { TaskHandle } from '../flows/task-flow.ts';
import type { DemoScene } from './scene.ts';

interface Answer {
  readonly report: { readonly id: string };
}

/** The semi-annual report of one unit: drafted with the figures of the day, approved, sent (YX 七（四）). */
export async function report({ cast }: DemoScene, agency: string, unit: string, subject: string, day: string): Promise<void> {
  cast.on(day);
  const op = cast.as(`${agency}.op.${unit}`);
  const { report: drafted } = await op.act<Answer>(
    'draftReport',
    { kind: 'SEMI_ANNUAL', unit, subject, text: '本期随机抽查按计划开展，结果均已公示。' },
    'report { id }',
  );
  await cast.as(`${agency}.dh.${unit}`).act('approveReport', { reportId: drafted.id });
  await op.act('submitReport', { reportId: drafted.id });
}

/** The public report on one random check (CD 十一). */
export async function summary({ cast }: DemoScene, agency: string, task: TaskHandle): Promise<void> {
  const op = cast.as(`${agency}.op`);
  const { report: drafted } = await op.act<Answer>(
    'draftReport',
    { kind: 'SUMMARY', subject: task.id, text: '本次随机抽查情况：按计划完成，发现的问题已责令改正。' },
    'report { id }',
  );
  await cast.as(`${agency}.dh`).act('approveReport', { reportId: drafted.id });
  await op.act('publishReport', { reportId: drafted.id });
}
