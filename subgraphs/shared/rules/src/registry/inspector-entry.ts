import type { PlainDate } from '../basics/plain-date.ts';
import { ok, type Result, refuse } from '../basics/refusal.ts';
import { registryRefusals } from './refusals.ts';

/** An enforcement certificate; both days inclusive. */
export interface Certificate {
  readonly number: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
}

/**
 * KF 第十条第一款, CD 五 「取得行政执法资格证书的人员方可纳入名录库」: nobody without a certificate is entered;
 * where the pack checks at entry, it must be valid that day (elsewhere the draw checks the whole window).
 */
export function checkInspectorEntry(
  certificate: Certificate | undefined,
  on: PlainDate,
  pack: { readonly certificateAt: 'ENTRY' | 'DRAW'; readonly basis: string },
): Result<void> {
  const held = certificate !== undefined && certificate.number.trim() !== '';
  const valid = held && certificate.validFrom <= on && on <= certificate.validTo;
  return held && (pack.certificateAt === 'DRAW' || valid) ? ok(undefined) : refuse(registryRefusals.noCertificate(pack.basis));
}
