import type { PlainDate } from '@double-random/rules';
import type { Tx } from '@double-random/runtime';
import type { VisitRow } from './visit-row.ts';

/** No letter or digit that looks like another. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 12;

/**
 * 检查码: what the object scans to hold the people at its door against the platform, and what it names when it speaks of them afterwards.
 * 60 bits of chance, so that knowing a code is having been shown it.
 */
export function newInspectionCode({ random }: Pick<Tx, 'random'>): string {
  const chance = random.for?.('inspection-code') ?? random;
  // The alphabet has 32 characters: every one is as likely as any other.
  return [...chance.bytes(length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** `K7QF-2M9X-WDPT`, as papers show it. */
export const printedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** What somebody typed or scanned, as it is stored. */
export const typedCode = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Where the public looks a code up: the address behind every QR code of a visit. */
export const codeAddress = (publicUrl: string, code: string): string => `${publicUrl}/v/${code}`;

/**
 * R-25, CD 九: a notice reveals the visit to its object alone, and so does the code, no sooner: once the object was told, once the team is at
 * the door, or, where nobody is told before, on the day itself.
 */
export function codeAnswers(visit: Pick<VisitRow, 'state' | 'notice' | 'startedAt' | 'scheduledOn'>, today: PlainDate): boolean {
  if (visit.startedAt !== null || (visit.notice !== null && visit.notice.channel !== 'NONE')) return true;
  return visit.state !== 'CANCELLED' && visit.scheduledOn === today;
}

/** CD 十二: of people who have not come there is nothing to say; of those who came, from then on. */
export const takesFeedback = ({ startedAt }: Pick<VisitRow, 'startedAt'>): boolean => startedAt !== null;
