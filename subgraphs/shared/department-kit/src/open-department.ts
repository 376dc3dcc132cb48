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
import { type DepartmentBackground, type DepartmentBackgroundMode, JobAlarm, startDepartmentBackground } from './background.ts';
import { createDepartment, departmentStorage } from './department.ts';
import { keysFrom, keyVersionsOf, type RotatedSecrets } from './department-deps.ts';
import { departmentModules } from './modules.ts';
import type { DepartmentProfile } from './profile.ts';

export interface OpenDepartmentOptions {
  readonly database: DatabaseUrls;
  /** PERSONAL_DATA_SECRET: hashes of ID numbers and stored seeds depend on it, so it must outlive the process. */
  readonly secret: string;
  /** Secrets of later sealing keys: what was sealed with an earlier one is sealed anew in the background. */
  readonly rotatedSecrets?: RotatedSecrets;
  /** Public keys (PEM) by issuer: `gateway`, `joint-inspection`. */
  readonly issuers: Readonly<Record<string, readonly string[]>>;
  /** Asks the identity provider who stands behind a forwarded token. */
  readonly verifyAccessToken?: AccessTokenVerifier;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
  /** Most connections to the database at once. */
  readonly poolMax?: number;
  /** `by hand` when absent. */
  readonly background?: DepartmentBackgroundMode;
}

/** A department's subgraph, and what it does beside answering. */
export type OpenDepartment = Subgraph & { readonly background: Omit<DepartmentBackground, 'stop'> };

/** Brings a department's database up to date and opens its subgraph; `close()` gives the connections back. */
export async function openDepartment(profile: DepartmentProfile, options: OpenDepartmentOptions): Promise<OpenDepartment> {
  const storage = departmentStorage();
  await migrate(options.database.ownerUrl, storage);
  const orm = await openOrm(options.database.appUrl, storage, options.poolMax);
  const { clock, random, log, verifyAccessToken, secret, rotatedSecrets } = options;
  const vouched = verifyAccessToken ? { verifyAccessToken } : {};
  const alarm = new JobAlarm();
  const deps = {
    em: () => emOf(orm),
    clock,
    random,
    log,
    key: keysFrom(secret, rotatedSecrets),
    keyVersions: keyVersionsOf(rotatedSecrets),
    alarm,
    ...vouched,
  };
  const { database } = options;
  const mode = options.background ?? 'by hand';
  const background = startDepartmentBackground({ profile, modules: departmentModules, deps, alarm, database, mode });
  const close = async () => {
    await background.stop();
    await orm.close();
  };
  return { ...createDepartment(profile, { deps, issuers: options.issuers, close }), background };
}
