import { fromBase64, toBase64 } from '../base64.ts';
import { concat, equalBytes, fromHex, toHex, utf8 } from '../bytes.ts';
import { need } from '../errors.ts';
import { pureHash } from '../hash/hash.ts';
import type { SignatureVerifiers, Signer } from '../signature/verifiers.ts';

/** C2SP signed-note, tlog-checkpoint and tlog-cosignature (§12.2). */
export type KeyKind = 'ed25519' | 'cosignature' | 'sm2';
const TYPE_BYTES: Readonly<Record<KeyKind, Uint8Array>> = {
  ed25519: Uint8Array.of(0x01),
  cosignature: Uint8Array.of(0x04),
  sm2: concat(Uint8Array.of(0xff), utf8('ssj1/sm2-sm3')),
};

export interface NoteKey {
  readonly name: string;
  /** first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key), hex */
  readonly id: string;
  /** undefined: a type this verifier does not know; its lines fail */
  readonly kind: KeyKind | undefined;
  readonly publicKey: Uint8Array;
}

const startsWith = (bytes: Uint8Array, head: Uint8Array): boolean => equalBytes(bytes.subarray(0, head.length), head);
const keyId = (name: string, typed: Uint8Array): Uint8Array =>
  pureHash('sha256')
    .bytes(concat(utf8(`${name}\n`), typed))
    .slice(0, 4);

/** Reads `name+id+base64`; E_VKEY if the id does not belong to name and key. */
export function parseVerifierKey(text: string): NoteKey {
  const [, name, id, key] = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/u.exec(text) ?? [];
  need(name && id && key, 'E_VKEY', 'form');
  const typed = fromBase64(key, 'E_VKEY');
  need(toHex(keyId(name, typed)) === id, 'E_VKEY', name);
  const kind = (Object.keys(TYPE_BYTES) as KeyKind[]).find((k) => startsWith(typed, TYPE_BYTES[k]));
  return { name, id, kind, publicKey: typed.subarray(kind ? TYPE_BYTES[kind].length : 1) };
}

/** The published form of a key. */
export function formatVerifierKey(name: string, kind: KeyKind, publicKey: Uint8Array): string {
  const typed = concat(TYPE_BYTES[kind], publicKey);
  return `${name}+${toHex(keyId(name, typed))}+${toBase64(typed)}`;
}

/** What a witness signs: time in seconds and the note text. */
function cosigned(seconds: bigint, body: string): Uint8Array {
  return utf8(`cosignature/v1\ntime ${seconds}\n${body}`);
}

function timeBytes(seconds: bigint): Uint8Array {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, seconds);
  return out;
}

const line = (key: NoteKey, signature: Uint8Array): string => `— ${key.name} ${toBase64(concat(fromHex(key.id, 4), signature))}\n`;

/** Signature line of a log over a note text (which ends in a newline). */
export function signatureLine(key: NoteKey, body: string, sign: Signer): string {
  return line(key, sign(utf8(body)));
}

/** Signature line of a witness, `seconds` since 1970. */
export function cosignatureLine(key: NoteKey, body: string, seconds: number, sign: Signer): string {
  const time = BigInt(seconds);
  return line(key, concat(timeBytes(time), sign(cosigned(time, body))));
}

export interface OpenedNote {
  readonly body: string;
  /** names of all good lines by known keys, in order */
  readonly signers: readonly string[];
  /** seconds since 1970 by witness name */
  readonly times: ReadonlyMap<string, number>;
}

function checkLine(key: NoteKey, body: string, signature: Uint8Array, verifiers: SignatureVerifiers, times: Map<string, number>): boolean {
  const message = utf8(body);
  if (key.kind === 'ed25519') return verifiers.ed25519(key.publicKey, message, signature);
  if (key.kind === 'sm2') return verifiers.sm2?.(key.publicKey, message, signature) ?? false;
  if (key.kind !== 'cosignature' || signature.length < 8) return false;
  const seconds = new DataView(signature.buffer, signature.byteOffset, 8).getBigUint64(0);
  times.set(key.name, Number(seconds));
  return verifiers.ed25519(key.publicKey, cosigned(seconds, body), signature.subarray(8));
}

/** Opens a signed note. Every line by a known key must be good (E_SIG); `quorum` different names at least (E_QUORUM). */
export function openNote(note: string, keys: readonly NoteKey[], quorum: number, verifiers: SignatureVerifiers): OpenedNote {
  const at = note.lastIndexOf('\n\n');
  need(at >= 0 && note.endsWith('\n'), 'E_NOTE', 'form');
  const body = note.slice(0, at + 1);
  const signers: string[] = [];
  const times = new Map<string, number>();
  for (const text of note
    .slice(at + 2)
    .split('\n')
    .slice(0, -1)) {
    const [, name, base64] = /^— (\S+) (\S+)$/u.exec(text) ?? [];
    need(name && base64, 'E_NOTE', 'signature line');
    const raw = fromBase64(base64, 'E_NOTE');
    for (const key of keys) {
      if (key.name !== name || key.id !== toHex(raw.subarray(0, 4))) continue;
      need(checkLine(key, body, raw.slice(4), verifiers, times), 'E_SIG', name);
      signers.push(name);
    }
  }
  need(new Set(signers).size >= quorum, 'E_QUORUM', [...new Set(signers)].sort().join(' '));
  return { body, signers, times };
}
