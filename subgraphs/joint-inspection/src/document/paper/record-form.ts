import { type Cell, centred, heading, label, type Paper, value } from './blocks.ts';
import type { MemberFacts, ObjectFacts, TaskFacts } from './facts.ts';
import { momentInWords, orNone } from './wording.ts';

export interface RecordLine {
  readonly department: string;
  readonly matter: string;
  /** Result as everybody on site knows it, or why there is none. */
  readonly result: string;
  /** `督促整改（书面）：三日内整改，期限2026年9月25日` */
  readonly measures: readonly string[];
  /** Own inspectors who signed this line. */
  readonly signedBy: readonly string[];
}
export interface RecordFormFacts {
  readonly object: ObjectFacts;
  readonly task: TaskFacts;
  readonly joint: boolean;
  readonly lead: string;
  readonly preCheckSources: readonly string[];
  readonly notice: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly place: string;
  readonly methods: readonly string[];
  readonly members: readonly MemberFacts[];
  readonly lines: readonly RecordLine[];
  /** Why no substantive check was possible. */
  readonly branch: string | undefined;
  /** What the object said by signing, sealing or refusing; absent before it was asked. */
  readonly objectSignature:
    | { readonly kind: string; readonly signer?: string; readonly statement?: string; readonly at: string }
    | undefined;
}

const handwriting = { heightMm: 16 };

/**
 * PD 第二十条: 市场监管领域部门联合抽查情况记录表. One sheet for all departments; the measures stand in it (第二十条（二）), the inspectors sign
 * their lines (（三）), the object signs or seals after all matters or its refusal is noted.
 */
export function recordForm(facts: RecordFormFacts): Paper {
  const { object, task, joint, lead } = facts;
  const head: Cell[][] = [
    [label('任务名称'), value(task.name), label('任务编号'), value(task.no)],
    [label('被检查对象'), value(object.name), label('统一社会信用代码（编码）'), value(object.code)],
    [label('地址'), value(object.address, 3)],
    [label('检查时间'), value(`${momentInWords(facts.startedAt)}至${facts.finishedAt ? momentInWords(facts.finishedAt) : '　'}`, 3)],
    [label('检查地点'), value(facts.place), label('检查方式'), value(facts.methods.join('、'))],
    [label('检查前告知'), value(facts.notice), label('预查比对'), value(orNone(facts.preCheckSources.join('、')))],
  ];
  return {
    title: joint ? '市场监管领域部门联合抽查情况记录表' : '抽查情况记录表',
    issuer: lead,
    layout: 'FORM',
    blocks: [
      { kind: 'table', columns: [16, 34, 18, 32], headerRows: 0, rows: head },
      heading('检查组成员'),
      {
        kind: 'table',
        columns: [20, 42, 22, 16],
        headerRows: 1,
        rows: [['姓名', '部门', '执法证件号', '职责'].map((t) => label(t)), ...facts.members.map(memberRow)],
      },
      heading('检查事项和结果'),
      {
        kind: 'table',
        columns: [8, 18, 21, 18, 21, 14],
        headerRows: 1,
        rows: [
          ['序号', '检查部门', '检查事项', '检查结果', '采取的措施', '检查人员\n签字'].map((t) => label(t)),
          ...facts.lines.map((line, i) => [
            centred(String(i + 1)),
            value(line.department),
            value(line.matter),
            value(line.result),
            value(line.measures.length > 0 ? line.measures : '无'),
            centred(line.signedBy.join('\n')),
          ]),
        ],
      },
      heading('确认'),
      { kind: 'table', columns: [24, 76], headerRows: 0, rows: confirmation(facts) },
    ],
    signedBy: [],
    footnote:
      '检查事项全部完成后由被检查对象签字或者盖章；拒绝的，由执法检查人员签字说明。各部门按照“谁检查、谁录入、谁公开”的原则录入并公示本部门的检查结果。',
  };
}

const memberRow = (m: MemberFacts): Cell[] => [
  centred(m.name),
  value(m.department),
  centred(m.expert ? '—' : m.certificateNo),
  centred(m.expert ? '专家' : m.leader ? '组长' : '检查人员'),
];

function confirmation({ branch, objectSignature: said }: RecordFormFacts): Cell[][] {
  const object = said
    ? said.kind === 'REFUSED'
      ? '拒绝签字、盖章'
      : `${said.signer ?? ''}（${said.kind === 'SEALED' ? '盖章' : '签字'}，${momentInWords(said.at)}）`
    : '';
  return [
    ...(branch ? [[label('无法开展实质性检查的情形'), value(branch)]] : []),
    [label('被检查对象\n（签字或者盖章）'), value(object, 1, handwriting)],
    [label('拒绝签字的说明\n（检查人员签字）'), value(said?.kind === 'REFUSED' ? (said.statement ?? '') : '无', 1, handwriting)],
    [label('组长签字'), value('', 1, handwriting)],
  ];
}
