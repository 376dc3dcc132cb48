import type { DocumentKind } from '../document-kinds.ts';
import { correctionFormSource } from './correction-form.source.ts';
import { inspectionNoticeSource } from './inspection-notice.source.ts';
import { jointNoticeSource } from './joint-notice.source.ts';
import { listConfirmationSource } from './list-confirmation.source.ts';
import type { PaperSource } from './paper-source.ts';
import { recordFormSource } from './record-form.source.ts';
import { rectificationOrderSource } from './rectification-order.source.ts';
import { referralLetterSource } from './referral-letter.source.ts';
import { spotCheckReportSource } from './spot-check-report.source.ts';
import { visitReportSource } from './visit-report.source.ts';

export type { OpenedSubject, PaperSource, Reader } from './paper-source.ts';

const sources: readonly PaperSource[] = [
  listConfirmationSource,
  jointNoticeSource,
  inspectionNoticeSource,
  recordFormSource,
  rectificationOrderSource,
  referralLetterSource,
  spotCheckReportSource,
  visitReportSource,
  correctionFormSource,
];

/** Who writes a kind of paper, and for whom. */
export const sourceOf = (kind: DocumentKind): PaperSource => sources.find((source) => source.kind === kind)!;
