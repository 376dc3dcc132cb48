import { type Block, centred, heading, label, ordinal, type Paper, paragraph, type Table, value } from './blocks.ts';

export interface ReportSection {
  readonly title: string;
  readonly text: string;
}
export interface SpotCheckReportFacts {
  readonly title: string;
  readonly department: string;
  /** `2026年下半年` or the task with its number. */
  readonly subject: string;
  /** Moment up to which the figures count. */
  readonly cutOff: string;
  readonly figures: readonly (readonly [name: string, value: string])[];
  readonly results: readonly (readonly [result: string, count: number])[];
  readonly sections: readonly ReportSection[];
  readonly approval: string;
}

/** CD 十（四）, 十一, YX 七（四）: 抽查报告. Figures are counted, not typed in; nobody is named in them. */
export function spotCheckReport({ title, department, subject, cutOff, figures, results, sections, approval }: SpotCheckReportFacts): Paper {
  const counted: Table = {
    kind: 'table',
    columns: [32, 18, 32, 18],
    headerRows: 0,
    rows: pairs(figures).map((pair) => pair.flatMap(([name, n]) => [label(name), centred(n)])),
  };
  const found: Block[] =
    results.length > 0
      ? [
          {
            kind: 'table',
            columns: [75, 25],
            headerRows: 1,
            rows: [[label('检查结果'), label('件数')], ...results.map(([result, n]) => [value(result), centred(String(n))])],
          },
        ]
      : [];
  return {
    title,
    issuer: department,
    layout: 'LETTER',
    blocks: [
      paragraph(`现将${subject}随机抽查工作情况报告如下。数据截至${cutOff}，由平台统计产生。`),
      heading(`${ordinal(1)}、基本数据`),
      counted,
      ...found,
      ...sections.flatMap((section, i): Block[] => [
        heading(`${ordinal(i + 2)}、${section.title}`),
        ...section.text
          .split('\n')
          .filter((line) => line.trim())
          .map(paragraph),
      ]),
    ],
    signedBy: [department],
    footnote: approval,
  };
}

const pairs = (figures: SpotCheckReportFacts['figures']): SpotCheckReportFacts['figures'][] =>
  figures.flatMap((one, i) => (i % 2 === 0 ? [[one, figures[i + 1] ?? (['', ''] as const)]] : []));
