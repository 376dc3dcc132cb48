import { hkdfSync } from 'node:crypto';
import { type Keyring, keyring } from '@double-random/runtime';
import type { JointServices } from '../services.ts';

const rings = new WeakMap<JointServices, Keyring>();

/** Seals frame keys and chain secrets, each bound to its own cell: a dump of the tables names nobody. */
export function secretsOf(services: JointServices): Keyring {
  const known = rings.get(services);
  if (known) return known;
  const made = keyring((purpose) => Buffer.from(hkdfSync('sha256', services.secretKey, 'joint-inspection', purpose, 32)));
  rings.set(services, made);
  return made;
}

export const frameKeyCell = (drawId: string) => `draw.frame_key:${drawId}` as const;
export const chainSecretCell = (party: string) => `office_chain.secret:${party}` as const;
