import { createHash } from 'node:crypto';
import { canonicalJson } from '@double-random/verifiable-draw';
import type { ReportContent } from './report-row.ts';

/** SHA-256 of what the report says, hex: whoever holds the published text can recompute it. */
export const reportContentHash = (content: ReportContent): string => createHash('sha256').update(canonicalJson(content)).digest('hex');
