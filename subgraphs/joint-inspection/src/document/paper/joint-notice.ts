import type { PlainDate } from '@double-random/rules';
import { centred, heading, inspectionCode, label, ordinal, type Paper, paragraph, value } from './blocks.ts';
import type { CodeFacts, MatterFacts, ObjectFacts, TaskFacts } from './facts.ts';
import { dateInWords, sentence } from './wording.ts';

export interface JointNoticeFacts {
  readonly object: ObjectFacts;
  readonly task: TaskFacts;
  readonly joint: boolean;
  readonly lead: string;
  readonly participants: readonly string[];
  readonly matters: readonly MatterFacts[];
  readonly visitOn: PlainDate;
  /** What the clerk asked the object to have ready, beside the general list. */
  readonly request: string | undefined;
  readonly code: CodeFacts;
}

/**
 * PD 第二十条（二） 「告知被检查对象检查的时间及配合检查的要求，提示准备好相关资料」: 部门联合检查告知书. Who will come is not in it: the names
 * are told on arrival with the 行政检查通知书 (CD 十（四）).
 */
export function jointNotice(facts: JointNoticeFacts): Paper {
  const { object, task, joint, lead, participants, matters, visitOn, request, code } = facts;
  const others = participants.length > 0 ? `，会同${participants.join('、')}` : '';
  return {
    title: joint ? '部门联合检查告知书' : '检查告知书',
    issuer: lead,
    layout: 'LETTER',
    addressee: object.name,
    blocks: [
      paragraph(
        `根据${task.regulations.join('、')}，你单位经随机抽取，被确定为“${task.name}”（任务编号：${task.no}）的检查对象。现由${lead}牵头${others}，对你单位依法开展${joint ? '部门联合' : ''}检查，有关事项告知如下。`.replace(
          '牵头，对',
          '对',
        ),
      ),
      heading(`${ordinal(1)}、检查时间和地点`),
      paragraph(`${dateInWords(visitOn)}，在${object.address}。`),
      heading(`${ordinal(2)}、检查事项`),
      {
        kind: 'table',
        columns: [10, 34, 34, 22],
        headerRows: 1,
        rows: [
          [label('序号'), label('检查部门'), label('检查事项'), label('检查方式')],
          ...matters.map((m, i) => [centred(String(i + 1)), value(m.department), value(m.name), centred(m.methods.join('、'))]),
        ],
      },
      heading(`${ordinal(3)}、配合检查的要求`),
      paragraph('请安排熟悉情况的负责人到场，如实提供有关情况和资料，为检查提供必要条件。全部事项一次完成，检查不收取任何费用。'),
      heading(`${ordinal(4)}、请准备的资料`),
      paragraph(`营业执照、与上述事项有关的许可证件、台账、合同和制度文件。${request ? sentence(request) : ''}`),
      heading(`${ordinal(5)}、你单位的权利`),
      paragraph(
        '检查人员到场时将出示执法证件和《行政检查通知书》。你单位认为检查人员与本单位有利害关系的，有权要求其回避；对检查情况有权陈述和申辩；对检查人员的违纪行为有权投诉举报。',
      ),
      paragraph('检查人员到场时，请扫描下方检查码，核对部门、事项和人员；核验不符的，请立即向我单位反映。'),
      inspectionCode(code),
      paragraph('特此告知。'),
    ],
    signedBy: [lead],
    footnote: '本告知书一式两份，一份送被检查对象，一份存档。',
  };
}
