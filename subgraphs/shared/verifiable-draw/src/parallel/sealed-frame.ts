import { compareKeys, orderOf } from '../byte-order.ts';
import { need } from '../errors.ts';
import { blinding } from '../frame/blinding.ts';
import { EXCLUSION_CODE, MAX_BALLS, STRATUM_CODE } from '../frame/frame.ts';
import { PAGE_ROWS, rootOfPages } from '../frame/frame-pages.ts';
import { nodeHash } from '../node.ts';
import type { FrameCommitment, Hex, Suite } from '../types.ts';
import type { Lanes } from './node.ts';

/** A candidate as it enters the frame; `facts` as canonical text, which candidates of one kind share. */
export interface FrameCandidate {
  readonly id: string;
  readonly s: string;
  readonly w: number;
  readonly x: string;
  readonly facts: string;
}
/** A page in sealed order and how many rows of each stratum are on it. */
export interface SealedPage {
  readonly page: number;
  readonly lines: string;
  readonly counts: Readonly<Record<string, { readonly listed: number; readonly eligible: number }>>;
}

interface Batch {
  readonly leaves: Uint8Array;
  readonly commitments: Uint8Array;
  readonly kindOf: Uint32Array;
}

/** Numbers given to different values in order of appearance. */
class Distinct<T> {
  readonly values: T[] = [];
  private readonly places = new Map<string, number>();

  placeOf(key: string, value: () => T): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.values.length);
    return this.values.push(value()) - 1;
  }
}

/**
 * Freezes 检查对象清册 of any size (draw-spec §2): candidates come in batches and are blinded on several threads; a row is kept as 68
 * bytes until all are there and can be put in order, then pages are written one after the other. 10 million rows need less than 1 GB.
 */
export class FrameSealing {
  private readonly lanes: Lanes;
  private readonly suite: Suite;
  private readonly key: Hex;
  private readonly batches: Batch[] = [];
  private readonly kinds = new Distinct<readonly [s: string, w: number, x: string]>();
  private size = 0;

  constructor(lanes: Lanes, suite: Suite, key: Hex) {
    this.lanes = lanes;
    this.suite = suite;
    this.key = key;
  }

  /** @returns the leaves of these candidates in the order given, 32 bytes each; they are ready when the promise inside resolves */
  async add(candidates: readonly FrameCandidate[]): Promise<{ readonly leaves: Promise<Uint8Array> }> {
    const facts = new Distinct<string>();
    const factsOf = new Uint32Array(candidates.length);
    const kindOf = new Uint32Array(candidates.length);
    candidates.forEach(({ id, s, w, x, facts: text }, i) => {
      kindOf[i] = this.kinds.placeOf(`${s} ${w} ${x}`, () => {
        need(STRATUM_CODE.test(s) && EXCLUSION_CODE.test(x), 'E_RECORD', 'object codes');
        need(Number.isInteger(w) && w >= 1 && w <= MAX_BALLS, 'E_RECORD', 'balls');
        return [s, w, x];
      });
      need(id !== '', 'E_RECORD', 'object codes');
      factsOf[i] = facts.placeOf(text, () => text);
    });
    const ids = candidates.map((c) => c.id);
    const place = this.batches.length;
    this.batches.push({ leaves: new Uint8Array(0), commitments: new Uint8Array(0), kindOf });
    this.size += ids.length;
    const { suite, key } = this;
    const { answer } = await this.lanes.give({ do: 'blind', suite, key, ids, facts: facts.values, factsOf });
    const leaves = answer.then((blinded) => {
      this.batches[place] = { ...blinded, kindOf };
      return blinded.leaves;
    });
    return { leaves };
  }

  /** Hands over the pages in order; every batch must be there. The same identity twice is E_RECORD. */
  async finish(store: (page: SealedPage) => Promise<void>): Promise<FrameCommitment> {
    const all = this.joined();
    const n = this.size;
    const order = orderOf(all.leaves, n);
    for (let i = 1; i < n; i++) need(compareKeys(all.leaves, order[i - 1]!, order[i]!) !== 0, 'E_RECORD', 'identity twice');
    const roots: Uint8Array[] = [];
    let stored = Promise.resolve();
    for (let from = 0; from < n; from += PAGE_ROWS) {
      const page = roots.length;
      roots.push(new Uint8Array(0));
      const rows = gather(all, order.subarray(from, from + PAGE_ROWS));
      const counts = this.countsOf(rows.kindOf);
      const { answer } = await this.lanes.give({ do: 'page', suite: this.suite, ...rows, kinds: this.kinds.values });
      const before = stored;
      stored = answer.then(async ({ lines, root }) => {
        roots[page] = root;
        await before;
        await store({ page, lines, counts });
      });
      // Whoever waits for the last page hears of it; the runtime must not take it for unheard meanwhile.
      stored.catch(() => {});
      if (page % (2 * this.lanes.all.length) === 0) await before;
    }
    await stored;
    const hash = nodeHash(this.suite);
    return { n, root: rootOfPages(hash, roots), key: blinding(hash, this.key).keyCommitment };
  }

  private joined(): Batch {
    const all: Batch = {
      leaves: new Uint8Array(32 * this.size),
      commitments: new Uint8Array(32 * this.size),
      kindOf: new Uint32Array(this.size),
    };
    let at = 0;
    // Batches go as they are joined: both at once would be twice the memory.
    for (const [i, { leaves, commitments, kindOf }] of this.batches.entries()) {
      need(leaves.length === 32 * kindOf.length, 'E_FRAME_N', 'batch missing');
      all.leaves.set(leaves, 32 * at);
      all.commitments.set(commitments, 32 * at);
      all.kindOf.set(kindOf, at);
      at += kindOf.length;
      delete this.batches[i];
    }
    return all;
  }

  private countsOf(kindOf: Uint32Array): SealedPage['counts'] {
    const counts: Record<string, { listed: number; eligible: number }> = {};
    for (const kind of kindOf) {
      const [s, , x] = this.kinds.values[kind]!;
      counts[s] ??= { listed: 0, eligible: 0 };
      counts[s].listed++;
      if (x === '') counts[s].eligible++;
    }
    return counts;
  }
}

function gather(all: Batch, places: Uint32Array): Batch {
  const rows: Batch = {
    leaves: new Uint8Array(32 * places.length),
    commitments: new Uint8Array(32 * places.length),
    kindOf: new Uint32Array(places.length),
  };
  places.forEach((place, i) => {
    rows.leaves.set(all.leaves.subarray(32 * place, 32 * place + 32), 32 * i);
    rows.commitments.set(all.commitments.subarray(32 * place, 32 * place + 32), 32 * i);
    rows.kindOf[i] = all.kindOf[place]!;
  });
  return rows;
}
