import { centred, heading, inspectionCode, label, type Paper, paragraph } from './blocks.ts';
import type { CodeFacts, MatterFacts, MemberFacts, ObjectFacts, TaskFacts } from './facts.ts';
import { periodInWords } from './wording.ts';

export interface InspectionNoticeFacts {
  readonly object: ObjectFacts;
  readonly task: TaskFacts;
  readonly department: string;
  readonly matters: readonly MatterFacts[];
  /** The department's own people. */
  readonly members: readonly MemberFacts[];
  readonly code: CodeFacts;
}

/** CD 十（四） 「告知行政检查的依据、内容、期限、要求、检查人员名单等」: 行政检查通知书, shown on arrival with the certificates. */
export function inspectionNotice({ object, task, department, matters, members, code }: InspectionNoticeFacts): Paper {
  const bases = [...new Set(matters.flatMap((m) => m.bases))];
  return {
    title: '行政检查通知书',
    issuer: department,
    layout: 'LETTER',
    addressee: object.name,
    blocks: [
      paragraph(
        `我单位依法对你单位（统一社会信用代码或编码：${object.code}；地址：${object.address}）开展行政检查，现将有关事项通知如下。`,
      ),
      heading('一、检查依据'),
      ...(bases.length > 0 ? [paragraph(`${bases.join('；')}。`)] : []),
      paragraph(`任务来源：${task.regulations.join('、')}，“${task.name}”（任务编号：${task.no}）。检查对象和检查人员均由随机抽取产生。`),
      heading('二、检查内容'),
      ...matters.map((m, i) =>
        paragraph(`${i + 1}.${m.name}（${m.methods.join('、')}）${m.checklist.length > 0 ? `：${m.checklist.join('；')}` : ''}。`),
      ),
      heading('三、检查期限'),
      paragraph(`${periodInWords(task.windowFrom, task.windowTo)}，现场检查一次完成。`),
      heading('四、检查要求'),
      paragraph(
        '请如实回答询问、提供资料，不得拒绝、阻碍检查。检查人员不妨碍正常生产经营，不收取费用，不索取或者收受财物，不谋取其他利益。你单位有权要求与本单位有利害关系的检查人员回避，有权陈述和申辩。',
      ),
      heading('五、检查人员名单'),
      {
        kind: 'table',
        columns: [12, 26, 40, 22],
        headerRows: 1,
        rows: [
          [label('序号'), label('姓名'), label('行政执法证件号'), label('职责')],
          ...members.map((m, i) => [
            centred(String(i + 1)),
            centred(m.name),
            centred(m.expert ? '—' : m.certificateNo),
            centred(m.expert ? '专家（协助）' : m.leader ? '组长' : '检查人员'),
          ]),
        ],
      },
      paragraph('来人与名单是否一致、本次检查是否真实，请扫描下方检查码核验；检查后也可凭检查码反映检查人员的廉洁和作风。'),
      inspectionCode(code),
    ],
    receipt: { kind: 'signatures', lines: [{ label: '被检查对象签收' }, { label: '签收时间' }] },
    signedBy: [department],
    footnote: '本通知书一式两份，一份交被检查对象，一份存档。',
  };
}
