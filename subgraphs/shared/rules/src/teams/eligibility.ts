import type { PlainDate } from '../basics/plain-date.ts';
import type { Certificate } from '../registry/inspector-entry.ts';

/** Inclusive days. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface InspectorFacts {
  readonly id: string;
  readonly department: string;
  /** ACTIVE of C-2; leave is a period, not a state. */
  readonly active: boolean;
  readonly certificate: Certificate | undefined;
  readonly leaves: readonly Period[];
}

/** Why an inspector is not in a pool (draw-spec §2.2). */
export type InspectorExclusion = 'NO_CERT' | 'CERT_EXPIRED' | 'ON_LEAVE' | 'NOT_ACTIVE';

/** KF 第十条第一款 「具有行政执法资格」: in the pool only if active and qualified on every day of the window, and not on leave in it (D-21). Undefined = eligible. */
export function inspectorExclusion(inspector: InspectorFacts, window: Period): InspectorExclusion | undefined {
  if (!inspector.active) return 'NOT_ACTIVE';
  if (!inspector.certificate) return 'NO_CERT';
  if (inspector.certificate.validFrom > window.from || inspector.certificate.validTo < window.to) return 'CERT_EXPIRED';
  return inspector.leaves.some((leave) => leave.from <= window.to && leave.to >= window.from) ? 'ON_LEAVE' : undefined;
}

/** CD 十（四） 「出示有效的行政执法证件」: valid on this very day (D-30). */
export const certifiedOn = (certificate: Certificate | undefined, day: PlainDate): boolean =>
  certificate !== undefined && certificate.validFrom <= day && day <= certificate.validTo;
