import { createHash } from 'node:crypto';
import { canonicalJson } from '@double-random/verifiable-draw';
import type { VisitReportRow } from './visit-report-row.ts';

/** SHA-256 of the canonical JSON of what a report says about whom. */
export const reportHashOf = ({
  code,
  agency,
  version,
  sections,
}: Pick<VisitReportRow, 'code' | 'agency' | 'version' | 'sections'>): string =>
  createHash('sha256').update(canonicalJson({ code, agency, version, sections })).digest('hex');
