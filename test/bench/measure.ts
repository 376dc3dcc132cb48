import { loadavg } from 'node:os';

export interface Contestant<T> {
  readonly name: string;
  /** Brings back the state from which a run starts; not timed. */
  readonly prepare?: () => Promise<unknown>;
  /** One run; its answer is compared with the other's, outside the time. */
  readonly run: () => Promise<T>;
}

/** Milliseconds of one contestant. */
export interface Timing {
  readonly name: string;
  readonly medianMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  /** Of twenty runs nineteen are as fast; where there are enough of them to say so. */
  readonly p95Ms: number;
}

export interface Comparison {
  readonly title: string;
  readonly dataset: string;
  readonly ours: Timing;
  readonly theirs: Timing;
  /** Medians, ours ÷ theirs: below 1 ours is faster. */
  readonly ratio: number;
  /** Each side's best run, ours ÷ theirs: what a busy machine distorts least. */
  readonly ratioOfBest: number;
  /** Timed runs of each. */
  readonly runs: number;
  /** Load of the machine (one minute) before and after: figures of a busy machine are worth less. */
  readonly load: readonly [before: number, after: number];
  /** Rows each of them handled, where a rate says something. */
  readonly rows?: number;
  /** What was seen beside the times, e.g. memory. */
  readonly note?: string;
}

export interface CompareOptions {
  /** Timed runs of each, after one that is not timed. */
  readonly rounds?: number;
  readonly rows?: number;
  /** Whether each runs once untimed before: default true; a run of minutes is its own warm-up. */
  readonly warm?: boolean;
  /** Milliseconds on a clock that never goes back. */
  readonly now?: () => number;
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

export const timingOf = (name: string, ms: readonly number[]): Timing => ({
  name,
  medianMs: median(ms),
  minMs: Math.min(...ms),
  maxMs: Math.max(...ms),
  p95Ms: ms.toSorted((a, b) => a - b)[Math.ceil(ms.length * 0.95) - 1]!,
});

/**
 * Two contestants side by side in one process, in the order A B B A A B …, so that neither profits from a warm or a quiet moment.
 * The first run of each is not timed.
 * @param agree throws when the two answers are not equal in what is compared; asked in every round
 */
export async function compare<A, B>(
  title: string,
  dataset: string,
  ours: Contestant<A>,
  theirs: Contestant<B>,
  agree: (a: A, b: B) => unknown,
  { rounds = 7, rows, warm: warmed = true, now = () => performance.now() }: CompareOptions = {},
): Promise<Comparison> {
  const one = async <T>({ prepare, run }: Contestant<T>, times: number[]): Promise<T> => {
    await prepare?.();
    const start = now();
    const answer = await run();
    times.push(now() - start);
    return answer;
  };
  const before = loadavg()[0]!;
  const warm: number[] = [];
  if (warmed) await agree(await one(ours, warm), await one(theirs, warm));
  const [a, b]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const first = await one(ours, a);
      await agree(first, await one(theirs, b));
    } else {
      const first = await one(theirs, b);
      await agree(await one(ours, a), first);
    }
  }
  return {
    title,
    dataset,
    ours: timingOf(ours.name, a),
    theirs: timingOf(theirs.name, b),
    ratio: median(a) / median(b),
    ratioOfBest: Math.min(...a) / Math.min(...b),
    runs: rounds,
    load: [before, loadavg()[0]!],
    ...(rows === undefined ? {} : { rows }),
  };
}
