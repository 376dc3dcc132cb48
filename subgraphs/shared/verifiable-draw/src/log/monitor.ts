import { DrawError } from '../errors.ts';
import type { Hex } from '../types.ts';
import { type LogEntry, parseEntry } from './entry.ts';

/** M_* = violation, N_* = notice (§12.6). */
export type MonitorCode =
  | 'M_CANON'
  | 'M_PREV'
  | 'M_SEAL_TWICE'
  | 'M_ATTEMPT'
  | 'M_REDRAW'
  | 'M_CEREMONY'
  | 'M_REVEAL'
  | 'M_CLOSE'
  | 'M_VOID_LATE'
  | 'M_VOID'
  | 'M_RESULT'
  | 'M_RESULT_TWICE'
  | 'M_REPLACE'
  | 'M_PUBLISH_TWICE'
  | 'M_CORRECT'
  | 'N_VOID'
  | 'N_VOID_DETERMINED';
export type Finding = readonly [index: number, code: MonitorCode];
export interface MonitorReport {
  readonly findings: readonly Finding[];
  /** seals neither drawn nor voided: [index, sealHash] */
  readonly pending: readonly (readonly [index: number, seal: Hex])[];
}

interface SealState {
  readonly index: number;
  state: 'SEALED' | 'OPEN' | 'DONE' | 'VOID';
  ceremony: Hex | '';
}
interface CeremonyState {
  state: 'OPEN' | 'CLOSED' | 'VOID';
  readonly revealed: Set<string>;
  readonly seals: readonly Hex[];
}
type Codes = readonly MonitorCode[];
type Step = (monitor: Walk, entry: LogEntry, index: number) => Codes;
const GOOD: Codes = [];

/** What is known of a log after reading some of it. */
class Walk {
  readonly last = new Map<string, number>();
  readonly attempts = new Map<string, Hex[]>();
  readonly seals = new Map<Hex, SealState>();
  readonly ceremonies = new Map<Hex, CeremonyState>();
  readonly published = new Set<string>();

  sealOf(entry: LogEntry): SealState | undefined {
    return this.seals.get(entry.k?.[0] ?? '');
  }

  openCeremonyOf(entry: LogEntry): CeremonyState | undefined {
    const ceremony = this.ceremonies.get(entry.k?.[0] ?? '');
    return ceremony?.state === 'OPEN' ? ceremony : undefined;
  }

  closed(seal: SealState): boolean {
    return this.ceremonies.get(seal.ceremony)?.state === 'CLOSED';
  }
}

/** One row per entry type; types that are not listed change no state. */
const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  [
    'frame.seal',
    (walk, entry, index) => {
      if (walk.seals.has(entry.h)) return ['M_SEAL_TWICE'];
      const before = walk.attempts.get(entry.ref) ?? [];
      const previous = walk.seals.get(before.at(-1) ?? '');
      walk.attempts.set(entry.ref, [...before, entry.h]);
      walk.seals.set(entry.h, { index, state: 'SEALED', ceremony: '' });
      const out: MonitorCode[] = entry.n === before.length + 1 ? [] : ['M_ATTEMPT'];
      return previous && previous.state !== 'VOID' ? [...out, 'M_REDRAW'] : out;
    },
  ],
  [
    'ceremony.open',
    (walk, entry) => {
      if (walk.ceremonies.has(entry.h)) return ['M_CEREMONY'];
      const out: MonitorCode[] = [];
      for (const h of entry.k ?? []) {
        const seal = walk.seals.get(h);
        if (seal?.state === 'SEALED') {
          seal.state = 'OPEN';
          seal.ceremony = entry.h;
        } else out.push('M_CEREMONY');
      }
      walk.ceremonies.set(entry.h, { state: 'OPEN', revealed: new Set(), seals: entry.k ?? [] });
      return out;
    },
  ],
  [
    'ceremony.reveal',
    (walk, entry) => {
      const ceremony = walk.openCeremonyOf(entry);
      if (!ceremony || ceremony.revealed.has(entry.org)) return ['M_REVEAL'];
      ceremony.revealed.add(entry.org);
      return GOOD;
    },
  ],
  [
    'ceremony.close',
    (walk, entry) => {
      const ceremony = walk.openCeremonyOf(entry);
      if (!ceremony) return ['M_CLOSE'];
      ceremony.state = 'CLOSED';
      return GOOD;
    },
  ],
  [
    'ceremony.void',
    (walk, entry) => {
      const ceremony = walk.openCeremonyOf(entry);
      if (!ceremony) return ['M_VOID_LATE'];
      ceremony.state = 'VOID';
      for (const h of ceremony.seals) {
        const seal = walk.seals.get(h);
        if (seal?.state !== 'OPEN' || seal.ceremony !== entry.k?.[0]) continue;
        seal.state = 'SEALED';
        seal.ceremony = '';
      }
      return ['N_VOID'];
    },
  ],
  [
    'draw.result',
    (walk, entry) => {
      const seal = walk.sealOf(entry);
      if (seal?.state === 'DONE') return ['M_RESULT_TWICE'];
      if (seal?.state !== 'OPEN' || !walk.closed(seal)) return ['M_RESULT'];
      seal.state = 'DONE';
      return GOOD;
    },
  ],
  [
    'draw.void',
    (walk, entry) => {
      const seal = walk.sealOf(entry);
      if (!seal || seal.state === 'VOID') return ['M_VOID'];
      const determined = seal.state === 'DONE' || walk.closed(seal);
      seal.state = 'VOID';
      const notice: MonitorCode = determined ? 'N_VOID_DETERMINED' : 'N_VOID';
      return entry.c === '' ? ['M_VOID', notice] : [notice];
    },
  ],
  ['inspector.replace', (walk, entry) => (walk.sealOf(entry)?.state === 'DONE' ? GOOD : ['M_REPLACE'])],
  [
    'result.publish',
    (walk, entry) => {
      if (walk.published.has(entry.ref)) return ['M_PUBLISH_TWICE'];
      walk.published.add(entry.ref);
      return GOOD;
    },
  ],
  ['result.correct', (walk, entry) => (walk.published.has(entry.ref) && entry.c !== '' ? GOOD : ['M_CORRECT'])],
]);

function readEntry(line: string): LogEntry | undefined {
  try {
    return parseEntry(line);
  } catch (error) {
    if (error instanceof DrawError) return undefined;
    throw error;
  }
}

/** Walks a whole log, one canonical entry per line, for redraws, parallel ceremonies, late reveals and silent corrections. */
export function monitorLog(lines: Iterable<string>): MonitorReport {
  const walk = new Walk();
  const findings: Finding[] = [];
  let index = -1;
  for (const line of lines) {
    index++;
    const entry = readEntry(line);
    if (!entry) {
      findings.push([index, 'M_CANON']);
      continue;
    }
    if (entry.prev !== (walk.last.get(entry.ref) ?? -1)) findings.push([index, 'M_PREV']);
    walk.last.set(entry.ref, index);
    for (const code of STEPS.get(entry.t)?.(walk, entry, index) ?? GOOD) findings.push([index, code]);
  }
  const waiting = [...walk.seals].filter(([, seal]) => seal.state === 'SEALED' || seal.state === 'OPEN');
  return { findings, pending: waiting.map(([h, seal]): [number, Hex] => [seal.index, h]).sort(([a], [b]) => a - b) };
}
