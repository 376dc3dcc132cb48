import type { Refusal } from '@double-random/rules';

/** What is not there yet, in words for the archivist. */
export const missingTitles = {
  VISIT_FINISHED: '检查尚未结束',
  RESULTS: '还有检查结果未公示，也未依法不予公示',
  CHANNELS: '还有规定的渠道未公示',
  DRAW_PROOF: '抽取证明尚未公开',
  FOLLOW_UPS: '后续处理尚未办结或者移送',
  CORRECTIONS: '更正尚待主要负责人决定',
  RECORD_FORM: '抽查情况记录表尚未出具',
} as const;
export type Missing = keyof typeof missingTitles;

/** Refusals about archiving (C-14). */
export const archiveRefusals = {
  undecided: (matters: readonly string[]): Refusal => ({
    code: 'INCOMPLETE_MATTERS',
    message: '还有检查事项没有结论，不能归档。',
    basis: 'KF 第十九条, 第二十三条',
    details: { missing: matters },
  }),
  notReady: (missing: readonly Missing[]): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: `材料尚不齐全：${missing.map((m) => missingTitles[m]).join('；')}。`,
    basis: 'KF 第二十三条, PD 第二十七条',
    details: { from: 'COLLECTING', to: 'SEALED', missing },
  }),
  sealed: (): Refusal => ({
    code: 'ARCHIVE_SEALED',
    message: '案卷已经封存，不得增减；有新材料的另立补充卷。',
    basis: 'KF 第二十三条',
  }),
  nothingNew: (): Refusal => ({ code: 'ARCHIVE_SEALED', message: '没有封存后新产生的材料，不立补充卷。', basis: 'KF 第二十三条' }),
  notSealed: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '案卷尚未封存，不立补充卷。',
    basis: 'KF 第二十三条',
    details: { from: 'READY', to: 'SUPPLEMENTED' },
  }),
  volumesMissing: (volumes: number): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '还有部门的案卷没有封存。',
    basis: 'KF 第二十三条, PD 第二十七条',
    details: { from: 'CLOSED', to: 'ARCHIVED', volumes },
  }),
} as const;
