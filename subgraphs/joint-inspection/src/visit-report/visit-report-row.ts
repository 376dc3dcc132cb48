/** CD 十（四） 「包括抽查时间和内容、方法步骤、抽查情况和对被抽查人评价、处理意见建议的抽查报告」, in the order of the text. */
export const reportSections = {
  timeAndContent: '抽查时间和内容',
  methodAndSteps: '方法步骤',
  findings: '抽查情况',
  assessment: '对被抽查人评价',
  proposal: '处理意见建议',
} as const;
export type ReportSectionName = keyof typeof reportSections;
export type ReportSections = Readonly<Record<ReportSectionName, string>>;

export const visitReportStates = {
  DRAFTED: '已起草',
  APPROVED: '已审定',
  PUBLISHED: '已公布',
  SUPERSEDED: '已由更正后的版本代替',
} as const;
export type VisitReportState = keyof typeof visitReportStates;

/** One result a report speaks of, as it stood when the report was written; once the report is public, as it stood in public then. */
export interface ReportedResult {
  readonly matterCheckId: string;
  readonly matterName: string;
  readonly resultCode: string | null;
  /** Number and version it is public under; null and 0 while it is not. */
  readonly resultNo: string | null;
  readonly version: number;
}

export interface VisitReportRow {
  readonly id: string;
  readonly visitId: string;
  readonly taskId: string;
  readonly agency: string;
  /** From 1; a further one where a result it speaks of was corrected. */
  readonly version: number;
  readonly code: string;
  readonly objectName: string;
  readonly sections: ReportSections;
  readonly contentHash: string;
  readonly results: readonly ReportedResult[];
  /** The correction by which its words were taken out of the public's sight. */
  readonly redactedBy: string | null;
  readonly state: VisitReportState;
  readonly draftedBy: string;
  readonly approvedBy: string | null;
  readonly publishedBy: string | null;
  readonly publishedAt: string | null;
}

/** Select list of a `VisitReportRow`. */
export const visitReportColumns = `id, visit_id as "visitId", task_id as "taskId", agency, version, code, object_name as "objectName", sections,
  content_hash as "contentHash", results, redacted_by as "redactedBy", state, drafted_by as "draftedBy", approved_by as "approvedBy", published_by as "publishedBy",
  published_at as "publishedAt"`;
