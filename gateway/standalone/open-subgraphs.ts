import { createDepartment, departmentStorage, keysFrom } from '@double-random/department-kit';
import { startJoint } from '@double-random/joint-inspection/subgraph.ts';
import {
  type AccessTokenVerifier,
  type Clock,
  type CommandTarget,
  commandClient,
  type DatabaseUrls,
  type Deps,
  emOf,
  migrate,
  openOrm,
  type Random,
  type Subgraph,
  serveSubgraph,
  tokenSigner,
} from '@double-random/runtime';
import { departmentProfiles } from '@double-random/schema/department-profiles.ts';
import { jointSubgraph } from '@double-random/schema/departments';
import type { SigningKey } from './signing-keys.ts';

export interface OpenSubgraphsOptions {
  readonly databases: Readonly<Record<string, DatabaseUrls>>;
  readonly transport: 'in-process' | 'http';
  readonly clock: Clock;
  readonly random: Random;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
  readonly personalDataSecret: string;
  readonly gatewayKey: SigningKey;
  readonly jointKey: SigningKey;
  readonly verifyAccessToken: AccessTokenVerifier;
}

export interface OpenSubgraphs {
  /** Where the gateway asks each of them. */
  readonly targets: Readonly<Record<string, Subgraph | { readonly url: string }>>;
  readonly subgraphs: Readonly<Record<string, Subgraph>>;
  close(): Promise<void>;
}

/**
 * Opens the four subgraphs, each on its own database and with its own connections; joint-inspection asks the departments as
 * a service, over the same transport as the gateway.
 */
export async function openSubgraphs(options: OpenSubgraphsOptions): Promise<OpenSubgraphs> {
  const { clock, random, log, verifyAccessToken, gatewayKey, jointKey } = options;
  const deps: Omit<Deps, 'em'> = { clock, random, log, verifyAccessToken };
  const issuers = { gateway: [gatewayKey.publicPem], [jointSubgraph.code]: [jointKey.publicPem] };
  const key = keysFrom(options.personalDataSecret);
  const profiles = await departmentProfiles();
  const storage = departmentStorage();
  const subgraphs: Record<string, Subgraph> = {};
  const targets: Record<string, Subgraph | { url: string }> = {};
  const closers: (() => Promise<void>)[] = [];

  const place = async (subgraph: Subgraph): Promise<void> => {
    subgraphs[subgraph.name] = subgraph;
    closers.unshift(() => subgraph.close());
    if (options.transport === 'in-process') targets[subgraph.name] = subgraph;
    else {
      const server = await serveSubgraph(subgraph, { port: 0 });
      targets[subgraph.name] = { url: server.url };
      closers.unshift(() => server.close());
    }
  };
  const close = async () => {
    for (const step of closers) await step();
  };

  try {
    for (const profile of profiles) {
      const { ownerUrl, appUrl } = urlsOf(options, profile.code);
      await migrate(ownerUrl, storage);
      const orm = await openOrm(appUrl, storage);
      await place(createDepartment(profile, { deps: { ...deps, em: () => emOf(orm), key }, issuers, close: () => orm.close() }));
    }
    const departments = commandClient(tokenSigner(jointSubgraph.code, jointKey.privatePem), targets as Record<string, CommandTarget>);
    const database = urlsOf(options, jointSubgraph.code);
    await place(await startJoint({ database, deps, departments, secretKey: key(jointSubgraph.code), issuers }));
  } catch (error) {
    await close();
    throw error;
  }
  return { targets, subgraphs, close };
}

function urlsOf(options: OpenSubgraphsOptions, name: string): DatabaseUrls {
  const urls = options.databases[name];
  if (!urls) throw new Error(`no database for ${name}`);
  return urls;
}
