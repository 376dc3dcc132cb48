export const reportKinds = {
  SEMI_ANNUAL: '随机抽查情况报告（半年）',
  SUMMARY: '随机抽查报告（任务）',
  COMPLETION: '完成情况报告（上级派发的任务）',
} as const;
export type ReportKind = keyof typeof reportKinds;
export const reportStates = { DRAFTED: '已起草', APPROVED: '已审定', SUBMITTED: '已报送', PUBLISHED: '已公布' } as const;
export type ReportState = keyof typeof reportStates;

/** What a report says of one agency (or its unit): counted from the data at the cut-off, nobody types them in. Never a name. */
export interface ReportFigures {
  readonly tasks: number;
  readonly drawn: number;
  readonly visits: number;
  readonly results: Readonly<Record<string, number>>;
  readonly published: number;
  readonly withheld: number;
  readonly open: number;
  /** Basis points of the results that had to be made public. */
  readonly publicationRate: number | null;
  readonly followUpsOpen: number;
  readonly followUpsClosed: number;
  /** Basis points of the problems found that are closed; null where none was found (YX 二). */
  readonly followUpClosureRate: number | null;
  /** Since when the oldest open problem waits. */
  readonly oldestFollowUpAt: string | null;
  /** What the reader should know before he relies on it. */
  readonly warnings: readonly string[];
}
/** What a report shows of them; null = told to nobody outside (D-74). */
export type ToldFigures = Omit<ReportFigures, 'published' | 'withheld'> & {
  readonly published: number | null;
  readonly withheld: number | null;
};
export interface ReportContent {
  readonly figures: ToldFigures;
  /** Analysis in the author's words. */
  readonly text: string;
}

export interface ReportRow {
  readonly id: string;
  readonly kind: ReportKind;
  readonly agency: string;
  readonly unit: string;
  /** Period (`2026-H2`) or task id. */
  readonly subject: string;
  readonly supplement: number;
  readonly state: ReportState;
  readonly cutOffAt: string;
  readonly content: ReportContent;
  readonly contentHash: string;
  readonly draftedBy: string;
  readonly approvedBy: string | null;
  readonly submittedTo: string | null;
  readonly submittedAt: string | null;
  readonly late: boolean;
}

/** Select list of a `ReportRow`. */
export const reportColumns = `id, kind, agency, unit, subject, supplement, state, cut_off_at as "cutOffAt", content, content_hash as "contentHash",
  drafted_by as "draftedBy", approved_by as "approvedBy", submitted_to as "submittedTo", submitted_at as "submittedAt", late`;
