import { ok, type Result, refuse } from '../basics/refusal.ts';
import type { ObjectKind } from '../codes/enums.ts';
import { identityRefusals } from './refusals.ts';
import { normaliseCode } from './text-width.ts';

/** A unified social credit code 统一社会信用代码 whose check digit holds (GB 32100). */
export type Uscc = string & { readonly __uscc: unique symbol };

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const shape = /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/;
const weights = Array.from({ length: 17 }).reduce<number[]>((w) => [...w, w.length ? (w[w.length - 1]! * 3) % 31 : 1], []);

/** The 18th character for the first 17 (GB 32100: weights 3^i mod 31). */
export function usccCheckDigit(first17: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(first17[i] ?? '0'), 0);
  return alphabet[(31 - (sum % 31)) % 31]!;
}

/** Kinds that are registered under one class of code (PD-02b). OTHER covers every class that is not one of these; the rest have no code of their own. */
const kindOfPrefix: Readonly<Record<string, ObjectKind>> = { '91': 'ENTERPRISE', '92': 'INDIVIDUAL_BUSINESS', '93': 'FARMER_COOP' };

/** PD 第二条第二款: whether a code of this class may stand for an object of this kind. */
export const usccFitsKind = (uscc: Uscc, kind: ObjectKind): boolean => (kindOfPrefix[uscc.slice(0, 2)] ?? 'OTHER') === kind;

/**
 * KF 第九条第二款 「检查对象唯一编码」: the code in its one written form, or why it is none.
 * Accepts full-width and lower-case input; with `kind` the class of the code must fit (PD 第二条第二款).
 */
export function checkUscc(text: string, options: { readonly path?: readonly string[]; readonly kind?: ObjectKind } = {}): Result<Uscc> {
  const { path = ['input', 'uscc'], kind } = options;
  const code = normaliseCode(text);
  if (!shape.test(code)) return refuse(identityRefusals.usccMalformed(path));
  if (usccCheckDigit(code) !== code[17]) return refuse(identityRefusals.usccCheckDigit(path));
  const uscc = code as Uscc;
  if (kind && !usccFitsKind(uscc, kind)) return refuse(identityRefusals.usccKind(path, kind));
  return ok(uscc);
}
