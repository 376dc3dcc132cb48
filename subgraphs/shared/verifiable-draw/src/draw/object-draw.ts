import { compareText } from '../bytes.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';
import { checkObjectPlan, quotas, type StratumCount } from '../plan/quotas.ts';
import type { Hex, ObjectPlan, ObjectResult, ObjectRow, StratumResult } from '../types.ts';
import { type KeptTickets, Selection } from './selection.ts';
import { ticketMaker } from './ticket.ts';

type Counts = ReadonlyMap<string, StratumCount>;

/** What one of several threads has seen of a draw. */
export type DrawPart = readonly {
  readonly s: string;
  readonly listed: number;
  readonly eligible: number;
  readonly balls: number;
  readonly excluded: readonly (readonly [code: string, count: number])[];
  readonly kept: KeptTickets;
}[];

/** Counts rows per stratum as they stream by; a stratum the plan does not know is E_STRATUM. */
export class StratumCounter {
  private readonly known: Map<string, { listed: number; eligible: number }>;

  constructor(plan: ObjectPlan) {
    checkObjectPlan(plan);
    this.known = new Map(plan.strata.map(({ s }) => [s, { listed: 0, eligible: 0 }]));
  }

  push(row: ObjectRow): void {
    const count = this.known.get(row[1]);
    need(count, 'E_STRATUM', row[1]);
    count.listed++;
    if (row[3] === '') count.eligible++;
  }

  get counts(): Counts {
    return this.known;
  }
}

class StratumDraw {
  listed = 0;
  eligible = 0;
  balls = 0;
  readonly excluded = new Map<string, number>();
  readonly selection: Selection;

  constructor(quota: number) {
    this.selection = new Selection(quota);
  }
}

/**
 * The object draw over a stream of rows (§6): memory grows with the quota, not with the frame.
 * Counts must be known beforehand (first pass, `StratumCounter`); `finish` refuses other rows than were counted (E_FRAME_N).
 * Rows may come in any order and be spread over several instances that are then absorbed: the result is the same.
 */
export class ObjectDraw {
  private readonly plan: ObjectPlan;
  private readonly known: Counts;
  private readonly quotas: ReadonlyMap<string, number>;
  private readonly strata: ReadonlyMap<string, StratumDraw>;
  private readonly best: ReturnType<typeof ticketMaker>;

  constructor(hash: Hash, seed: Hex, plan: ObjectPlan, counts: Counts) {
    this.plan = plan;
    this.known = counts;
    this.quotas = quotas(plan, counts);
    this.strata = new Map(plan.strata.map(({ s }) => [s, new StratumDraw(this.quotas.get(s)!)]));
    this.best = ticketMaker(hash, seed);
  }

  push(row: ObjectRow): void {
    this.look(row[0], row[1], row[2], row[3]);
  }

  /** A row by what a draw looks at. @param leaf as hex, or as the bytes of its digits */
  look(leaf: Hex | Uint8Array, s: string, w: number, x: string): void {
    const stratum = this.strata.get(s);
    need(stratum, 'E_STRATUM', s);
    stratum.listed++;
    if (x !== '') {
      stratum.excluded.set(x, (stratum.excluded.get(x) ?? 0) + 1);
      return;
    }
    stratum.eligible++;
    stratum.balls += w;
    const best = this.best(leaf, w);
    stratum.selection.offer(leaf, best.ball, best.ticket);
  }

  /** Takes over what another instance of the same draw has seen. */
  absorb(other: ObjectDraw): void {
    this.absorbPart(other.part());
  }

  /** What this instance has seen, as plain data for another thread. */
  part(): DrawPart {
    return [...this.strata].map(([s, { listed, eligible, balls, excluded, selection }]) => ({
      s,
      listed,
      eligible,
      balls,
      excluded: [...excluded],
      kept: selection.kept(),
    }));
  }

  absorbPart(part: DrawPart): void {
    for (const { s, listed, eligible, balls, excluded, kept } of part) {
      const mine = this.strata.get(s)!;
      mine.listed += listed;
      mine.eligible += eligible;
      mine.balls += balls;
      for (const [code, n] of excluded) mine.excluded.set(code, (mine.excluded.get(code) ?? 0) + n);
      mine.selection.absorb(kept);
    }
  }

  finish(): ObjectResult {
    return { v: 1, kind: 'objects', strata: this.plan.strata.map(({ s }) => this.stratumResult(s)) };
  }

  private stratumResult(s: string): StratumResult {
    const { listed, eligible, balls, excluded, selection } = this.strata.get(s)!;
    const counted = this.known.get(s);
    need((counted?.listed ?? 0) === listed && (counted?.eligible ?? 0) === eligible, 'E_FRAME_N', s);
    const drawn = selection.drawn();
    const codes = [...excluded].sort(([a], [b]) => compareText(a, b));
    return { s, listed, excluded: codes, eligible, balls, quota: this.quotas.get(s)!, cutoff: drawn.at(-1)?.[2] ?? '', drawn };
  }
}

/** Draws the inspection objects from rows that can be walked twice (an array, a file reader). 抽取检查对象 */
export function drawObjects(hash: Hash, seed: Hex, plan: ObjectPlan, rows: Iterable<ObjectRow>): ObjectResult {
  const counter = new StratumCounter(plan);
  for (const row of rows) counter.push(row);
  const draw = new ObjectDraw(hash, seed, plan, counter.counts);
  for (const row of rows) draw.push(row);
  return draw.finish();
}

/** The same over a stream that is opened twice: once to count, once to draw (10 million rows within a bounded memory). */
export async function drawObjectStream(
  hash: Hash,
  seed: Hex,
  plan: ObjectPlan,
  open: () => AsyncIterable<ObjectRow> | Iterable<ObjectRow>,
): Promise<ObjectResult> {
  const counter = new StratumCounter(plan);
  for await (const row of open()) counter.push(row);
  const draw = new ObjectDraw(hash, seed, plan, counter.counts);
  for await (const row of open()) draw.push(row);
  return draw.finish();
}
