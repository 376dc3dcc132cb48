import { fromBase64, toBase64 } from '../base64.ts';
import { need } from '../errors.ts';

/** Tree head of a log (tlog-checkpoint): what its keys and the witnesses sign. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** Three lines, no extension lines. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

export function parseCheckpoint(body: string): Checkpoint {
  const [origin, size, root, end] = body.split('\n');
  need(origin && size && /^(?:0|[1-9]\d*)$/.test(size) && Number.isSafeInteger(Number(size)), 'E_NOTE', 'checkpoint');
  need(root !== undefined && end !== undefined && body.endsWith('\n'), 'E_NOTE', 'checkpoint');
  const bytes = fromBase64(root, 'E_NOTE');
  need(bytes.length === 32, 'E_NOTE', 'root');
  return { origin, size: Number(size), root: bytes };
}
