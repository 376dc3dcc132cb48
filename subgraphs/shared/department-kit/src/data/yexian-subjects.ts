import type { MatterSubject } from '../profile.ts';

/** Codes of the matters of 叶县方案 附件1、附件2 by the words both annexes use for their objects. */
export const yexianSubjects: readonly MatterSubject[] = [
  { code: 'M-CAFE', words: ['网吧'] },
  { code: 'M-CHEM', words: ['易制毒'] },
  { code: 'M-HOTEL', words: ['旅馆', '宾馆'] },
];
