import type { PlainDate } from '../basics/plain-date.ts';
import { allOf, type Result } from '../basics/refusal.ts';
import { type ExemptionGround, recordGrounds } from '../codes/enums.ts';
import { capRefusals } from './refusals.ts';

export interface ExemptionFacts {
  readonly ground: ExemptionGround;
  /** Record reference, or the number of the deploying document. */
  readonly evidence: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly requestedBy: string;
  readonly approvedBy: string | undefined;
  /** Member of a key sector; matters only where a pack demands it beside the record. */
  readonly keySector: boolean;
}

/** Grounds of one pack whose cap would be broken. */
export interface ExemptionPack {
  readonly pack: string;
  readonly grounds: readonly ExemptionGround[];
  readonly recordRequiresKeySector: boolean;
}

const isRecord = (ground: ExemptionGround) => (recordGrounds as readonly ExemptionGround[]).includes(ground);

/**
 * KF 第十三条第二款 「不受比例和频次限制」: whether an exemption holds on this day, in every pack whose cap it breaks (R-09, K-05).
 * `approverRole` is named in the refusal when nobody approved.
 */
export function checkExemption(
  exemption: ExemptionFacts,
  on: PlainDate,
  packs: readonly ExemptionPack[],
  approverRole = 'dh',
): Result<void> {
  const accepts = (p: ExemptionPack) =>
    p.grounds.includes(exemption.ground) && !(p.recordRequiresKeySector && isRecord(exemption.ground) && !exemption.keySector);
  return allOf(
    ...packs.filter((p) => !accepts(p)).map((p) => capRefusals.groundNotInPack(p.pack, exemption.ground)),
    !exemption.evidence.trim() && capRefusals.noEvidence(),
    (on < exemption.from || on > exemption.to) && capRefusals.expired(),
    exemption.approvedBy === undefined && capRefusals.notApproved(approverRole),
    exemption.approvedBy === exemption.requestedBy && capRefusals.selfApproved(),
  );
}
