import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import type { Deps, Random } from '@double-random/runtime';

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
const derive = (secret: string, purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `double-random:${purpose}`, 32));

/**
 * @param secrets key version → secret of the installation (`PERSONAL_DATA_SECRET`); the last one seals, all of them open.
 * The hashes hang on the first one, since a hash cannot be changed without the number behind it.
 */
export function keyring(secrets: Readonly<Record<`v${number}`, string>>): Keyring {
  const versions = Object.entries(secrets);
  const current = versions.at(-1);
  if (!current) throw new Error('a keyring without keys');
  const keys = new Map(versions.map(([version, secret]) => [version, derive(secret, `seal:${version}`)]));
  const indexKey = derive(versions[0]![1], 'index');
  return {
    seal(text, cell, random) {
      const iv = random.bytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', keys.get(current[0])!, iv).setAAD(Buffer.from(cell));
      const body = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${current[0]}.${body.toString('base64url')}`;
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
    blindIndex: (text, purpose) => createHmac('sha256', indexKey).update(`${purpose}\0${text}`).digest('hex'),
    identitySecret: derive(versions[0]![1], 'identity'),
  };
}

/** What a department process is given besides the runtime's. */
export interface KeyringDeps extends Deps {
  readonly keyring: Keyring;
}

/** The keyring of a department process. @throws Error for one that was started without */
export function keyringOf(deps: Deps): Keyring {
  const { keyring: found } = deps as Partial<KeyringDeps>;
  if (!found) throw new Error('this subgraph was started without a keyring');
  return found;
}
