import { findPlainDate } from '../basics/plain-date.ts';
import { ok, type Result, refuse } from '../basics/refusal.ts';
import { identityRefusals } from './refusals.ts';
import { normaliseCode } from './text-width.ts';

/** A resident identity number 公民身份号码 of 18 characters whose date and check digit hold (GB 11643). */
export type ResidentId = string & { readonly __residentId: unique symbol };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** First two digits: the province-level divisions, 83 for residence permits of Taiwan residents. */
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

const checkDigit = (first17: string) => '10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(first17[i]), 0) % 11];

/** KF 第十条第二款 「身份证号」: the number in its one written form, or why it is none. */
export function checkResidentId(text: string, path: readonly string[] = ['input', 'idNumber']): Result<ResidentId> {
  const number = normaliseCode(text);
  const born = findPlainDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
  if (!/^\d{17}[\dX]$/.test(number) || !provinces.test(number) || !born) return refuse(identityRefusals.idNumberMalformed(path));
  return checkDigit(number) === number[17] ? ok(number as ResidentId) : refuse(identityRefusals.idNumberCheckDigit(path));
}
