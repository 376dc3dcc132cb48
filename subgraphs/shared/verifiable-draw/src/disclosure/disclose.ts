import { ceremonyHash } from '../ceremony/documents.ts';
import type { Hash } from '../hash/hash.ts';
import { rowProver } from '../transcript/opening.ts';
import type {
  Ceremony,
  DrawRecord,
  Hex,
  InspectorDrawRecord,
  ObjectDrawRecord,
  Profile,
  RowProof,
  Suite,
  Transcript,
  UtcTime,
} from '../types.ts';
import { hasSmallCell } from './small-cells.ts';

/** What anybody may see before the visits are over: hashes and a time, no matter, no counts (X-05, D-104). */
export interface Announcement {
  readonly type: 'ssj1-announcement';
  readonly v: 1;
  readonly suite: Suite;
  readonly ceremony: Hex;
  readonly seals: readonly Hex[];
  /** resultHash per finished draw, in the order given */
  readonly results: readonly Hex[];
  readonly by: UtcTime;
}

/** The commitment of a ceremony and, once drawn, of its results. */
export function announce(hash: Hash, ceremony: Ceremony, results: readonly Hex[] = []): Announcement {
  const { suite, seals, by } = ceremony;
  return { type: 'ssj1-announcement', v: 1, suite, ceremony: ceremonyHash(hash, ceremony), seals, results, by };
}

/** `drawn`: right after the draw; `published`: together with the inspection results (§11). */
export type Stage = 'drawn' | 'published';
type Shows = 'rows' | 'winners' | 'nothing';

/** Table of §11 for object rows. */
const OBJECT_ROWS: Readonly<Record<Profile, Readonly<Record<Stage, (draw: ObjectDrawRecord) => Shows>>>> = {
  open: { drawn: () => 'rows', published: () => 'rows' },
  blinded: { drawn: (draw) => (hasSmallCell(draw.rows ?? []) ? 'nothing' : 'rows'), published: () => 'rows' },
  sealed: { drawn: () => 'nothing', published: () => 'winners' },
};

const profileOf = (draw: DrawRecord): Profile => draw.seal.profile ?? 'blinded';
const isObjects = (draw: DrawRecord): draw is ObjectDrawRecord => draw.seal.kind === 'objects';

function winners(hash: Hash, draw: ObjectDrawRecord): readonly RowProof[] {
  if (!draw.rows) return draw.proofs ?? [];
  const prove = rowProver(hash, draw.rows);
  return draw.result.strata.flatMap((stratum) => stratum.drawn.map(([leaf]) => prove(leaf)));
}

function objects(hash: Hash, draw: ObjectDrawRecord, stage: Stage): ObjectDrawRecord {
  const shows = OBJECT_ROWS[profileOf(draw)][stage](draw);
  const { rows, proofs: _, ...rest } = draw;
  if (shows === 'rows') return { ...rest, rows };
  return { ...rest, rows: null, proofs: shows === 'winners' ? winners(hash, draw) : [] };
}

/** In a sealed ceremony only the recusals that touch drawn objects are shown: the others name leaves of a secret list. */
function inspectors(draw: InspectorDrawRecord, secret: boolean): InspectorDrawRecord {
  if (!secret) return draw;
  const drawn = new Set(draw.result.units.flatMap((unit) => unit.objects));
  return { ...draw, recusals: draw.recusals.filter(([, object]) => drawn.has(object)), recusalsComplete: false };
}

/**
 * Public form of a full transcript. `published` verifies FULL (open, blinded) or PARTIAL (sealed);
 * `drawn` may lack the winners' rows and then stops with E_ROWS: not yet verifiable, by design.
 */
export function disclose(hash: Hash, transcript: Transcript, stage: Stage): Transcript {
  const secret = transcript.draws.some((draw) => profileOf(draw) === 'sealed');
  const draws = transcript.draws.map((draw) => (isObjects(draw) ? objects(hash, draw, stage) : inspectors(draw, secret)));
  return { ...transcript, draws };
}
