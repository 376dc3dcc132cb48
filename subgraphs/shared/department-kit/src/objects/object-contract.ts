import type { ObjectKind } from '@double-random/rules';

export interface ObjectByCodeInput {
  readonly agency: string;
  readonly codes: readonly string[];
}
/** The object as it is now; what it was at the draw stands in the frame. */
export interface ObjectFacts {
  readonly objectId: string;
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly kind: ObjectKind;
  readonly division: string;
  readonly state: string;
  readonly entityKey: string;
}

/** PD 第二十五条: persons of an object, for the team of an open visit there. */
export interface ObjectContactInput {
  readonly agency: string;
  readonly code: string;
  /** Number of the task. */
  readonly reference: string;
  readonly reason: string;
  /** Account and agency of who reads it, for the trail. */
  readonly reader: string;
}
export interface ObjectContact {
  readonly personInCharge: string | null;
  readonly contactPhone: string | null;
}
