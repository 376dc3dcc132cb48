import { compareText, utf8 } from '../bytes.ts';
import { DrawError, need } from '../errors.ts';

const KEY = /^[\x20-\x7e]+$/;
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Documents of SSJ1 are at most a few levels deep; the bound keeps a hostile text from exhausting the stack. */
const MAX_DEPTH = 200;

function text(value: string): string {
  need(!LONE_SURROGATE.test(value), 'E_CANON', 'lone surrogate');
  return JSON.stringify(value);
}

function write(value: unknown, depth: number): string {
  need(depth < MAX_DEPTH, 'E_CANON', 'depth');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') {
    need(Number.isSafeInteger(value) && !Object.is(value, -0), 'E_CANON', 'number');
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map((x) => write(x, depth + 1)).join(',')}]`;
  need(typeof value === 'object', 'E_CANON', typeof value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  for (const [key] of members) need(KEY.test(key), 'E_CANON', 'key');
  members.sort(([a], [b]) => compareText(a, b));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${write(member, depth + 1)}`).join(',')}}`;
}

/** CJ(x) of §1: RFC 8785 restricted to integers and printable-ASCII keys. Absent optional members may be `undefined`. */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

export function canonicalBytes(value: unknown): Uint8Array {
  return utf8(canonicalJson(value));
}

/**
 * Reads a document that must be in canonical form (one final newline allowed), else E_CANON.
 * This rejects duplicate keys, `1.0`, `1e3`, `-0` and escapes of printable characters in one stroke.
 */
export function parseStrict<T = unknown>(document: string): T {
  const body = document.endsWith('\n') ? document.slice(0, -1) : document;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new DrawError('E_CANON', 'not JSON');
  }
  need(canonicalJson(value) === body, 'E_CANON', 'not in canonical form');
  return value as T;
}
