import type { JointModule } from '../module.ts';
import { EvidenceResolver } from './evidence.resolver.ts';
import { evidenceFiles } from './evidence-routes.ts';

export { readPieces } from './read-pieces.ts';
export type { EvidenceStore } from './store/evidence-store.ts';
export { type EvidenceSettings, evidenceSettings } from './store/store-settings.ts';
export { evidenceSweepQueue, startEvidenceSweep } from './upload/sweep-job.ts';
export { sweepUploads } from './upload/sweep-uploads.ts';

/** 证据: files sent in pieces, kept unchanged, found again by whoever may see them. */
export const evidenceModule: JointModule = { resolvers: [EvidenceResolver], files: { '/evidence': evidenceFiles } };
