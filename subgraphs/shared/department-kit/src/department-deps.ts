import { hkdfSync } from 'node:crypto';
import type { Deps, Em, KeyVersion, SubgraphContext } from '@double-random/runtime';

/** Later secrets by the version of the sealing key that comes from them, e.g. `{ v2: '…' }`. */
export type RotatedSecrets = Readonly<Record<KeyVersion, string>>;

/** What a department's process has beyond the common: keys for personal data and for its seed chains. */
export interface DepartmentDeps extends Deps {
  /** 32 bytes for one purpose, e.g. `resident-id` or `seed-chain`; the same after every start with the same secret. */
  readonly key: (purpose: string) => Buffer;
  /** Sealing keys, newest last: that one seals, all of them open. `v1` alone when absent. */
  readonly keyVersions?: readonly KeyVersion[];
  /** Calls the background when it has work, if and only if the transaction commits; absent where it is called by hand. */
  readonly alarm?: { ring(queue: string, data: object, em: Em): Promise<void> };
}

/**
 * @param secret the installation's PERSONAL_DATA_SECRET, at least 32 characters; hashes for finding and for entities stay with it
 * @param rotated secrets of later sealing keys
 */
export const keysFrom =
  (secret: string, rotated: RotatedSecrets = {}) =>
  (purpose: string): Buffer => {
    const version = /^personal-data:(v\d+)$/.exec(purpose)?.[1] as KeyVersion | undefined;
    return Buffer.from(hkdfSync('sha256', (version && rotated[version]) ?? secret, 'double-random', purpose, 32));
  };

/** In order of their numbers; the first is always the installation's own. */
export const keyVersionsOf = (rotated: RotatedSecrets = {}): readonly KeyVersion[] => [
  'v1',
  ...(Object.keys(rotated) as KeyVersion[]).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))),
];

/** In a department's resolvers and commands `context.deps` is always a DepartmentDeps. */
export const departmentDeps = (context: Pick<SubgraphContext, 'deps'>): DepartmentDeps => context.deps as DepartmentDeps;
