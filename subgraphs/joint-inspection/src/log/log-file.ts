import { type Em, type FileHandler, notFound, rows } from '@double-random/runtime';
import { concat, u16, utf8 } from '@double-random/verifiable-draw/bytes.ts';
import { logEntries, signedNote } from './log-read.ts';
import { latestCheckpoint, readTile } from './log-store.ts';
import { drawLog } from './queue-log.ts';
import { hashBytes, tileWidth } from './tiles.ts';

/** One file of the published log (C2SP tlog-tiles). */
export interface LogFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const text = 'text/plain; charset=utf-8';
const binary = 'application/octet-stream';
/** A tile never changes: what is named by its width is the same for ever. */
const forever = 'public, max-age=31536000, immutable';
/** A checkpoint may be a second old. */
const briefly = 'public, max-age=1';
const file = (type: string, cache: string, body: Uint8Array): LogFile => ({
  headers: { 'content-type': type, 'cache-control': cache, 'access-control-allow-origin': '*' },
  body,
});

const tilePath = /^\/?tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;
/** `x001/x234/067` */
export const tileNumber = (n: number): string =>
  String(n)
    .padStart(Math.ceil(String(n).length / 3) * 3, '0')
    .match(/\d{3}/g)!
    .map((group, i, all) => (i < all.length - 1 ? `x${group}` : group))
    .join('/');

/**
 * A file of the log by its path below the log's prefix: `checkpoint`, `policy`, `tile/<L>/<N>[.p/<W>]`, `tile/entries/<N>[.p/<W>]`.
 * @returns undefined where the log has no such file (404)
 */
export async function logFile(em: Em, path: string, log: string = drawLog): Promise<LogFile | undefined> {
  const name = path.replace(/^\//, '');
  if (name === 'checkpoint') {
    const checkpoint = await latestCheckpoint(em, log);
    return checkpoint && file(text, briefly, utf8(await signedNote(em, log, checkpoint, 'latest')));
  }
  if (name === 'policy') return policyFile(em, log);
  const [, level, groups, width] = tilePath.exec(name) ?? [];
  if (!level || !groups) return undefined;
  const n = Number(groups.replace(/[x/]/g, ''));
  const wanted = width ? Number(width) : tileWidth;
  if (!Number.isSafeInteger(n) || tileNumber(n) !== groups || (width && wanted >= tileWidth)) return undefined;
  const body = level === 'entries' ? await entryBundle(em, log, n, wanted) : await hashTile(em, log, Number(level), n, wanted);
  return body && file(binary, forever, body);
}

async function hashTile(em: Em, log: string, level: number, n: number, width: number): Promise<Uint8Array | undefined> {
  const hashes = await readTile(em, log, level, n);
  return hashes && hashes.length >= width * hashBytes ? hashes.subarray(0, width * hashBytes) : undefined;
}

/** Each entry with its length in two bytes before it. */
async function entryBundle(em: Em, log: string, n: number, width: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  for await (const { entry } of logEntries(em, log, n * tileWidth, n * tileWidth + width)) {
    const bytes = utf8(entry);
    parts.push(u16(bytes.length), bytes);
  }
  return parts.length === 2 * width ? concat(...parts) : undefined;
}

/** Keys of the log and of its witnesses (C2SP tlog-policy): whoever verifies a proof starts here, and compares with a printed copy. */
async function policyFile(em: Em, log: string): Promise<LogFile | undefined> {
  const [own] = await rows<{ key: string }>(em, 'select verifier_key as key from log_origin where log = $1', [log]);
  if (!own) return undefined;
  const witnesses = await rows<{ target: string; key: string }>(
    em,
    'select target, verifier_key as key from log_witness where log = $1 and not retired order by target',
    [log],
  );
  const names = witnesses.map((w) => w.target);
  const lines = [
    `log ${own.key}`,
    ...witnesses.map((w) => `witness ${w.target} ${w.key}`),
    // The coordination office and any one other department (draw-spec §12.4).
    ...(names.length > 0 ? [`group departments 1 ${names.join(' ')}`, 'quorum departments'] : ['quorum none']),
  ];
  return file(text, briefly, utf8(`${lines.join('\n')}\n`));
}

/** Serves `<prefix>/<path of the log>` as a subgraph's file handler; public, whoever asks. */
export const logFileHandler =
  (em: () => Em, prefix = '/log', log: string = drawLog): FileHandler =>
  async (_, request) => {
    const found =
      request.method === 'GET' && request.path.startsWith(`${prefix}/`) && (await logFile(em(), request.path.slice(prefix.length), log));
    if (!found) throw notFound('文件');
    return { status: 200, headers: found.headers, body: [found.body] };
  };
