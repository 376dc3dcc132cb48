import type { Suite } from '@double-random/verifiable-draw';
import { nodeHash } from '@double-random/verifiable-draw/node.ts';

/** Suite of new draws; stored draws say theirs (draw-spec §1). */
export const suite: Suite = 'sha256';
export const hashOf = nodeHash;
