import { beaconValue } from '../beacon/beacon.ts';
import { resultHash, sealHash } from '../ceremony/documents.ts';
import { drawSeed } from '../ceremony/seed.ts';
import { drawObjects } from '../draw/object-draw.ts';
import { Teams } from '../draw/teams.ts';
import type { Hash } from '../hash/hash.ts';
import type {
  BeaconProof,
  Ceremony,
  Contribution,
  DrawRecord,
  Hex,
  InspectorDrawRecord,
  InspectorPlan,
  InspectorRow,
  LogItem,
  ObjectDrawRecord,
  ObjectPlan,
  ObjectRow,
  RecordedReplacement,
  Recusal,
  Seal,
  Transcript,
} from '../types.ts';

/** Draws a sealed object draw from the ceremony's seed S and records it. */
export function recordObjectDraw(
  hash: Hash,
  seed: Hex,
  input: { readonly seal: Seal; readonly plan: ObjectPlan; readonly rows: readonly ObjectRow[] },
): ObjectDrawRecord {
  const { seal, plan, rows } = input;
  const result = drawObjects(hash, drawSeed(hash, seed, sealHash(hash, seal)), plan, rows);
  return { seal, plan, rows, result, resultHash: resultHash(hash, result) };
}

export interface InspectorDrawInput {
  readonly seal: Seal;
  readonly plan: InspectorPlan;
  readonly rows: readonly InspectorRow[];
  readonly recusals: readonly Recusal[];
  /** the object draw that `plan.of` names */
  readonly objects: Pick<ObjectDrawRecord, 'plan' | 'result'>;
}

/** Draws sealed teams and records them; `teams` goes on with replacements (`teams.replace`). */
export function recordInspectorDraw(hash: Hash, seed: Hex, input: InspectorDrawInput): { record: InspectorDrawRecord; teams: Teams } {
  const { seal, plan, rows, recusals, objects } = input;
  const own = drawSeed(hash, seed, sealHash(hash, seal));
  const teams = new Teams(hash, own, { plan, objectPlan: objects.plan, objects: objects.result, rows, recusals });
  const result = teams.result();
  return { record: { seal, plan, rows, recusals, recusalsComplete: true, result, resultHash: resultHash(hash, result) }, teams };
}

export interface TranscriptInput {
  readonly ceremony: Ceremony;
  readonly contributions: readonly Contribution[];
  readonly beaconProof?: BeaconProof | null;
  /** object draws before the inspector draws that refer to them */
  readonly draws: readonly DrawRecord[];
  readonly replacements?: readonly RecordedReplacement[];
  readonly log?: readonly LogItem[];
}

/** 抽取证书 (§10) as it may be given to an auditor; `disclose` makes the public forms of it. */
export function buildTranscript(hash: Hash, input: TranscriptInput): Transcript {
  const { ceremony, contributions, beaconProof = null, draws, replacements = [], log } = input;
  const beacon = beaconValue(hash, ceremony.beacon, beaconProof);
  const { suite } = hash;
  return {
    type: 'ssj1-transcript',
    v: 1,
    suite,
    ceremony,
    contributions,
    beacon,
    beaconProof,
    draws,
    replacements,
    ...(log ? { log } : {}),
  };
}
