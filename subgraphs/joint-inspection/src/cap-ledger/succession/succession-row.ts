import type { PlainDate } from '@double-random/rules';

export const successionKinds = { MERGER: '吸收合并', DIVISION: '分立', LINK: '平台编码补录统一社会信用代码' } as const;
export type SuccessionKind = keyof typeof successionKinds;
export const successionStates = { REQUESTED: '待主要负责人批准', APPLIED: '已生效', REJECTED: '不批准' } as const;
export type SuccessionState = keyof typeof successionStates;

export interface SuccessionRow {
  readonly id: string;
  readonly agency: string;
  readonly kind: SuccessionKind;
  readonly fromKey: string;
  readonly toKeys: readonly string[];
  readonly documentNo: string;
  readonly effectiveOn: PlainDate;
  readonly state: SuccessionState;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  readonly slotsMoved: number;
  readonly visitsMoved: number;
}

/** Select list of a `SuccessionRow`. */
export const successionColumns = `id, agency, kind, from_key as "fromKey", to_keys as "toKeys", document_no as "documentNo", effective_on as "effectiveOn",
  state, requested_by as "requestedBy", requested_at as "requestedAt", decided_at as "decidedAt", reason, slots_moved as "slotsMoved",
  visits_moved as "visitsMoved"`;
