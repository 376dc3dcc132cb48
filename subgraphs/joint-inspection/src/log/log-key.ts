import { hkdfSync } from 'node:crypto';
import { change, type Em, row } from '@double-random/runtime';
import { formatVerifierKey, type NoteKey, parseVerifierKey, type Signer } from '@double-random/verifiable-draw';
import { ed25519Key } from '@double-random/verifiable-draw/node.ts';
import { type LogServices, localOrigin } from './log-services.ts';
import { drawLog } from './queue-log.ts';

export interface OpenLog {
  readonly log: string;
  readonly origin: string;
  readonly verifierKey: string;
  readonly key: NoteKey;
  readonly sign: Signer;
}

const keyFrom = (secret: Buffer, salt: string, log: string) =>
  ed25519Key(new Uint8Array(hkdfSync('sha256', secret, Buffer.from(salt, 'hex'), `log-key:${log}`, 32)));

/**
 * The log with its signing key; made at the first use.
 * @throws Error when the origin or the secret is another than the one this log was begun with: its witnesses would not know it
 */
export async function openLog(em: Em, services: LogServices, log: string = drawLog): Promise<OpenLog> {
  const origin = services.logOrigin ?? localOrigin;
  const stored = await storedLog(em, log);
  if (!stored) {
    const salt = services.deps.random.bytes(32).toString('hex');
    const verifierKey = formatVerifierKey(origin, 'ed25519', keyFrom(services.secretKey, salt, log).publicKey);
    await change(
      em,
      'insert into log_origin (log, origin, verifier_key, key_salt, size) values ($1, $2, $3, $4, 0) on conflict do nothing',
      [log, origin, verifierKey, salt],
    );
  }
  const found = stored ?? (await storedLog(em, log))!;
  const { publicKey, sign } = keyFrom(services.secretKey, found.keySalt, log);
  if (found.origin !== origin) throw new Error(`the log ${log} is ${found.origin}, not ${origin}`);
  if (formatVerifierKey(origin, 'ed25519', publicKey) !== found.verifierKey)
    throw new Error(`the secret of the log ${origin} is another one`);
  return { log, origin, verifierKey: found.verifierKey, key: parseVerifierKey(found.verifierKey), sign };
}

const storedLog = (em: Em, log: string) =>
  row<{ origin: string; verifierKey: string; keySalt: string }>(
    em,
    'select origin, verifier_key as "verifierKey", key_salt as "keySalt" from log_origin where log = $1',
    [log],
  );
