import type { Check } from './one-check.ts';
import type { Year } from './year.ts';

interface Drafted {
  readonly report: { readonly id: string };
}

/** CD 十一: the public report on one check. */
export async function summary({ as }: Year, agency: string, check: Check): Promise<void> {
  const draft = { kind: 'SUMMARY', subject: check.task.id, text: '按计划完成，总体情况良好。' };
  const { report } = await as(`${agency}.op`).act<Drafted>('draftReport', draft, 'report { id }');
  await as(`${agency}.dh`).act('approveReport', { reportId: report.id });
  await as(`${agency}.op`).act('publishReport', { reportId: report.id });
}

/** YX 七（四）: the report of one unit to the leading-group office. */
export async function semiAnnual({ as }: Year, agency: string, unit: string, period: string): Promise<void> {
  const draft = { kind: 'SEMI_ANNUAL', unit, subject: period, text: '本期随机抽查按计划开展。' };
  const { report } = await as(`${agency}.op.${unit}`).act<Drafted>('draftReport', draft, 'report { id }');
  await as(`${agency}.dh.${unit}`).act('approveReport', { reportId: report.id });
  await as(`${agency}.op.${unit}`).act('submitReport', { reportId: report.id });
}
