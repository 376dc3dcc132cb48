import type { PlainDate } from '@double-random/rules';
import { type Cell, heading, label, type Paper, value } from './blocks.ts';
import { dateInWords, momentInWords } from './wording.ts';

export interface CorrectionFormFacts {
  readonly department: string;
  readonly objectName: string;
  readonly objectCode: string;
  readonly matter: string;
  readonly resultNo: string;
  readonly version: number;
  readonly publishedAt: string;
  readonly inspectedOn: PlainDate;
  readonly before: { readonly result: string; readonly text: string };
  readonly after: { readonly result: string; readonly text: string };
  readonly error: string;
  readonly evidence: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** One line per head who signed. */
  readonly signatures: readonly { readonly post: string; readonly account: string; readonly at: string; readonly delegation?: string }[];
  /** Why it was refused; absent where it was agreed to. */
  readonly rejected: string | undefined;
}

/** KF 第二十二条第二款 「经任务执行单位主要负责人签字确认后及时更改」, PD 第二十二条: 更正审批表. */
export function correctionForm(facts: CorrectionFormFacts): Paper {
  const { before, after, signatures, rejected } = facts;
  const opinion = (post: string, text: string): Cell[] => [label(post), value(text, 3, { heightMm: 20 })];
  return {
    title: '抽查检查结果更正审批表',
    issuer: facts.department,
    layout: 'FORM',
    blocks: [
      {
        kind: 'table',
        columns: [18, 34, 18, 30],
        headerRows: 0,
        rows: [
          [label('被检查对象'), value(facts.objectName), label('统一社会信用代码（编码）'), value(facts.objectCode)],
          [label('检查事项'), value(facts.matter), label('检查日期'), value(dateInWords(facts.inspectedOn))],
          [
            label('公示结果编号'),
            value(`${facts.resultNo}（第${facts.version}版）`),
            label('公示时间'),
            value(momentInWords(facts.publishedAt)),
          ],
        ],
      },
      heading('更正内容'),
      {
        kind: 'table',
        columns: [18, 41, 41],
        headerRows: 1,
        rows: [
          [label(''), label('原公示'), label('更正为')],
          [label('检查结果'), value(before.result), value(after.result)],
          [label('公示文字'), value(before.text), value(after.text)],
        ],
      },
      heading('理由和审批'),
      {
        kind: 'table',
        columns: [18, 34, 18, 30],
        headerRows: 0,
        rows: [
          [label('错误情况'), value(facts.error, 3, { heightMm: 20 })],
          [label('证据'), value(facts.evidence, 3, { heightMm: 14 })],
          [label('申请人'), value(facts.requestedBy), label('申请时间'), value(momentInWords(facts.requestedAt))],
          ...signatures.map((s) =>
            opinion(
              `${s.post}意见`,
              `同意更正。\n${s.account}${s.delegation ? `（依据${s.delegation}代行）` : ''}　${momentInWords(s.at)}`,
            ),
          ),
          ...(rejected === undefined ? [] : [opinion('主要负责人意见', `不同意更正：${rejected}`)]),
          [label('主要负责人\n（手写签字）'), value('', 3, { heightMm: 20 })],
        ],
      },
    ],
    signedBy: [],
    footnote: '检查结果一经公示不得擅自更改；确有错误的，经主要负责人签字确认后更正。原版本继续显示为已更正，公示期限不因更正重新计算。',
  };
}
