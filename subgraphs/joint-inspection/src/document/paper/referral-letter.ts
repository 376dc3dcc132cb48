import type { PlainDate } from '@double-random/rules';
import { type Paper, paragraph } from './blocks.ts';
import type { ObjectFacts } from './facts.ts';
import { dateInWords, sentence } from './wording.ts';

export interface ReferralLetterFacts {
  readonly object: ObjectFacts;
  readonly from: string;
  readonly to: string;
  readonly matter: string;
  readonly taskNo: string;
  readonly inspectedOn: PlainDate;
  readonly clue: string;
  /** Names of the files handed over. */
  readonly evidence: readonly string[];
  readonly criminal: boolean;
}

/** PD 第二十条（三） 「移送（转办）有管辖权的部门处理」, YY 三（六）: 移送函. */
export function referralLetter(facts: ReferralLetterFacts): Paper {
  const { object, from, to, criminal } = facts;
  return {
    title: criminal ? '涉嫌犯罪案件移送函' : '移送函',
    issuer: from,
    layout: 'LETTER',
    addressee: to,
    blocks: [
      paragraph(
        `${dateInWords(facts.inspectedOn)}，我单位在“双随机、一公开”抽查（任务编号：${facts.taskNo}）中，对${object.name}（统一社会信用代码或编码：${object.code}；地址：${object.address}）开展“${facts.matter}”，发现以下线索：`,
      ),
      paragraph(sentence(facts.clue)),
      paragraph(
        criminal
          ? '上述行为涉嫌犯罪。现依法将案件材料移送你单位，请依法审查处理，并将立案或者不予立案的决定函告我单位。'
          : '该线索不属于我单位管辖。根据市场监管领域部门联合抽查的有关规定，现移送你单位依法处理，请收到后回复是否受理，并在办结后反馈处理结果。',
      ),
      paragraph('特此函告。'),
    ],
    attachments: facts.evidence,
    signedBy: [from],
    receipt: { kind: 'signatures', lines: [{ label: '接收单位签收' }, { label: '签收时间' }] },
  };
}
