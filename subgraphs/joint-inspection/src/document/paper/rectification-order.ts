import type { PlainDate } from '@double-random/rules';
import { type Paper, paragraph } from './blocks.ts';
import type { MatterFacts, ObjectFacts } from './facts.ts';
import { dateInWords, sentence } from './wording.ts';

export interface OrderFacts {
  /** 责令停止 or 督促整改. */
  readonly stop: boolean;
  readonly text: string;
  readonly dueOn: PlainDate | null;
}
export interface RectificationOrderFacts {
  readonly object: ObjectFacts;
  readonly department: string;
  readonly matter: MatterFacts;
  readonly inspectedOn: PlainDate;
  readonly orders: readonly OrderFacts[];
}

/** KF 第二十条, PD 第二十条（二） 「责令当事人停止违法活动、督促当事人整改」 in writing: 责令改正通知书. */
export function rectificationOrder({ object, department, matter, inspectedOn, orders }: RectificationOrderFacts): Paper {
  return {
    title: '责令改正通知书',
    issuer: department,
    layout: 'LETTER',
    addressee: object.name,
    blocks: [
      paragraph(
        `${dateInWords(inspectedOn)}，我单位在对你单位（统一社会信用代码或编码：${object.code}）开展的“${matter.name}”中发现问题。${matter.bases.length > 0 ? `依据${matter.bases.join('、')}，` : ''}现责令你单位：`,
      ),
      ...orders.map((order, i) => paragraph(`${orders.length > 1 ? `${i + 1}.` : ''}${orderText(order)}`)),
      paragraph('改正完成后，请将改正情况书面报送我单位，我单位将依法复查。逾期不改正或者改正不符合要求的，将依法处理。'),
      paragraph('如不服本通知，可以在收到之日起六十日内依法申请行政复议，或者在六个月内依法向人民法院提起行政诉讼。'),
    ],
    receipt: { kind: 'signatures', lines: [{ label: '当事人签收' }, { label: '签收时间' }] },
    signedBy: [department],
  };
}

const orderText = ({ stop, text, dueOn }: OrderFacts): string =>
  `${stop ? '立即停止违法行为' : dueOn ? `于${dateInWords(dueOn)}前改正` : '立即改正'}：${sentence(text)}`;
