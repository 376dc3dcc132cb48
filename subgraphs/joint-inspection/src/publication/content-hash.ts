import { createHash } from 'node:crypto';
import { canonicalJson } from '@double-random/verifiable-draw';
import type { PublishedContent } from './publication-row.ts';

/** SHA-256 of the canonical JSON: anybody can compute it from what is shown (KF-22d). */
export const contentHashOf = (content: PublishedContent): string => createHash('sha256').update(canonicalJson(content)).digest('hex');
