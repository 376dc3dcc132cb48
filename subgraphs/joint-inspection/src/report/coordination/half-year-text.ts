import { type ResultCode, resultCodes } from '@double-random/rules';
import type { ReportFigures } from '../report-row.ts';

const percent = (basisPoints: number | null): string => (basisPoints === null ? '—' : `${Number((basisPoints / 100).toFixed(2))}%`);

/**
 * YX 七（四）, CD 十一: what the figures of a period say, as a first wording of the report for its author to go on from. Only counts.
 * @returns paragraphs
 */
export function halfYearText(figures: ReportFigures): string {
  const { tasks, visits, published, withheld, open, publicationRate, followUpsOpen, followUpsClosed, results, warnings } = figures;
  if (visits === 0) return '本期间没有检查结束的抽查任务。';
  const found = Object.entries(results).map(([code, n]) => `${resultCodes[code as ResultCode] ?? code}${n}件`);
  return [
    `本期间开展随机抽查任务${tasks}项，检查结束${visits}次，联合检查计一次。`,
    `检查结果：${found.join('，')}。`,
    `应公示结果中已公示${published}件，依法不予公示${withheld}件，尚未公示${open}件，公示率${percent(publicationRate)}${
      publicationRate !== null && publicationRate < 10_000 ? '，未达到全部公示的要求' : ''
    }。`,
    followUpsOpen + followUpsClosed === 0
      ? '没有需要后续处理的问题。'
      : `发现的问题已办结${followUpsClosed}件，正在办理${followUpsOpen}件。`,
    ...warnings,
  ].join('\n');
}
