import { need } from '../errors.ts';
import { blinding } from '../frame/blinding.ts';
import { EXCLUSION_CODE, MAX_BALLS, STRATUM_CODE } from '../frame/frame.ts';
import { PAGE_ROWS, rootOfPages } from '../frame/frame-pages.ts';
import { nodeHash } from '../node.ts';
import type { FrameCommitment, Hex, Suite } from '../types.ts';
import { PARTS, type Parted, RECORD } from './frame-records.ts';
import type { Lanes } from './node.ts';
import { IN_MEMORY, PartRecords } from './part-records/node.ts';
import type { WrittenPage } from './write-page.ts';

/** A candidate as it enters the frame; `facts` as canonical text, which candidates of one kind share. */
export interface FrameCandidate {
  readonly id: string;
  readonly s: string;
  readonly w: number;
  readonly x: string;
  readonly facts: string;
}
/** A page in sealed order: its lines, and how many rows of each stratum are on it. */
export interface SealedPage extends Pick<WrittenPage, 'lines' | 'counts'> {
  readonly page: number;
}

/** Numbers given to different texts in order of appearance. Neighbours are mostly alike. */
class Distinct {
  readonly values: string[] = [];
  private readonly places = new Map<string, number>();
  private last = -1;

  placeOf(text: string): number {
    if (this.last >= 0 && this.values[this.last] === text) return this.last;
    const known = this.places.get(text);
    this.last = known ?? this.values.push(text) - 1;
    if (known === undefined) this.places.set(text, this.last);
    return this.last;
  }
}

/** The same for what a row says beside its identity; each is looked at once. */
class Kinds {
  readonly values: (readonly [s: string, w: number, x: string])[] = [];
  private readonly places = new Map<string, number>();
  private last = -1;

  placeOf({ s, w, x }: FrameCandidate): number {
    const before = this.values[this.last];
    if (before && before[0] === s && before[1] === w && before[2] === x) return this.last;
    const key = `${s} ${w} ${x}`;
    this.last = this.places.get(key) ?? this.add(key, s, w, x);
    return this.last;
  }

  private add(key: string, s: string, w: number, x: string): number {
    need(STRATUM_CODE.test(s) && EXCLUSION_CODE.test(x), 'E_RECORD', 'object codes');
    need(Number.isInteger(w) && w >= 1 && w <= MAX_BALLS, 'E_RECORD', 'balls');
    this.places.set(key, this.values.length);
    return this.values.push([s, w, x]) - 1;
  }
}

/**
 * Freezes 检查对象清册 of any size (draw-spec §2): candidates come in batches and are blinded on several threads; a row is kept as 68
 * bytes until all are there, then part after part is put in order and written page by page. Of more rows than two million most wait in a file.
 */
export class FrameSealing {
  private readonly lanes: Lanes;
  private readonly suite: Suite;
  private readonly key: Hex;
  private readonly parts: PartRecords;
  private readonly kinds = new Kinds();
  private size = 0;
  private missing = 0;

  /** @param inMemory bytes of rows that may be kept in memory */
  constructor(lanes: Lanes, suite: Suite, key: Hex, inMemory = IN_MEMORY) {
    this.parts = new PartRecords(inMemory);
    this.lanes = lanes;
    this.suite = suite;
    this.key = key;
  }

  /** @returns the leaves of these candidates in the order given, 32 bytes each; they are ready when the promise inside resolves */
  async add(candidates: readonly FrameCandidate[]): Promise<{ readonly leaves: Promise<Uint8Array> }> {
    const facts = new Distinct();
    const factsOf = new Uint32Array(candidates.length);
    const kindOf = new Uint32Array(candidates.length);
    candidates.forEach((candidate, i) => {
      need(candidate.id !== '', 'E_RECORD', 'object codes');
      kindOf[i] = this.kinds.placeOf(candidate);
      factsOf[i] = facts.placeOf(candidate.facts);
    });
    const ids = candidates.map((c) => c.id);
    this.size += ids.length;
    this.missing++;
    const { suite, key } = this;
    const { answer } = await this.lanes.give({ do: 'blind', suite, key, ids, facts: facts.values, factsOf, kindOf });
    const leaves = answer.then((blinded) => {
      this.keep(blinded);
      return blinded.leaves;
    });
    // Whoever gave up before he waited for them has said why: the runtime must not take a closed thread for the end of the process.
    leaves.catch(() => {});
    return { leaves };
  }

  private keep({ records, sizes }: Parted): void {
    let from = 0;
    sizes.forEach((n, part) => {
      this.parts.add(part, records.subarray(from, from + RECORD * n));
      from += RECORD * n;
    });
    this.missing--;
  }

  /** Hands over the pages in order; every batch must be there. The same identity twice is E_RECORD. */
  async finish(store: (page: SealedPage) => Promise<void>): Promise<FrameCommitment> {
    need(this.missing === 0, 'E_FRAME_N', 'batch missing');
    const { suite } = this;
    const roots: Uint8Array[] = [];
    let stored = Promise.resolve();
    for await (const records of this.pages()) {
      const page = roots.push(new Uint8Array(0)) - 1;
      const { answer } = await this.lanes.give({ do: 'page', suite, records, kinds: this.kinds.values });
      const before = stored;
      stored = answer.then(async ({ lines, root, counts }) => {
        roots[page] = root;
        await before;
        await store({ page, lines, counts });
      });
      // Whoever waits for the last page hears of it; the runtime must not take it for unheard meanwhile.
      stored.catch(() => {});
      if (page % (2 * this.lanes.all.length) === 0) await before;
    }
    await stored;
    const hash = nodeHash(suite);
    return { n: this.size, root: rootOfPages(hash, roots), key: blinding(hash, this.key).keyCommitment };
  }

  /** To be called in the end, whatever became of the frame. */
  close(): void {
    this.parts.close();
  }

  /** Records in order, a page at a time. A page may begin in one part and end in the next. */
  private async *pages(): AsyncGenerator<Uint8Array> {
    const ordered = async (part: number) => {
      if (part === PARTS) return undefined;
      return (await this.lanes.give({ do: 'order', records: this.parts.take(part) })).answer;
    };
    const page = new Uint8Array(RECORD * PAGE_ROWS);
    let filled = 0;
    let coming = ordered(0);
    for (let part = 0; part < PARTS; part++) {
      const records = await coming;
      need(records, 'E_RECORD', 'identity twice');
      coming = ordered(part + 1);
      coming.catch(() => {});
      for (let from = 0; from < records.length; ) {
        const taken = records.subarray(from, from + page.length - filled);
        page.set(taken, filled);
        from += taken.length;
        filled += taken.length;
        if (filled < page.length) continue;
        yield page.slice();
        filled = 0;
      }
    }
    if (filled > 0) yield page.slice(0, filled);
  }
}
