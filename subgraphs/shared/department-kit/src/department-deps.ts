import { hkdfSync } from 'node:crypto';
import type { Deps, SubgraphContext } from '@double-random/runtime';

/** What a department's process has beyond the common: keys for personal data and for its seed chains. */
export interface DepartmentDeps extends Deps {
  /** 32 bytes for one purpose, e.g. `resident-id` or `seed-chain`; the same after every start with the same secret. */
  readonly key: (purpose: string) => Buffer;
}

/** @param secret the installation's PERSONAL_DATA_SECRET, at least 32 characters */
export const keysFrom =
  (secret: string) =>
  (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'double-random', purpose, 32));

/** In a department's resolvers and commands `context.deps` is always a DepartmentDeps. */
export const departmentDeps = (context: Pick<SubgraphContext, 'deps'>): DepartmentDeps => context.deps as DepartmentDeps;
