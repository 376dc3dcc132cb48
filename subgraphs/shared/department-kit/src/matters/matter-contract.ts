import type { MatterCategory, Method } from '@double-random/rules';

export interface PinMattersInput {
  readonly agency: string;
  readonly matterIds: readonly string[];
  /** The day on which the task is made: the list in force that day is pinned. */
  readonly on: string;
}
export interface PinnedChecklistItem {
  readonly code: string;
  readonly text: string;
  readonly mandatory: boolean;
  /** A step that needs an audio-visual record. */
  readonly important: boolean;
  /** How it is looked at. */
  readonly method?: string | null;
  /** Sentences offered for the record. */
  readonly passSentence?: string | null;
  readonly problemSentence?: string | null;
}
export interface PinnedLegalBasis {
  readonly title: string;
  readonly article?: string;
  readonly text?: string;
}
/** One matter as the task keeps it to its end: later versions change nothing. */
export interface PinnedMatter {
  readonly matterId: string;
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly listId: string;
  readonly listVersion: number;
  /** Instant of publication of the list. */
  readonly publishedAt: string;
  readonly categories: readonly MatterCategory[];
  readonly methods: readonly Method[];
  readonly checklist: readonly PinnedChecklistItem[];
  readonly legalBases: readonly PinnedLegalBasis[];
  /** PD 第二十条第二款: unsuitable for notice beforehand. */
  readonly noNotice: boolean;
  /** YY-33: field an inspector must have for this matter. */
  readonly requiredField?: string;
  readonly ratioBasisPoints?: number;
  readonly roundsPerYear?: number;
  /** CD 六: checks of one entity in a year that this list allows; a lower number than the regulation's wins. */
  readonly entityCapPerYear?: number;
  readonly responsibleUnit: string | null;
  readonly keyArea: boolean;
  /** A legal basis is repealed (YY-31c). */
  readonly flagged: boolean;
}

export interface MattersStatusInput {
  readonly agency: string;
  readonly matterIds: readonly string[];
  readonly on: string;
  /** The object at which they are to be checked. */
  readonly objectCode?: string;
}
/** Whether a matter may be checked on a day. Matters the agency does not have are left out of the answer. */
export interface MatterStatus {
  readonly matterId: string;
  /** Titles of its bases without force that day: not empty = NOT_CHECKED(BASIS_REPEALED), D-51. */
  readonly repealed: readonly string[];
  /** The law that puts the object asked about outside inspection for this matter (YY-34b); absent where none does. */
  readonly outOfScope?: string;
  /** What the object asked about is called today; absent where the registry does not have it. */
  readonly objectName?: string;
}

export interface ListedMattersInput {
  readonly agency: string;
  /** Absent: every matter of the list. */
  readonly codes?: readonly string[];
  /** The day whose list in force is meant. */
  readonly on: string;
}
export interface ListedMatter {
  readonly code: string;
  readonly name: string;
}
