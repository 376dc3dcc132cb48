import type { Channel, PlainDate, Redaction, ResultCode } from '@double-random/rules';

export const publicationModes = { FULL: '全部公示', REDACTED: '部分公示', WITHHELD: '不再公示' } as const;
export type PublicationMode = keyof typeof publicationModes;
export const publicationStates = { PARTIAL: '尚有渠道未确认', PUBLISHED: '现行', SUPERSEDED: '已更正' } as const;
export type PublicationState = keyof typeof publicationStates;
export const correctionStates = { REQUESTED: '待签字', REJECTED: '不同意', SIGNED: '已签字', PUBLISHED: '已更正公示' } as const;
export type CorrectionState = keyof typeof correctionStates;

/** Exactly what the public sees of a result: the hashed snapshot. Absent fields are not part of a redacted or withheld publication. */
export interface PublishedContent {
  readonly resultNo: string;
  readonly version: number;
  readonly mode: PublicationMode;
  readonly agency: string;
  readonly objectCode: string;
  readonly uscc: string | null;
  readonly objectName: string;
  readonly matterCode?: string;
  readonly matterName?: string;
  readonly taskNo: string;
  readonly taskName: string;
  readonly joint: boolean;
  readonly inspectedOn: PlainDate;
  readonly resultCode?: ResultCode;
  readonly resultText: string;
  readonly publicText?: string;
}

export interface PublicationRow {
  readonly id: string;
  readonly resultNo: string;
  readonly matterCheckId: string;
  readonly version: number;
  readonly agency: string;
  readonly taskId: string;
  readonly visitId: string;
  readonly entityKey: string;
  readonly code: string;
  readonly mode: PublicationMode;
  readonly content: PublishedContent;
  readonly contentHash: string;
  readonly state: PublicationState;
  readonly publishedAt: string | null;
  readonly publishedBy: string;
  readonly reviewedBy: string;
  readonly correction: {
    readonly correctionId: string;
    readonly reason: string;
    readonly approverPost: string;
    readonly on: PlainDate;
  } | null;
  readonly feedSeq: number | null;
}

/** Of a publication what everybody sees, and its place in the feed. */
export type PublishedRow = Pick<PublicationRow, 'content' | 'contentHash' | 'state' | 'publishedAt' | 'correction' | 'feedSeq'>;

/** Select list of a `PublishedRow`. */
export const publishedColumns = `content, content_hash as "contentHash", state, published_at as "publishedAt", correction, feed_seq as "feedSeq"`;

/** Select list of a `PublicationRow`. */
export const publicationColumns = `id, result_no as "resultNo", matter_check_id as "matterCheckId", version, agency, task_id as "taskId",
  visit_id as "visitId", entity_key as "entityKey", code, mode, content, content_hash as "contentHash", state, published_at as "publishedAt",
  published_by as "publishedBy", reviewed_by as "reviewedBy", correction, feed_seq as "feedSeq"`;

export interface DeliveryRow {
  readonly publicationId: string;
  readonly channel: Channel;
  readonly state: 'QUEUED' | 'SENT' | 'ACKED' | 'FAILED';
  readonly attempts: number;
  readonly at: string;
  readonly error: string | null;
  readonly nextAt: string | null;
  readonly receipt: string | null;
}
export const deliveryColumns = `publication_id as "publicationId", channel, state, attempts, at, error, next_at as "nextAt", receipt`;

export interface CorrectionRow {
  readonly id: string;
  readonly publicationId: string;
  readonly agency: string;
  readonly error: string;
  readonly evidence: string;
  readonly proposed: { readonly resultCode: ResultCode; readonly publicText?: string; readonly redaction?: Redaction };
  readonly state: CorrectionState;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly signatures: readonly {
    readonly account: string;
    readonly role: string;
    readonly at: string;
    /** Document by which an acting principal head signs. */
    readonly delegation?: string;
  }[];
  readonly decision: string | null;
  readonly newPublicationId: string | null;
}

/** Select list of a `CorrectionRow`. */
export const correctionColumns = `id, publication_id as "publicationId", agency, error, evidence, proposed, state, requested_by as "requestedBy",
  requested_at as "requestedAt", signatures, decision, new_publication_id as "newPublicationId"`;
