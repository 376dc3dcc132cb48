import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DepartmentProfile } from '@double-random/department-kit';
import { ManualClock, type Subgraph } from '@double-random/runtime';
import { departmentProfiles } from '@double-random/schema/department-profiles.ts';
import { getAgency } from '@double-random/schema/departments';
import pg from 'pg';
import { SUBGRAPHS } from '../../gateway/standalone/config.ts';
import { type Cast, cast } from '../../gateway/standalone/demo/driver/cast.ts';
import { type PlatformOptions, startPlatform } from '../../gateway/standalone/platform.ts';
import { provision, startPostgres } from '../../gateway/standalone/postgres/index.ts';
import { signingKey } from '../../gateway/standalone/signing-keys.ts';

/** What may be asked of a figure on the command line. */
export interface FigureOptions {
  readonly rows: number;
  /** Timed runs of each side; each figure has its own number. */
  readonly rounds?: number;
  /** Whom the gateway is compared with. */
  readonly peers?: readonly Peer[];
}

export const peers = ['hive', 'apollo'] as const;
export type Peer = (typeof peers)[number];

/** How the gateway reaches the subgraphs. */
export type Transport = 'in-process' | 'http';

/** A platform as `npm start` runs it (durable database, everything in one process), and its databases beside it. */
export interface Stage {
  readonly cast: Cast;
  readonly transport: Transport;
  readonly subgraphs: Readonly<Record<string, Subgraph>>;
  /** One operation through the gateway, without the wire. @throws Error on any error in the answer */
  execute<T>(account: string, query: string, variables?: Readonly<Record<string, unknown>>): Promise<T>;
  /** Address of the platform; its identity provider is below it. */
  readonly url: string;
  /** PEM of the key the subgraphs believe as the gateway's. */
  readonly gatewayKey: string;
  /** Access token of a demo person or client. */
  tokenOf(account: string): Promise<string>;
  /** Version of the database server. */
  readonly server: string;
  profileOf(agency: string): DepartmentProfile;
  /** Subgraph name → type prefix. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** The owner's connection to a subgraph's database. */
  owner(subgraph: string): Promise<pg.Client>;
  stop(): Promise<void>;
}

/** A slow machine gets a figure, not a time-out. */
const limits = { mutationMs: 15 * 60_000, queryMs: 60_000 };
/** A bug is masked for clients; whoever measures wants to see it. */
const log = (line: Readonly<Record<string, unknown>>) => void (line['level'] === 'error' && !line['jobs'] && console.error(line));

/** Fresh databases, gone without a trace when stopped. */
export async function openStage(transport: Transport, supergraphs?: PlatformOptions['supergraphs']): Promise<Stage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'double-random-bench-'));
  // Root's PostgreSQL runs as another user, who has to get through.
  chmodSync(dataDir, 0o711);
  const undo: (() => Promise<void>)[] = [async () => rmSync(dataDir, { recursive: true, force: true })];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const postgres = await startPostgres({ dataDir, tuning: 'durable', removeAfter: true });
    undo.push(() => postgres.stop());
    const databases = await provision(postgres.url, SUBGRAPHS, { dataDir, exclusive: true });
    const clock = new ManualClock('2026-01-05T10:00:00+08:00');
    const platform = await startPlatform({ databases, dataDir, clock, transport, limits, log, ...(supergraphs ? { supergraphs } : {}) });
    undo.push(() => platform.stop());
    const profiles = await departmentProfiles();
    const open = new Map<string, pg.Client>();
    const owner = async (subgraph: string) => {
      const known = open.get(subgraph);
      if (known) return known;
      const client = new pg.Client({ connectionString: databases[subgraph]!.ownerUrl });
      await client.connect();
      open.set(subgraph, client);
      undo.push(() => client.end());
      return client;
    };
    const { rows } = await (await owner(SUBGRAPHS[0])).query<{ server_version: string }>('show server_version');
    const tokens = new Map<string, Promise<string>>();
    const tokenOf = (account: string): Promise<string> => {
      const token = tokens.get(account) ?? platform.signIn(account);
      tokens.set(account, token);
      return token;
    };
    return {
      async execute<T>(account: string, query: string, variables: Readonly<Record<string, unknown>> = {}) {
        const { data, errors } = await platform.gateway.execute('internal', { query, variables }, await tokenOf(account));
        if (errors?.length) throw new Error(JSON.stringify(errors));
        return data as T;
      },
      cast: cast(platform, clock, 'bench'),
      transport,
      subgraphs: platform.subgraphs,
      url: platform.url,
      gatewayKey: signingKey('gateway', { dataDir, secret: undefined }).privatePem,
      tokenOf,
      server: rows[0]!.server_version,
      profileOf: (agency) => profiles.find((p) => p.code === getAgency(agency).subgraph)!,
      prefixes: Object.fromEntries(profiles.map((p) => [p.code, p.typePrefix])),
      owner,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
