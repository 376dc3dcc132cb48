import { hkdfSync } from 'node:crypto';
import { type Keyring, type KeyVersion, keyring } from '@double-random/runtime';
import type { JointServices } from '../services.ts';

type Keys = Pick<JointServices, 'secretKey' | 'laterKeys'>;
const rings = new WeakMap<Keys, Keyring>();

/** Sealing keys, newest last: that one seals, all of them open. */
export const sealingKeys = ({ laterKeys = {} }: Keys): readonly KeyVersion[] => [
  'v1',
  ...(Object.keys(laterKeys) as KeyVersion[]).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))),
];

/** Seals frame keys and chain secrets, each bound to its own cell: a dump of the tables names nobody. */
export function secretsOf(services: Keys): Keyring {
  const known = rings.get(services);
  if (known) return known;
  const secretFor = (purpose: string) => {
    const version = /^personal-data:(v\d+)$/.exec(purpose)?.[1] as KeyVersion | undefined;
    return (version && services.laterKeys?.[version]) ?? services.secretKey;
  };
  const made = keyring(
    (purpose) => Buffer.from(hkdfSync('sha256', secretFor(purpose), 'joint-inspection', purpose, 32)),
    sealingKeys(services),
  );
  rings.set(services, made);
  return made;
}

export const frameKeyCell = (drawId: string) => `draw.frame_key:${drawId}` as const;
export const chainSecretCell = (party: string) => `office_chain.secret:${party}` as const;
