import { type BeaconStatus, checkBeacon } from '../beacon/beacon.ts';
import type { BlsVerifier } from '../beacon/drand.ts';
import { canonicalJson } from '../canonical/canonical-json.ts';
import { planHash, resultHash, sealHash } from '../ceremony/documents.ts';
import { ceremonySeed, drawSeed } from '../ceremony/seed.ts';
import { drawObjects } from '../draw/object-draw.ts';
import { Teams } from '../draw/teams.ts';
import { DrawError, type DrawErrorCode, need } from '../errors.ts';
import { commitRecusals, RowCommitment } from '../frame/row-commitment.ts';
import { type Hash, type HashProvider, pureHash } from '../hash/hash.ts';
import type {
  DrawRecord,
  FrameCommitment,
  Hex,
  InspectorDrawRecord,
  InspectorRow,
  ObjectDrawRecord,
  ObjectRow,
  RecordedReplacement,
  Transcript,
} from '../types.ts';
import { checkTranscriptShape } from './shape.ts';
import { verifyPartial } from './verify-partial.ts';

export type Level = 'FULL' | 'PARTIAL';

export interface VerifyOptions {
  /** Faster hashes; the pure ones without. */
  readonly hashes?: HashProvider;
  /** Checks drand signatures; without it a drand beacon is reported as `unverified`. */
  readonly bls?: BlsVerifier;
  /** Rows delivered as a separate file, by draw id (§10). */
  readonly rows?: ReadonlyMap<string, Iterable<ObjectRow>>;
  /** Object draws verified before, by sealHash: for teams drawn in a later ceremony of their own (§8). */
  readonly earlier?: ReadonlyMap<Hex, ObjectDrawRecord>;
}

export interface Verified {
  readonly ok: true;
  /** PARTIAL: rows of at least one object draw are withheld, only winners, counts and order were checked. */
  readonly level: Level;
  readonly seed: Hex;
  readonly beacon: BeaconStatus;
  /** Object draws of this transcript by sealHash. */
  readonly objectDraws: ReadonlyMap<Hex, ObjectDrawRecord>;
}
export interface Failed {
  readonly ok: false;
  readonly code: DrawErrorCode;
  readonly detail: string;
}

function checkFrame(hash: Hash, rows: Iterable<ObjectRow | InspectorRow>, frame: FrameCommitment, n: number, what: string): void {
  need(n === frame.n, 'E_FRAME_N', what);
  const commitment = new RowCommitment(hash);
  for (const row of rows) commitment.push(row);
  need(commitment.commitment.root === frame.root, 'E_FRAME_ROOT', what);
}

function checkSeals(hash: Hash, transcript: Transcript): Map<DrawRecord, Hex> {
  const seals = new Map<DrawRecord, Hex>();
  for (const draw of transcript.draws) {
    need(draw.seal.suite === transcript.suite, 'E_SUITE', draw.seal.id);
    need(planHash(hash, draw.plan) === draw.seal.plan, 'E_PLAN_HASH', draw.seal.id);
    need(draw.plan.kind === draw.seal.kind, 'E_FORMAT', draw.seal.id);
    seals.set(draw, sealHash(hash, draw.seal));
  }
  const announced = transcript.ceremony.seals;
  need(
    announced.every((seal, i) => i === 0 || announced[i - 1]! < seal),
    'E_CEREMONY',
    'seal order',
  );
  for (const [draw, seal] of seals) need(announced.includes(seal), 'E_CEREMONY', `seal of ${draw.seal.id}`);
  return seals;
}

const isObjects = (draw: DrawRecord): draw is ObjectDrawRecord => draw.seal.kind === 'objects';

function checkObjects(hash: Hash, seed: Hex, draw: ObjectDrawRecord, options: VerifyOptions): Level {
  const { id, frame } = draw.seal;
  const external = options.rows?.get(id);
  const rows = draw.rows ?? (external && [...external]);
  if (!rows) {
    verifyPartial(hash, seed, draw);
    return 'PARTIAL';
  }
  checkFrame(hash, rows, frame, rows.length, id);
  need(canonicalJson(drawObjects(hash, seed, draw.plan, rows)) === canonicalJson(draw.result), 'E_RESULT', id);
  return 'FULL';
}

function checkTeams(hash: Hash, seed: Hex, draw: InspectorDrawRecord, base: ObjectDrawRecord | undefined): Teams {
  const { id, frame, recusals: sealed } = draw.seal;
  need(base, 'E_OF', id);
  need(draw.rows !== null, 'E_ROWS', id);
  checkFrame(hash, draw.rows, frame, draw.rows.length, id);
  if (draw.recusalsComplete) {
    const given = commitRecusals(hash, draw.recusals);
    need(sealed && given.n === sealed.n && given.root === sealed.root, 'E_RECUSALS', id);
  }
  const { plan, rows, recusals } = draw;
  const teams = new Teams(hash, seed, { plan, objectPlan: base.plan, objects: base.result, rows, recusals });
  need(canonicalJson(teams.result()) === canonicalJson(draw.result), 'E_RESULT', id);
  return teams;
}

function checkReplacements(teams: Teams | undefined, events: readonly RecordedReplacement[]): void {
  for (const { result, ...event } of events) {
    need(teams, 'E_OF', 'replacement without an inspector draw');
    need(canonicalJson(teams.replace(event)) === canonicalJson(result), 'E_REPLACEMENT', String(event.seq));
  }
}

/** Verification in the order of §13, steps 1–9; throws `DrawError` at the first failure. */
export function checkTranscript(transcript: Transcript, options: VerifyOptions = {}): Verified {
  checkTranscriptShape(transcript);
  const hash = (options.hashes ?? pureHash)(transcript.suite);
  need(transcript.ceremony.suite === transcript.suite, 'E_SUITE', 'ceremony');
  const seals = checkSeals(hash, transcript);
  const beacon = checkBeacon(hash, transcript.ceremony, transcript.beacon, transcript.beaconProof, options.bls);
  const seed = ceremonySeed(hash, transcript.ceremony, transcript.contributions, transcript.beacon);
  const objectDraws = new Map<Hex, ObjectDrawRecord>();
  let level: Level = 'FULL';
  let teams: Teams | undefined;
  for (const [draw, seal] of seals) {
    const own = drawSeed(hash, seed, seal);
    if (isObjects(draw)) {
      if (checkObjects(hash, own, draw, options) === 'PARTIAL') level = 'PARTIAL';
      objectDraws.set(seal, draw);
    } else {
      const { of } = draw.plan;
      teams = checkTeams(hash, own, draw, objectDraws.get(of) ?? options.earlier?.get(of));
    }
    need(resultHash(hash, draw.result) === draw.resultHash, 'E_RESULT_HASH', draw.seal.id);
  }
  checkReplacements(teams, transcript.replacements ?? []);
  return { ok: true, level, seed, beacon, objectDraws };
}

/** The same as a value: `{ok: true, level, seed, …}` or `{ok: false, code, detail}`. */
export function verifyTranscript(transcript: Transcript, options: VerifyOptions = {}): Verified | Failed {
  try {
    return checkTranscript(transcript, options);
  } catch (error) {
    if (!(error instanceof DrawError)) throw error;
    return { ok: false, code: error.code, detail: error.detail };
  }
}
