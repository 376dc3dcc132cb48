/** Plain JSON documents of SSJ1. Everything here travels as canonical JSON; hashes and keys are lower-case hex. */

export type Hex = string;
export type Suite = 'sha256' | 'sm3';
/** `YYYY-MM-DDThh:mm:ssZ` */
export type UtcTime = string;

// ---------------------------------------------------------------- frames (§2)

/** 检查对象 as the department knows it, before blinding. `w` = number of balls 1…255; `x` = exclusion code or ''. */
export interface ObjectRecord {
  readonly id: string;
  readonly s: string;
  readonly w: number;
  readonly x: string;
  readonly facts?: unknown;
}

/** 执法检查人员 before blinding. `z` = zone or '' (anywhere); `load` = visits already assigned this year. */
export interface InspectorRecord {
  readonly id: string;
  readonly d: string;
  readonly z: string;
  readonly load: number;
  readonly x: string;
  readonly specs: readonly string[];
  readonly facts?: unknown;
}

/** [leafId, stratum, balls, exclusion, factsCommitment] */
export type ObjectRow = readonly [leaf: Hex, s: string, w: number, x: string, fc: string];
/** [leafId, department, zone, load, exclusion, specs ascending, factsCommitment] */
export type InspectorRow = readonly [leaf: Hex, d: string, z: string, load: number, x: string, specs: readonly string[], fc: string];
/** [inspectorLeafId, objectLeafId]: 回避 */
export type Recusal = readonly [inspector: Hex, object: Hex];

export interface FrameCommitment {
  readonly n: number;
  readonly root: Hex;
  readonly key: Hex;
}
export interface ListCommitment {
  readonly n: number;
  readonly root: Hex;
}

// ---------------------------------------------------------------- plans (§3, §8)

export type QuotaBase = 'listed' | 'eligible';
export type Rounding = 'ceil' | 'floor' | 'half_up';
export type Quota =
  | {
      readonly t: 'ratio';
      readonly num: number;
      readonly den: number;
      readonly round: Rounding;
      readonly base: QuotaBase;
      readonly min: number;
      readonly max: number;
    }
  | { readonly t: 'count'; readonly n: number }
  | { readonly t: 'all' }
  | { readonly t: 'alloc'; readonly min: number; readonly max: number };

export interface PlanStratum {
  readonly s: string;
  readonly z: string;
  readonly q: Quota;
}
export interface ObjectPlan {
  readonly v: 1;
  readonly kind: 'objects';
  readonly strata: readonly PlanStratum[];
  readonly alloc: null | { readonly n: number; readonly base: QuotaBase };
}

export interface SlotNeed {
  readonly d: string;
  readonly n: number;
  readonly spec: string;
}
export interface InspectorPlan {
  readonly v: 1;
  readonly kind: 'inspectors';
  /** sealHash of the object draw */
  readonly of: Hex;
  readonly lead: string;
  readonly group: number;
  readonly minTeam: number;
  readonly slack: number;
  readonly maxLoad: number;
  readonly needs: readonly { readonly s: string; readonly slots: readonly SlotNeed[] }[];
}

// ---------------------------------------------------------------- seal, ceremony (§4, §5)

export type Profile = 'open' | 'blinded' | 'sealed';
export interface Basis {
  readonly origin: string;
  readonly size: number;
  readonly root: Hex;
}
export interface Seal {
  readonly v: 1;
  readonly suite: Suite;
  readonly id: string;
  readonly attempt: number;
  readonly prev?: Hex | '';
  readonly why?: string;
  readonly kind: 'objects' | 'inspectors';
  readonly profile?: Profile;
  readonly plan: Hex;
  readonly frame: FrameCommitment;
  /** inspectors only */
  readonly recusals?: ListCommitment;
  readonly basis?: readonly Basis[];
}

export interface CeremonyParty {
  /** party name, printable ASCII */
  readonly p: string;
  /** commitment TH("ssj1:commit", v) */
  readonly c: Hex;
  /** index of the contribution in the party's chain */
  readonly i: number;
}
export type BeaconSpec =
  | { readonly k: 'drand'; readonly chain: Hex; readonly round: number }
  | { readonly k: 'lottery'; readonly name: string; readonly issue: string }
  | { readonly k: 'dice'; readonly place: string; readonly digits: number };
/** The public record that shows a beacon's value; repeats every announced field. */
export type BeaconProof =
  | { readonly k: 'drand'; readonly round: number; readonly signature: Hex }
  | { readonly k: 'lottery'; readonly name: string; readonly issue: string; readonly drawn: readonly number[] }
  | { readonly k: 'dice'; readonly place: string; readonly digits: number; readonly value: string };

export interface Ceremony {
  readonly v: 1;
  readonly suite: Suite;
  readonly id: string;
  readonly seals: readonly Hex[];
  readonly parties: readonly CeremonyParty[];
  readonly min: number;
  readonly beacon: BeaconSpec | null;
  readonly by: UtcTime;
}
export interface Contribution {
  readonly p: string;
  readonly v: Hex;
}

// ---------------------------------------------------------------- results (§6, §8, §9)

/** [leafId, ball number, ticket] */
export type DrawnObject = readonly [leaf: Hex, ball: number, ticket: Hex];
export interface StratumResult {
  readonly s: string;
  readonly listed: number;
  readonly excluded: readonly (readonly [code: string, count: number])[];
  readonly eligible: number;
  readonly balls: number;
  readonly quota: number;
  readonly cutoff: Hex | '';
  readonly drawn: readonly DrawnObject[];
}
export interface ObjectResult {
  readonly v: 1;
  readonly kind: 'objects';
  readonly strata: readonly StratumResult[];
}

export type TeamFlag = 'NO_LEADER' | 'TEAM_TOO_SMALL' | 'UNFILLED';
/** [department, asked qualification or '', inspectorLeafId or ''] */
export type TeamSlot = readonly [d: string, spec: string, inspector: Hex | ''];
export interface TeamUnit {
  readonly u: Hex;
  readonly s: string;
  readonly objects: readonly Hex[];
  readonly team: readonly TeamSlot[];
  readonly lead: Hex | '';
  readonly flags: readonly TeamFlag[];
}
export interface InspectorResult {
  readonly v: 1;
  readonly kind: 'inspectors';
  readonly of: Hex;
  readonly units: readonly TeamUnit[];
  readonly load: readonly (readonly [inspector: Hex, load: number])[];
}

export type ReplacementReason = 'POST_CHANGE' | 'CONFLICT' | 'HEALTH' | 'RECUSAL' | 'OTHER';
export interface ReplacementEvent {
  readonly seq: number;
  readonly u: Hex;
  readonly slot: number;
  readonly out: Hex;
  readonly why: ReplacementReason;
  readonly mode: 'random' | 'appointed';
  /** appointed: who comes in; random: '' */
  readonly in: Hex | '';
  /** random: commitment and value of the coordination office; appointed: '' */
  readonly c: Hex | '';
  readonly v: Hex | '';
  readonly unavail: readonly (readonly [inspector: Hex, code: string])[];
}
export interface ReplacementResult {
  readonly v: 1;
  readonly kind: 'replacement';
  readonly of: Hex;
  readonly seq: number;
  readonly u: Hex;
  readonly slot: number;
  readonly out: Hex;
  readonly in: Hex | '';
  readonly lead: Hex | '';
  readonly flags: readonly TeamFlag[];
}

// ---------------------------------------------------------------- transcript (§10)

export interface RowProof {
  readonly row: ObjectRow;
  readonly i: number;
  readonly path: readonly Hex[];
}
export interface ObjectDrawRecord {
  readonly seal: Seal;
  readonly plan: ObjectPlan;
  readonly rows: readonly ObjectRow[] | null;
  readonly proofs?: readonly RowProof[];
  readonly result: ObjectResult;
  readonly resultHash: Hex;
}
export interface InspectorDrawRecord {
  readonly seal: Seal;
  readonly plan: InspectorPlan;
  readonly rows: readonly InspectorRow[];
  readonly recusals: readonly Recusal[];
  readonly recusalsComplete: boolean;
  readonly result: InspectorResult;
  readonly resultHash: Hex;
}
export type DrawRecord = ObjectDrawRecord | InspectorDrawRecord;
export type RecordedReplacement = ReplacementEvent & { readonly result: ReplacementResult };
export interface LogItem {
  readonly entry: string;
  readonly proof: string;
}
/** 抽取证书: everything a stranger needs to recompute a ceremony's draws. */
export interface Transcript {
  readonly type: 'ssj1-transcript';
  readonly v: 1;
  readonly suite: Suite;
  readonly ceremony: Ceremony;
  readonly contributions: readonly Contribution[];
  readonly beacon: Hex | '';
  readonly beaconProof: BeaconProof | null;
  readonly draws: readonly DrawRecord[];
  readonly replacements: readonly RecordedReplacement[];
  readonly log?: readonly LogItem[];
}

/** What one firm gets about itself (§11): enough to check that it was listed, how, and whether it was drawn. */
export interface Opening {
  readonly draw: string;
  readonly id: string;
  readonly salt: Hex;
  readonly row: ObjectRow;
  readonly i: number;
  readonly path: readonly Hex[];
  readonly facts?: unknown;
}
