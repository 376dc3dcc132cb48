/** The department as a witness of other bodies' logs (draw-spec §12.4); C2SP tlog-witness over commands. */

export interface EnrolLogInput {
  /** First line of the log's checkpoints. */
  readonly origin: string;
  /** The log's public key, `name+id+base64`. */
  readonly verifierKey: string;
  readonly requestId?: string;
}
export interface EnrolledLog {
  /** Key of this witness for this log; another one means that the witness lost its memory. */
  readonly verifierKey: string;
  /** Size it last signed; the consistency proof starts there. */
  readonly size: number;
}

export interface WitnessCheckpointInput {
  readonly origin: string;
  /** Size the witness signed last, as the log believes. */
  readonly oldSize: number;
  /** Consistency proof from `oldSize` to the checkpoint's size, base64; empty for 0 and for equal sizes. */
  readonly proof: readonly string[];
  /** The signed checkpoint. */
  readonly note: string;
}
/**
 * 200 signed; 404 origin not enrolled; 403 not signed by that log's key; 400 malformed, or older than what the log says it shows;
 * 409 the witness signed another size (it names it) or another root of the same size; 422 not a continuation of what it signed.
 */
export type WitnessAnswer =
  | { readonly status: 200; readonly cosignature: string }
  | { readonly status: 409; readonly size: number }
  | { readonly status: 400 | 403 | 404 | 422 };
