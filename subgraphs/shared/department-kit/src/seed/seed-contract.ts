import type { Ceremony, Hex } from '@double-random/verifiable-draw';

export interface SeedCommitmentInput {
  /** Agency code. */
  readonly party: string;
}
export interface SeedCommitment {
  readonly party: string;
  readonly c: Hex;
  readonly index: number;
}
export interface SeedRevealInput {
  readonly party: string;
  /** Must contain `{p: party, c, i}` of the current commitment. */
  readonly ceremony: Ceremony;
  /** TH("ssj1:ceremony", CJ(ceremony)) as the caller computed it; checked here. */
  readonly ceremonyHash: Hex;
}
export interface SeedReveal {
  readonly v: Hex;
}
