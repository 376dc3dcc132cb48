import { type Cell, centred, heading, label, type Paper, paragraph, value } from './blocks.ts';
import type { ObjectFacts, TaskFacts } from './facts.ts';
import { momentInWords } from './wording.ts';

export interface DrawnObject extends ObjectFacts {
  readonly position: number;
  /** `舞钢市公安局：旅馆业治安管理检查` */
  readonly matters: readonly string[];
}
export interface ListConfirmationFacts {
  readonly task: TaskFacts;
  readonly initiator: string;
  /** Department whose part of the list this is; absent: the whole list. */
  readonly partOf: string | undefined;
  readonly drawNumber: string;
  readonly attempt: number;
  readonly drawnAt: string;
  readonly sealHash: string;
  readonly resultHash: string;
  readonly size: number;
  readonly lockedBy: string;
  readonly lockedAt: string;
  readonly objects: readonly DrawnObject[];
  /** Address under which anybody checks the draw once it is disclosed. */
  readonly proof: string;
}

/** KF 第十五条 「经确认锁定」, PD 第十五条: 名单确认单, with the draw's number and hashes, so that the paper can be held against the proof. */
export function listConfirmation(facts: ListConfirmationFacts): Paper {
  const { task, initiator, partOf, objects } = facts;
  const counted = `${facts.size}户${partOf ? `，其中${partOf}承担${objects.length}户` : ''}`;
  const head: Cell[][] = [
    [label('任务名称'), value(task.name), label('任务编号'), value(task.no)],
    [label('发起部门'), value(initiator, 3)],
    [label('抽取编号'), value(`${facts.drawNumber}（第${facts.attempt}次）`, 3)],
    [label('抽取时间'), value(momentInWords(facts.drawnAt)), label('抽中数量'), value(counted)],
    [label('确认锁定'), value(`${facts.lockedBy}，${momentInWords(facts.lockedAt)}`, 3)],
    [label('封存值'), value(grouped(facts.sealHash), 3, { small: true })],
    [label('结果值'), value(grouped(facts.resultHash), 3, { small: true })],
  ];
  return {
    title: partOf ? '检查对象名单确认单（派发）' : '检查对象名单确认单',
    issuer: partOf ?? initiator,
    layout: 'FORM',
    blocks: [
      { kind: 'table', columns: [14, 40, 14, 32], headerRows: 0, rows: head },
      heading('抽中名单'),
      {
        kind: 'table',
        columns: [8, 20, 24, 16, 32],
        headerRows: 1,
        rows: [
          ['序号', '检查对象', '统一社会信用代码（编码）', '地址', '抽查事项'].map((t) => label(t)),
          ...objects.map((o) => [centred(String(o.position)), value(o.name), value(o.code), value(o.address), value(o.matters)]),
        ],
      },
      paragraph('检查对象名单由随机抽取产生，一经产生不得更改。结果公示后，任何人可凭下列地址核验抽取过程。名单在公开前应当严格保密。'),
      { kind: 'qr', content: facts.proof, caption: ['抽取证明', facts.proof] },
      { kind: 'signatures', lines: [{ label: '确认人' }, { label: '复核人' }, { label: '确认日期' }] },
    ],
    signedBy: [partOf ?? initiator],
    footnote: '密级提示：本单含未公开的检查对象名单，仅供承担检查的部门使用，不得复制、外传。',
  };
}

/** Eight characters at a time: people compare it with a screen by eye. */
const grouped = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? '';
