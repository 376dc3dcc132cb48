/** The bytes of a file, to be read from the beginning as often as needed and never held as a whole. */
export interface TableSource {
  readonly size: number;
  chunks(): AsyncIterable<Buffer>;
}

const piece = 256 * 1024;

/** A file that is in memory already. */
export const bufferSource = (bytes: Buffer): TableSource => ({
  size: bytes.length,
  async *chunks() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  },
});

/** The first bytes, by which formats are told apart. */
export async function headOf(source: TableSource): Promise<Buffer> {
  for await (const chunk of source.chunks()) return chunk.subarray(0, 16);
  return Buffer.alloc(0);
}

/** The whole file in a buffer of its own, which may be handed to another thread. */
export async function wholeOf(source: TableSource): Promise<ArrayBuffer> {
  const whole = new Uint8Array(source.size);
  let at = 0;
  for await (const chunk of source.chunks()) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole.buffer;
}
