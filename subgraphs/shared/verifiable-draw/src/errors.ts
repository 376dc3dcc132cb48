/** Codes of the SSJ1 specification (§13) plus those of building (E_RECORD) and of forms (E_HEX, E_TIME). */
export type DrawErrorCode =
  | 'E_FORMAT'
  | 'E_SUITE'
  | 'E_CANON'
  | 'E_HEX'
  | 'E_RECORD'
  | 'E_PLAN'
  | 'E_PLAN_HASH'
  | 'E_CEREMONY'
  | 'E_BEACON'
  | 'E_BEACON_SIG'
  | 'E_ROUND'
  | 'E_PARTY'
  | 'E_COMMIT'
  | 'E_MIN'
  | 'E_FRAME_N'
  | 'E_FRAME_ORDER'
  | 'E_FRAME_ROOT'
  | 'E_STRATUM'
  | 'E_RESULT'
  | 'E_RESULT_HASH'
  | 'E_ROWS'
  | 'E_INCLUSION'
  | 'E_CONSISTENCY'
  | 'E_OF'
  | 'E_NEEDS'
  | 'E_RECUSALS'
  | 'E_SEQ'
  | 'E_UNIT'
  | 'E_SLOT'
  | 'E_REPLACEMENT'
  | 'E_OPENING'
  | 'E_NOTE'
  | 'E_VKEY'
  | 'E_SIG'
  | 'E_QUORUM'
  | 'E_PROOF'
  | 'E_LOG_ORIGIN'
  | 'E_LOG_MISSING'
  | 'E_LOG_ORDER'
  | 'E_LOG_GAP'
  | 'E_LOG_CLOSE'
  | 'E_LOG_REVEALS'
  | 'E_LOG_TIME';

/** A check of SSJ1 failed. `code` is stable and machine-readable, `detail` names the place (never a person or a firm). */
export class DrawError extends Error {
  readonly code: DrawErrorCode;
  readonly detail: string;

  constructor(code: DrawErrorCode, detail = '') {
    super(detail ? `${code} ${detail}` : code);
    this.name = 'DrawError';
    this.code = code;
    this.detail = detail;
  }
}

/** Throws `DrawError(code)` unless the condition holds. */
export function need(condition: unknown, code: DrawErrorCode, detail = ''): asserts condition {
  if (!condition) throw new DrawError(code, detail);
}
