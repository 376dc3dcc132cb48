import { hkdfSync } from 'node:crypto';
import { formatVerifierKey } from '@double-random/verifiable-draw';
import { ed25519Key } from '@double-random/verifiable-draw/node.ts';
import type { DepartmentDeps } from '../department-deps.ts';
import type { DepartmentProfile } from '../profile.ts';

/** Name in signature lines. */
export const witnessName = (profile: DepartmentProfile): string => `${profile.code}.witness`;

/** One key per log watched, from the process's secret and the salt stored with what was signed. */
export function witnessKey(profile: DepartmentProfile, deps: DepartmentDeps, origin: string, salt: string) {
  const secret = hkdfSync('sha256', deps.key('witness'), Buffer.from(salt, 'hex'), origin, 32);
  const { publicKey, sign } = ed25519Key(new Uint8Array(secret));
  return { verifierKey: formatVerifierKey(witnessName(profile), 'cosignature', publicKey), sign };
}
