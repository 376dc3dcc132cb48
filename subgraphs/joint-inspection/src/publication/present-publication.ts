import { departmentOf } from '../directory/present-department.ts';
import type { Correction, PublishedResult } from './publication.type.ts';
import type { CorrectionRow, PublishedRow } from './publication-row.ts';

/** A complete publication as everybody sees it: the stored snapshot, nothing else. */
export function presentPublished(row: PublishedRow): PublishedResult {
  const { content } = row;
  return {
    ...content,
    department: departmentOf(content.agency, Number(content.inspectedOn.slice(0, 4))),
    state: row.state,
    publishedAt: row.publishedAt!,
    contentHash: row.contentHash,
    correction: row.correction,
  };
}

export const presentCorrection = ({ proposed, signatures, ...row }: CorrectionRow): Correction => ({
  ...row,
  redaction: proposed.redaction ?? null,
  proposedCode: proposed.resultCode,
  proposedText: proposed.publicText ?? null,
  signatures: signatures.length,
});
