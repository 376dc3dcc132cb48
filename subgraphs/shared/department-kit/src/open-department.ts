import {
  type AccessTokenVerifier,
  type Clock,
  type DatabaseUrls,
  emOf,
  migrate,
  openOrm,
  type Random,
  type Subgraph,
} from '@double-random/runtime';
import { createDepartment, departmentStorage } from './department.ts';
import { keysFrom } from './department-deps.ts';
import type { DepartmentProfile } from './profile.ts';

export interface OpenDepartmentOptions {
  readonly database: DatabaseUrls;
  /** PERSONAL_DATA_SECRET: hashes of ID numbers and stored seeds depend on it, so it must outlive the process. */
  readonly secret: string;
  /** Public keys (PEM) by issuer: `gateway`, `joint-inspection`. */
  readonly issuers: Readonly<Record<string, readonly string[]>>;
  /** Asks the identity provider who stands behind a forwarded token. */
  readonly verifyAccessToken?: AccessTokenVerifier;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
  /** Most connections to the database at once. */
  readonly poolMax?: number;
}

/** Brings a department's database up to date and opens its subgraph; `close()` gives the connections back. */
export async function openDepartment(profile: DepartmentProfile, options: OpenDepartmentOptions): Promise<Subgraph> {
  const storage = departmentStorage();
  await migrate(options.database.ownerUrl, storage);
  const orm = await openOrm(options.database.appUrl, storage, options.poolMax);
  const { clock, random, log, verifyAccessToken } = options;
  const vouched = verifyAccessToken ? { verifyAccessToken } : {};
  return createDepartment(profile, {
    deps: { em: () => emOf(orm), clock, random, log, key: keysFrom(options.secret), ...vouched },
    issuers: options.issuers,
    close: () => orm.close(),
  });
}
