/**
 * Where the bytes of evidence lie. Pieces are written once under a name of their own and never changed; what they belong to is told by the
 * database alone, so any number of processes may share one store.
 */
export interface EvidenceStore {
  /** Keeps a piece durably before it returns. The same name again carries the same bytes. */
  put(upload: string, piece: string, bytes: Uint8Array): Promise<void>;
  /** @throws Error when the piece is not there */
  get(upload: string, piece: string): Promise<Uint8Array>;
  /** Removes everything of an upload; nothing there is not an error. */
  removeAll(upload: string): Promise<void>;
}

/** Names become paths and addresses: nothing but our own alphabet may be in them. */
export function pathOf(upload: string, piece?: string): string {
  for (const name of piece === undefined ? [upload] : [upload, piece])
    if (!/^[a-z0-9][a-z0-9_-]{0,127}$/.test(name)) throw new Error(`not a name of the evidence store: ${name}`);
  return piece === undefined ? upload : `${upload}/${piece}`;
}
