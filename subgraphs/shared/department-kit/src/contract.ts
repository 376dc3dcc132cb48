import type { ObjectKind, Refusal } from '@double-random/rules';
import type { StaleReason } from '@double-random/rules/registry/index.ts';
import type { Hex } from '@double-random/verifiable-draw';
import type { DepartmentDutiesInput, DepartmentDuty } from './duties/duties-contract.ts';
import type {
  ListedMatter,
  ListedMattersInput,
  MatterStatus,
  MattersStatusInput,
  PinMattersInput,
  PinnedMatter,
} from './matters/matter-contract.ts';
import type { ObjectByCodeInput, ObjectContact, ObjectContactInput, ObjectFacts } from './objects/object-contract.ts';
import type { SeedCommitment, SeedCommitmentInput, SeedReveal, SeedRevealInput } from './seed/seed-contract.ts';
import type { EnrolLogInput, EnrolledLog, WitnessAnswer, WitnessCheckpointInput } from './witness/witness-contract.ts';

/**
 * What joint-inspection may ask of a department, outside the graph. Every command is idempotent: asked again with the same input
 * it answers the same. A rule that says no comes back as `{refusals}`; denials are errors. Dates are `YYYY-MM-DD` (Asia/Shanghai),
 * instants ISO 8601 UTC, hashes lower-case hex SHA-256.
 */
export type Answer<T> = { readonly value: T } | { readonly refusals: readonly Refusal[] };

export interface DateWindow {
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
}

// ---------------------------------------------------------------- matters (KF-03, PD-02a)

export type * from './matters/matter-contract.ts';

// ---------------------------------------------------------------- registries (KF-08, PD-11b, YY-34c, CD-7)

export interface RegistryStatusInput {
  readonly agency: string;
  readonly taskId: string;
}
export interface RegistryConfirmationFacts {
  readonly at: string;
  /** Account that confirmed. */
  readonly by: string;
  readonly objectsHash: Hex;
  readonly inspectorsHash: Hex;
}
export interface RegistryStatus {
  readonly confirmed: RegistryConfirmationFacts | null;
  readonly stale: boolean;
  /** The first reason; `REGISTRY_STALE.details` of a refused freeze names registry and reason. */
  readonly reason?: StaleReason;
}

// ---------------------------------------------------------------- object frames (X-25, KF-08d)

export interface FreezeObjectsInput {
  readonly agency: string;
  readonly taskId: string;
  readonly matterIds: readonly string[];
  readonly window: DateWindow;
  /** GB/T 2260 division the objects must lie in; absent: the agency's whole registry. */
  readonly division?: string;
  /** Narrows the frame to a sub-registry, e.g. the works CAD supervises in peacetime use. Equality on kind and class. */
  readonly filter?: { readonly kinds?: readonly ObjectKind[]; readonly creditRiskClasses?: readonly string[] };
  /** PD 第十一条第二款: only after the confirmation of this task. `registry.confirmBeforeDraw` of the task's policy. */
  readonly requireConfirmation?: boolean;
}
export interface FrozenObjects {
  readonly frameId: string;
  /** All rows, excluded ones included. */
  readonly rows: number;
  /** Rows without an exclusion for at least one matter: the base of the sample size. */
  readonly active: number;
  /** The same per matter. */
  readonly activeByMatter: Readonly<Record<string, number>>;
  /** SHA-256 over the lines as `readFramePages` answers them, in order. */
  readonly hash: Hex;
  readonly frozenAt: string;
}
/** Why a row of the frame may not be drawn for a matter; '' = it may. The names match `exclusionReasons` where joint shows them. */
export const frameExclusions = {
  CLOSED: '非正常经营状态',
  OUT_OF_SCOPE: '依法不在检查范围',
} as const;
export type FrameExclusion = keyof typeof frameExclusions;
export interface FrameObject {
  readonly objectId: string;
  readonly code: string;
  /** Entity the cap is counted on. */
  readonly entityKey: string;
  readonly uscc?: string;
  readonly name: string;
  readonly address: string;
  readonly kind: ObjectKind;
  readonly division: string;
  /** Matters of the frame whose registry the object is in. */
  readonly matters: readonly string[];
  /** matterId → why not; every matter of `matters` has its line. */
  readonly exclusions: Readonly<Record<string, '' | FrameExclusion>>;
  readonly creditRiskClass?: 'A' | 'B' | 'C' | 'D';
  /** Extra fields of the department's profile as they were at the freeze. No personal data. */
  readonly facts: Readonly<Record<string, unknown>>;
}
export interface ReadFrameInput {
  readonly frameId: string;
  /** `next` of the page before. */
  readonly after?: string | null;
  /** 1…2000 */
  readonly limit: number;
}
export interface FramePage {
  readonly rows: readonly FrameObject[];
  readonly next: string | null;
}
export { frameLineReader } from './frames/frame-line.ts';

/** The same frame as it is stored, for draws of many. */
export interface ReadFramePagesInput {
  readonly frameId: string;
  /** `next` of the answer before. */
  readonly after?: string | null;
}
export interface FramePages {
  /** A thousand lines each, in order of entity key and code (byte order); `frameLineReader` reads a line. */
  readonly pages: readonly string[];
  readonly next: string | null;
}

/** Whom a plan may come to draw: the registry as it is now, nothing is frozen. */
export interface EntitiesInScopeInput {
  readonly agency: string;
  readonly matterIds: readonly string[];
  /** `next` of the answer before. */
  readonly after?: string | null;
}
export interface EntitiesInScope {
  /** Entities with an active object under one of the matters, in order; at most twenty thousand. */
  readonly entityKeys: readonly string[];
  /** CD 六: the lowest number of checks a year the list allows for one of the matters. */
  readonly capPerYear: number | null;
  readonly next: string | null;
}

export interface EntitiesByMatterInput {
  readonly agency: string;
  /** The day whose list in force is meant. */
  readonly on: string;
  /** `next` of the answer before. */
  readonly after?: string | null;
}
export interface MattersOfEntity {
  readonly entityKey: string;
  readonly codes: readonly string[];
}
export interface EntitiesByMatter {
  /** In order of their keys; at most twenty thousand. */
  readonly entities: readonly MattersOfEntity[];
  readonly next: string | null;
}

// ---------------------------------------------------------------- inspectors (KF-10a, CD-5a, YY-33)

export interface FreezeInspectorsInput {
  readonly agency: string;
  readonly taskId: string;
  /** Days on which every inspector must be active and qualified (KF-10a). */
  readonly window: DateWindow;
  /** Enforcement fields of which at least those demanded must be there; the row carries all its fields as `specs`. */
  readonly requiredFields: readonly string[];
  readonly requireConfirmation?: boolean;
}
/** Why an inspector is not in the pool; '' = is. */
export const inspectorExclusions = {
  SUSPENDED: '已停用',
  LEFT: '已调离或退休',
  ON_LEAVE: '任务期间请假',
  CERTIFICATE: '任务期间执法证件无效',
  FIELD: '执法领域不符',
} as const;
export type InspectorExclusion = keyof typeof inspectorExclusions;
export interface FrameInspector {
  readonly inspectorId: string;
  readonly certificateNo: string;
  readonly name: string;
  readonly agency: string;
  readonly unit: string | null;
  readonly zone: string | null;
  readonly specs: readonly string[];
  readonly exclusion: '' | InspectorExclusion;
  /** Entity keys and object codes this person must not be sent to (KF 第十七条). */
  readonly interests: readonly string[];
}
export interface FrozenInspectors {
  readonly frameId: string;
  readonly rows: readonly FrameInspector[];
  /** As for objects. */
  readonly hash: Hex;
  readonly frozenAt: string;
}

export interface InspectorsStatusInput {
  readonly agency: string;
  readonly certificateNos: readonly string[];
  readonly on: string;
}
export interface InspectorStatus {
  readonly certificateNo: string;
  /** null when nobody of the agency holds this certificate. */
  readonly inspectorId: string | null;
  readonly state: string | null;
  /** Active, not on leave, certificate valid: may act that day (D-30). */
  readonly qualified: boolean;
  readonly reason?: InspectorExclusion | 'UNKNOWN';
  readonly validTo: string | null;
  readonly interests: readonly string[];
}

// ---------------------------------------------------------------- seed party (draw-spec §5.1)

export type * from './seed/seed-contract.ts';

// ---------------------------------------------------------------- objects at a visit

export type * from './objects/object-contract.ts';

// ---------------------------------------------------------------- witness of logs (draw-spec §12.4)

export type * from './witness/witness-contract.ts';

// ---------------------------------------------------------------- duties in lists and registries (KF-07, YY-34c)

export type * from './duties/duties-contract.ts';

/** Command name → input and answer. */
export interface DepartmentCommands {
  readonly pinMatters: { input: PinMattersInput; answer: Answer<readonly PinnedMatter[]> };
  readonly mattersStatus: { input: MattersStatusInput; answer: Answer<readonly MatterStatus[]> };
  readonly listedMatters: { input: ListedMattersInput; answer: Answer<readonly ListedMatter[]> };
  readonly registryStatus: { input: RegistryStatusInput; answer: Answer<RegistryStatus> };
  readonly freezeObjects: { input: FreezeObjectsInput; answer: Answer<FrozenObjects> };
  readonly readFrame: { input: ReadFrameInput; answer: Answer<FramePage> };
  readonly readFramePages: { input: ReadFramePagesInput; answer: Answer<FramePages> };
  readonly entitiesByMatter: { input: EntitiesByMatterInput; answer: Answer<EntitiesByMatter> };
  readonly entitiesInScope: { input: EntitiesInScopeInput; answer: Answer<EntitiesInScope> };
  readonly freezeInspectors: { input: FreezeInspectorsInput; answer: Answer<FrozenInspectors> };
  readonly inspectorsStatus: { input: InspectorsStatusInput; answer: Answer<readonly InspectorStatus[]> };
  readonly seedCommitment: { input: SeedCommitmentInput; answer: Answer<SeedCommitment> };
  readonly seedReveal: { input: SeedRevealInput; answer: Answer<SeedReveal> };
  readonly objectByCode: { input: ObjectByCodeInput; answer: Answer<readonly ObjectFacts[]> };
  readonly objectContact: { input: ObjectContactInput; answer: Answer<ObjectContact> };
  readonly departmentDuties: { input: DepartmentDutiesInput; answer: Answer<readonly DepartmentDuty[]> };
  readonly enrolLog: { input: EnrolLogInput; answer: Answer<EnrolledLog> };
  readonly witnessCheckpoint: { input: WitnessCheckpointInput; answer: WitnessAnswer };
}
export type DepartmentCommandName = keyof DepartmentCommands;
