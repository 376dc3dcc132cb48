import type { Dictionary } from '../dictionary.ts';

/** Words of the forms every room fills in. */
export const formWords = {
  save: ['保存', 'Save'],
  reason: ['理由', 'Reason'],
  sealed: ['加密保存，平时只显示脱敏内容', 'Stored encrypted; usually shown masked'],
  nothingToChoose: ['没有可选的内容', 'There is nothing to choose from'],
  fillIn: (label: string) => [`请填写${label}`, `Fill in: ${label}`],
  choose: (label: string) => [`请选择${label}`, `Choose: ${label}`],
  onBasis: (clause: string) => [`依据 ${clause}`, `Basis: ${clause}`],
} as const satisfies Dictionary;
