import type { PlainDate } from '@double-random/rules';
import { type Block, heading, label, ordinal, type Paper, paragraph, value } from './blocks.ts';
import { dateInWords, sentence } from './wording.ts';

export interface VisitReportFacts {
  readonly department: string;
  readonly objectName: string;
  readonly objectCode: string;
  readonly task: string;
  readonly inspectedOn: PlainDate;
  /** From 1; what is revised says what it takes the place of. */
  readonly version: number;
  /** In the order of CD 十（四）. */
  readonly sections: readonly { readonly title: string; readonly text: string }[];
  /** Of results it speaks of, since it was written. */
  readonly corrections: readonly {
    readonly matter: string;
    readonly result: string;
    readonly resultNo: string;
    readonly version: number;
    readonly on: PlainDate;
    readonly reason: string;
  }[];
  readonly approval: string;
}

/** CD 十（四）: 抽查报告 about one visit, its five parts in the author's words; what was corrected since stands at its end. */
export function visitReport(facts: VisitReportFacts): Paper {
  const { department, version, sections, corrections } = facts;
  const part = (title: string, texts: readonly string[], i: number): Block[] => [
    heading(`${ordinal(i + 1)}、${title}`),
    ...texts.map(paragraph),
  ];
  const corrected = corrections.map(
    (c) =>
      `本报告制作之后，${c.matter}的检查结果于${dateInWords(c.on)}更正为“${c.result}”（结果编号${c.resultNo}，第${c.version}版），以更正后的结果为准。理由：${sentence(c.reason)}`,
  );
  return {
    title: '抽查报告',
    issuer: department,
    layout: 'LETTER',
    blocks: [
      {
        kind: 'table',
        columns: [14, 34, 18, 34],
        headerRows: 0,
        rows: [
          [label('被抽查人'), value(facts.objectName), label('统一社会信用代码（编码）'), value(facts.objectCode)],
          [label('抽查任务'), value(facts.task), label('检查日期'), value(dateInWords(facts.inspectedOn))],
        ],
      },
      ...(version > 1 ? [paragraph(`所载结果经更正，本报告为更正后的第${version}版，代替此前公布的版本；此前的版本照旧可查。`)] : []),
      ...sections.flatMap(({ title, text }, i) =>
        part(
          title,
          text.split('\n').filter((line) => line.trim()),
          i,
        ),
      ),
      ...(corrected.length > 0 ? part('更正情况', corrected, sections.length) : []),
    ],
    signedBy: [department],
    footnote: facts.approval,
  };
}
