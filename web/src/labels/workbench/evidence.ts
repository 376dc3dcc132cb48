import type { Dictionary } from '../dictionary.ts';

/** Words of the list of evidence. */
export const evidenceWords = {
  nothing: ['没有证据。证据由检查人员在现场检查中录入。', 'No evidence. It is added by the inspectors at the visit.'],
  evidence: ['证据', 'Evidence'],
  file: ['文件', 'File'],
  kind: ['种类', 'Kind'],
  source: ['来源', 'Source'],
  takenAt: ['取得时间', 'Taken'],
  digest: ['文件摘要值', 'Digest of the file'],
} as const satisfies Dictionary;
