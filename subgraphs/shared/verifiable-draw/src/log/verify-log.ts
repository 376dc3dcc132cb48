import { ceremonyHash, closeHash, eventHash, revealHash, sealHash } from '../ceremony/documents.ts';
import { DrawError, need } from '../errors.ts';
import { type HashProvider, pureHash } from '../hash/hash.ts';
import type { Transcript } from '../types.ts';
import { epochSeconds } from '../utc-time.ts';
import { type EntryType, type LogEntry, parseEntry } from './entry.ts';
import { type TrustPolicy, verifyTlogProof } from './tlog-proof.ts';

/** The order in which a ceremony must be logged (§12.3). */
const ORDER = [
  'frame.seal',
  'ceremony.open',
  'ceremony.reveal',
  'ceremony.close',
  'draw.result',
  'inspector.replace',
] as const satisfies readonly EntryType[];
type Step = readonly [type: (typeof ORDER)[number], h: string];

function stepsOf(transcript: Transcript, hashes: HashProvider): { steps: Step[]; ceremony: string } {
  const hash = hashes(transcript.suite);
  const ceremony = ceremonyHash(hash, transcript.ceremony);
  const { draws, contributions, replacements = [] } = transcript;
  const steps: Step[] = [
    ...draws.map((draw): Step => ['frame.seal', sealHash(hash, draw.seal)]),
    ['ceremony.open', ceremony],
    ...contributions.map((one): Step => ['ceremony.reveal', revealHash(hash, ceremony, one)]),
    ['ceremony.close', closeHash(hash, ceremony, contributions)],
    ...draws.map((draw): Step => ['draw.result', draw.resultHash]),
    ...replacements.map((event): Step => ['inspector.replace', eventHash(hash, event)]),
  ];
  return { steps, ceremony };
}

interface Shown {
  readonly index: number;
  readonly entry: LogEntry;
  readonly times: ReadonlyMap<string, number>;
}

function openLog(transcript: Transcript, policy: TrustPolicy): Shown[] {
  const origins = new Set<string>();
  const shown = (transcript.log ?? []).map((item): Shown => {
    const entry = parseEntry(item.entry);
    const { origin, index, times } = verifyTlogProof(item.proof, item.entry, policy);
    origins.add(origin);
    return { index, entry, times };
  });
  need(origins.size === 1, 'E_LOG_ORIGIN');
  return shown;
}

/** All entries between opening and closing are shown; those of this ceremony are its reveals and nothing else. */
function checkBetween(shown: readonly Shown[], open: number, close: number, ceremony: string, contributions: number): void {
  const byIndex = new Map(shown.map((one) => [one.index, one.entry]));
  let reveals = 0;
  for (let i = open + 1; i < close; i++) {
    const entry = byIndex.get(i);
    need(entry, 'E_LOG_GAP', String(i));
    if (!entry.k?.includes(ceremony)) continue;
    need(entry.t === 'ceremony.reveal', 'E_LOG_CLOSE', String(i));
    reveals++;
  }
  need(reveals === contributions, 'E_LOG_REVEALS');
}

/**
 * Binds a verified transcript to the witnessed log (§12.3): every step is there, in order, nothing is hidden between
 * opening and closing, and with a beacon the closing was witnessed before the deadline. Returns the number of steps.
 */
export function checkLog(transcript: Transcript, policy: TrustPolicy, hashes: HashProvider = pureHash): number {
  const shown = openLog(transcript, policy);
  const { steps, ceremony } = stepsOf(transcript, hashes);
  const found = new Map<string, Shown>();
  for (const one of shown) {
    const name = `${one.entry.t} ${one.entry.h}`;
    if (!found.has(name)) found.set(name, one);
  }
  const places = new Map<string, number[]>();
  for (const [type, h] of steps) {
    const one = found.get(`${type} ${h}`);
    need(one, 'E_LOG_MISSING', type);
    places.set(type, [...(places.get(type) ?? []), one.index]);
  }
  const groups = ORDER.flatMap((type) => (places.has(type) ? [places.get(type)!] : []));
  groups.forEach((group, i) => {
    need(i === 0 || Math.max(...groups[i - 1]!) < Math.min(...group), 'E_LOG_ORDER');
  });
  checkBetween(shown, places.get('ceremony.open')![0]!, places.get('ceremony.close')![0]!, ceremony, transcript.contributions.length);
  if (transcript.ceremony.beacon !== null) {
    const closing = steps.find(([type]) => type === 'ceremony.close')!;
    const times = [...found.get(closing.join(' '))!.times.values()];
    need(times.length > 0 && Math.max(...times) <= epochSeconds(transcript.ceremony.by), 'E_LOG_TIME');
  }
  return steps.length;
}

/** The same as a value. */
export function verifyLog(
  transcript: Transcript,
  policy: TrustPolicy,
  hashes: HashProvider = pureHash,
): { readonly ok: true; readonly steps: number } | { readonly ok: false; readonly code: DrawError['code']; readonly detail: string } {
  try {
    return { ok: true, steps: checkLog(transcript, policy, hashes) };
  } catch (error) {
    if (!(error instanceof DrawError)) throw error;
    return { ok: false, code: error.code, detail: error.detail };
  }
}
