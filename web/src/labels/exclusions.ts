import type { Both } from './dictionary.ts';
import type { Language } from './language.ts';

/** Why registered objects took no part in a draw, in the words of the certificate (draw-spec §2.2). */
const exclusions: Readonly<Record<string, Both<string>>> = {
  CAP_YEAR: ['年度次数已达上限', 'yearly cap reached'],
  PASSED_SAME_MATTER: ['本年度同一事项已检查合格', 'passed the same matter this year'],
  INSPECTED_THIS_YEAR: ['本年度已被抽中', 'drawn this year already'],
  CLOSED: ['已注销、吊销或停业', 'deregistered, revoked or closed'],
  OUT_OF_SCOPE: ['依法不在抽查范围', 'outside the scope by law'],
  TARGETED: ['已并入其他检查', 'part of another inspection'],
};

export const exclusionIn = (language: Language, code: string): string => exclusions[code]?.[language === 'en' ? 1 : 0] ?? code;
