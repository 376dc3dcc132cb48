import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto';
import type { Random } from '../random.ts';
import { keyedHash } from './keyed-hash.ts';

/** Where a value is stored: what is sealed for one cell opens in no other (`table.column:rowid`). */
export type Cell = `${string}.${string}:${string}`;

/** Keys for personal data and secrets at rest. Values are texts; a sealed text names the key that sealed it. */
export interface Keyring {
  /** `v1.<base64url of iv ‖ ciphertext ‖ tag>`, AES-256-GCM bound to the cell. */
  seal(text: string, cell: Cell, random: Random): string;
  /** @throws Error when the text was altered, moved from another cell, or sealed with an unknown key */
  open(sealed: string, cell: Cell): string;
  /** Keyed hash for finding a value by equality without opening anything (HMAC-SHA-256, hex). */
  blindIndex(text: string, purpose: string): string;
  /** The installation's key of entity hashes: equal in every subgraph, so that one person is one entity everywhere. */
  readonly identitySecret: Uint8Array;
}

const ivBytes = 12;
const tagBytes = 16;

/**
 * @param key the installation's keys by purpose
 * @param versions names of the sealing keys, newest last: that one seals, all of them open
 */
export function keyring(key: (purpose: string) => Buffer, versions: readonly `v${number}`[] = ['v1']): Keyring {
  const current = versions.at(-1);
  if (!current) throw new Error('a keyring without keys');
  const keys = new Map(versions.map((version) => [version as string, createSecretKey(key(`personal-data:${version}`))]));
  const indexOf = keyedHash(key('blind-index'));
  return {
    seal(text, cell, random) {
      const iv = random.bytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', keys.get(current)!, iv).setAAD(Buffer.from(cell));
      const body = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${current}.${body.toString('base64url')}`;
    },
    open(sealed, cell) {
      const dot = sealed.indexOf('.');
      const key = keys.get(sealed.slice(0, dot));
      if (!key) throw new Error(`no key ${sealed.slice(0, dot)} for ${cell}`);
      const body = Buffer.from(sealed.slice(dot + 1), 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, ivBytes), { authTagLength: tagBytes })
        .setAAD(Buffer.from(cell))
        .setAuthTag(body.subarray(-tagBytes));
      return Buffer.concat([decipher.update(body.subarray(ivBytes, -tagBytes)), decipher.final()]).toString('utf8');
    },
    blindIndex: (text, purpose) => indexOf(`${purpose}\0${text}`),
    identitySecret: key('resident-id'),
  };
}
