/** What is wrong with a log, and at which entry, checkpoint or tile. */
export const logProblems = {
  ENTRY_MISSING: '日志条目缺失',
  ENTRY_LEAF: '条目与其摘要不符',
  ENTRY_FORM: '条目格式不规范',
  ENTRY_CHAIN: '同一对象的前后条目不连续',
  ENTRY_PAYLOAD: '留存内容与条目中的承诺不符',
  CHECKPOINT_ROOT: '条目与已签名的检查点不符',
  CHECKPOINT_SIGNATURE: '检查点签名无效',
  CHECKPOINT_MISSING: '最后的条目没有检查点',
  COSIGNATURE: '见证签名无效',
  TILE: '瓦片与条目不符',
  SIZE: '条目数与登记数不符',
} as const;
export type LogProblemCode = keyof typeof logProblems;

export interface LogProblem {
  readonly code: LogProblemCode;
  /** Index of the entry, size of the checkpoint, or `level/n` of the tile. */
  readonly at: string;
}

export interface LogVerdict {
  readonly ok: boolean;
  readonly entries: number;
  readonly checkpoints: number;
  /** Committed, but not in the log yet. */
  readonly queued: number;
  /** Size of the first checkpoint the entries do not fit: up to the one before it everything is as it was signed. */
  readonly firstBadCheckpoint: number | null;
  /** The first hundred. */
  readonly problems: readonly LogProblem[];
}
