import type { Refusal } from '@double-random/rules';

/** What becomes of a file on its way into a registry (KF 第八条). The two `…ING` are the background's, all others somebody's to move on. */
export const importStates = {
  WAITING_CHECK: '等待校验',
  CHECKING: '正在校验',
  CHECKED: '已校验，待提交',
  REFUSED: '文件不能读取',
  WAITING_COMMIT: '等待提交',
  COMMITTING: '正在提交',
  COMMITTED: '已提交',
  UNDONE: '已撤销',
  DISCARDED: '已放弃',
} as const;
export type ImportState = keyof typeof importStates;

/** Work the background has to do or to take up again. */
export const unfinished: readonly ImportState[] = ['WAITING_CHECK', 'CHECKING', 'WAITING_COMMIT', 'COMMITTING'];

/** Who may ask for what: the registry's maintainer of the agency, in these states. */
const asked = {
  commit: ['CHECKED'],
  discard: ['WAITING_CHECK', 'CHECKED'],
  undo: ['COMMITTED'],
} as const satisfies Record<string, readonly ImportState[]>;
export type ImportAction = keyof typeof asked;

const names: Readonly<Record<ImportAction, string>> = { commit: '提交', discard: '放弃', undo: '撤销' };

export const checkImportAction = (state: ImportState, action: ImportAction): Refusal | undefined =>
  (asked[action] as readonly ImportState[]).includes(state)
    ? undefined
    : {
        code: 'ILLEGAL_TRANSITION',
        message: `本次导入“${importStates[state]}”，不能${names[action]}。`,
        basis: 'KF 第八条',
        details: { from: state, action },
      };

/** How a file is laid against the registry: beside it, or as all there is. */
export const importModes = { MERGE: '合并：未列入的不动', REPLACE: '全量替换：列出未列入的' } as const;
export type ImportMode = keyof typeof importModes;

export const rowOutcomes = { CREATED: '新增', CHANGED: '变更', UNCHANGED: '未变', MISSING: '未列入' } as const;
export type RowOutcome = keyof typeof rowOutcomes;
