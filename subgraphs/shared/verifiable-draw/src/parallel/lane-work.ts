import { type DrawPart, ObjectDraw } from '../draw/object-draw.ts';
import { blinding } from '../frame/blinding.ts';
import { lookAtPage } from '../frame/frame-pages.ts';
import type { HashProvider } from '../hash/hash.ts';
import type { StratumCount } from '../plan/quotas.ts';
import type { Hex, ObjectPlan, Suite } from '../types.ts';
import { inOrder, type Parted, parted } from './frame-records.ts';
import { type PageQuestion, type WrittenPage, writePage } from './write-page.ts';

/** Identities to blind. Facts are given as canonical text, each text once: thousands of candidates share theirs. */
export interface BlindQuestion {
  readonly do: 'blind';
  readonly suite: Suite;
  readonly key: Hex;
  readonly ids: readonly string[];
  readonly facts: readonly string[];
  /** Place in `facts` per identity. */
  readonly factsOf: Uint32Array;
  /** Number of what else the row says, per identity. */
  readonly kindOf: Uint32Array;
}
export interface Blinded extends Parted {
  /** 32 bytes per identity, in the order given. */
  readonly leaves: Uint8Array;
}
/** Records of one part (`frame-records.ts`) to be put in order. */
export interface OrderQuestion {
  readonly do: 'order';
  readonly records: Uint8Array;
}
/** Begins this lane's part of a draw; `look` and `part` belong to it. */
export interface BeginQuestion {
  readonly do: 'begin';
  readonly suite: Suite;
  readonly seed: Hex;
  readonly plan: ObjectPlan;
  readonly counts: readonly (readonly [s: string, count: StratumCount])[];
}
/** Pages one after the other. */
export interface LookQuestion {
  readonly do: 'look';
  readonly suite: Suite;
  readonly lines: Uint8Array;
  /** Where each page ends. */
  readonly ends: Uint32Array;
}
export interface PartQuestion {
  readonly do: 'part';
}

/** Question → answer. */
export interface LaneWork {
  readonly blind: { question: BlindQuestion; answer: Blinded };
  /** undefined when a leaf is there twice */
  readonly order: { question: OrderQuestion; answer: Uint8Array | undefined };
  readonly page: { question: PageQuestion; answer: WrittenPage };
  readonly begin: { question: BeginQuestion; answer: null };
  /** The roots of the pages looked at. */
  readonly look: { question: LookQuestion; answer: readonly Uint8Array[] };
  readonly part: { question: PartQuestion; answer: DrawPart };
}
export type LaneQuestion = LaneWork[keyof LaneWork]['question'];
export type LaneAnswer<Q extends LaneQuestion> = LaneWork[Q['do']]['answer'];

function blind(hashes: HashProvider, { suite, key, ids, facts, factsOf, kindOf }: BlindQuestion): Blinded {
  const { blindInto } = blinding(hashes(suite), key);
  const encoded = facts.map((text) => new TextEncoder().encode(text));
  const leaves = new Uint8Array(32 * ids.length);
  const commitments = new Uint8Array(32 * ids.length);
  for (let i = 0; i < ids.length; i++) blindInto(ids[i]!, encoded[factsOf[i]!]!, leaves, commitments, 32 * i);
  return { leaves, ...parted(leaves, commitments, kindOf) };
}

/** What one lane does, in a thread of its own or in the caller's: hashing, and nothing that needs order among lanes. */
export function laneWork(hashes: HashProvider): <Q extends LaneQuestion>(question: Q) => LaneAnswer<Q> {
  let draw: ObjectDraw | undefined;
  const answers = {
    blind: (question: BlindQuestion) => blind(hashes, question),
    order: ({ records }: OrderQuestion) => inOrder(records),
    page: (question: PageQuestion) => writePage(hashes, question),
    begin: ({ suite, seed, plan, counts }: BeginQuestion) => {
      draw = new ObjectDraw(hashes(suite), seed, plan, new Map(counts));
      return null;
    },
    look: ({ suite, lines, ends }: LookQuestion) =>
      Array.from(ends, (end, i) =>
        lookAtPage(hashes(suite), lines.subarray(ends[i - 1] ?? 0, end), (leaf, s, w, x) => draw!.look(leaf, s, w, x)),
      ),
    part: () => draw!.part(),
  };
  return (question) => answers[question.do](question as never) as never;
}
