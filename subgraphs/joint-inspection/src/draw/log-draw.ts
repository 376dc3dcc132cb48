import type { Tx } from '@double-random/runtime';
import { type Contribution, closeHash, eventHash, type Hex, type RecordedReplacement, revealHash } from '@double-random/verifiable-draw';
import { queueLog } from '../log/queue-log.ts';
import type { DrawRow } from './draw-row.ts';
import { hashOf, suite } from './suite.ts';

/** What the public log says of a draw (draw-spec §12.1): hashes and who answers for it, never what or whom it is about. */
type Said = Pick<DrawRow, 'number' | 'sealHash'> & { readonly org: string };

/** Who answers for a draw: the first part of its number. */
export const organisationOf = (number: string): string => number.split('/')[0]!;
export const said = (draw: Pick<DrawRow, 'number' | 'sealHash'>): Said => ({ ...draw, org: organisationOf(draw.number) });

export const logSeal = (tx: Tx, { number: ref, sealHash: h, org }: Said, attempt: number) =>
  queueLog(tx, { t: 'frame.seal', ref, org, h, n: attempt });

export const logOpening = (tx: Tx, ref: string, org: string, h: Hex, seals: readonly Hex[]) =>
  queueLog(tx, { t: 'ceremony.open', ref, org, h, k: seals });

export const logReveal = (tx: Tx, ref: string, ceremony: Hex, one: Contribution) =>
  queueLog(tx, { t: 'ceremony.reveal', ref, org: one.p, h: revealHash(hashOf(suite), ceremony, one), k: [ceremony] });

/** The contributions the log does not know yet, then the exact set of all. */
export async function logClosing(
  tx: Tx,
  ref: string,
  ceremony: Hex,
  contributions: readonly Contribution[],
  logged: ReadonlySet<string>,
): Promise<void> {
  const hash = hashOf(suite);
  for (const one of contributions) if (!logged.has(one.p)) await logReveal(tx, ref, ceremony, one);
  const office = contributions.at(-1)!.p;
  await queueLog(tx, { t: 'ceremony.close', ref, org: office, h: closeHash(hash, ceremony, contributions), k: [ceremony] });
}

export const logCeremonyVoid = (tx: Tx, ref: string, org: string, ceremony: Hex, why: unknown) =>
  queueLog(tx, { t: 'ceremony.void', ref, org, k: [ceremony], payload: why });

export const logResult = (tx: Tx, { number: ref, sealHash, org }: Said, h: Hex) =>
  queueLog(tx, { t: 'draw.result', ref, org, h, k: [sealHash] });

export const logVoid = (tx: Tx, { number: ref, sealHash, org }: Said, decision: unknown) =>
  queueLog(tx, { t: 'draw.void', ref, org, k: [sealHash], payload: decision });

export const logDispatch = (tx: Tx, { number: ref, sealHash, org }: Said, resultHash: Hex) =>
  queueLog(tx, { t: 'list.dispatch', ref, org, h: resultHash, k: [sealHash] });

export const logReplacement = (tx: Tx, { number: ref, sealHash, org }: Said, event: RecordedReplacement, approval: unknown) =>
  queueLog(tx, { t: 'inspector.replace', ref, org, h: eventHash(hashOf(suite), event), k: [sealHash], payload: approval });
