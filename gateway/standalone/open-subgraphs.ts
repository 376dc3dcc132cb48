import { type DepartmentProfile, keysFrom, openDepartment, type RotatedSecrets } from '@double-random/department-kit';
import type { SubgraphTarget } from '@double-random/gateway';
import type { Background, BackgroundMode } from '@double-random/joint-inspection/background.ts';
import type { EvidenceSettings } from '@double-random/joint-inspection/evidence/index.ts';
import type { ChannelSettings } from '@double-random/joint-inspection/publication/delivery/channel-settings.ts';
import { startJoint } from '@double-random/joint-inspection/subgraph.ts';
import {
  type AccessTokenVerifier,
  type Clock,
  type CommandTarget,
  commandClient,
  type DatabaseUrls,
  type Deps,
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
  /** Secrets of later sealing keys, by their version. */
  readonly rotatedSecrets?: RotatedSecrets | undefined;
  readonly gatewayKey: SigningKey;
  readonly jointKey: SigningKey;
  readonly verifyAccessToken: AccessTokenVerifier;
  readonly background: BackgroundMode;
  readonly evidence: EvidenceSettings;
  readonly channels?: ChannelSettings | undefined;
  /** Address the public uses. */
  readonly publicUrl: string;
  readonly logOrigin: string | undefined;
}

export interface OpenSubgraphs {
  /** Where the gateway asks each of them. */
  readonly targets: Readonly<Record<string, Subgraph | { readonly url: string }>>;
  readonly subgraphs: Readonly<Record<string, Subgraph>>;
  readonly background: Background;
  /** Joint-inspection first, while the departments it asks are still there. */
  close(): Promise<void>;
}

/**
 * Opens the four subgraphs side by side, each on its own database and with its own connections; joint-inspection asks the
 * departments as a service, over the same transport as the gateway.
 */
export async function openSubgraphs(options: OpenSubgraphsOptions): Promise<OpenSubgraphs> {
  const { clock, random, log, verifyAccessToken, gatewayKey, jointKey, personalDataSecret: secret } = options;
  const depsOf = (subgraph: string): Omit<Deps, 'em'> => ({ clock, random: random.for?.(subgraph) ?? random, log, verifyAccessToken });
  const issuers = { gateway: [gatewayKey.publicPem], [jointSubgraph.code]: [jointKey.publicPem] };
  const targets: Record<string, CommandTarget & SubgraphTarget> = {};
  const opened: Opened[] = [];

  const place = async <S extends Subgraph>(subgraph: S): Promise<S> => {
    const server = options.transport === 'http' ? await serveSubgraph(subgraph, { port: 0 }) : undefined;
    targets[subgraph.name] = server ? { url: server.url } : subgraph;
    opened.push({ subgraph, server });
    return subgraph;
  };
  const openJoint = async () => {
    const departments = commandClient(tokenSigner(jointSubgraph.code, jointKey.privatePem), targets);
    const database = urlsOf(options, jointSubgraph.code);
    const { background, evidence, channels, publicUrl, logOrigin } = options;
    const deps = depsOf(jointSubgraph.code);
    const keyOf = (from: string) => keysFrom(from)(jointSubgraph.code);
    const secretKey = keyOf(secret);
    const laterKeys = Object.fromEntries(Object.entries(options.rotatedSecrets ?? {}).map(([version, later]) => [version, keyOf(later)]));
    return place(
      await startJoint({
        database,
        deps,
        departments,
        secretKey,
        laterKeys,
        issuers,
        background,
        evidence,
        channels,
        publicUrl,
        logOrigin,
      }),
    );
  };
  const openOne = async (profile: DepartmentProfile) =>
    place(
      await openDepartment(profile, {
        database: urlsOf(options, profile.code),
        secret,
        rotatedSecrets: options.rotatedSecrets ?? {},
        issuers,
        ...depsOf(profile.code),
        background: options.background,
      }),
    );

  const profiles = await departmentProfiles();
  const opening = [openJoint(), ...profiles.map(openOne)] as const;
  const close = () => closeAll(opened);
  // Whoever is still opening when another fails is waited for and closed too.
  const failed = (await Promise.allSettled(opening)).find((result) => result.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  const { background } = await opening[0];
  return { targets, subgraphs: Object.fromEntries(opened.map(({ subgraph }) => [subgraph.name, subgraph])), background, close };
}

interface Opened {
  readonly subgraph: Subgraph;
  readonly server: { close(): Promise<void> } | undefined;
}

async function closeAll(opened: readonly Opened[]): Promise<void> {
  const isJoint = ({ subgraph }: Opened) => subgraph.name === jointSubgraph.code;
  for (const group of [opened.filter(isJoint), opened.filter((o) => !isJoint(o))])
    await Promise.all(
      group.map(async ({ subgraph, server }) => {
        await server?.close();
        await subgraph.close();
      }),
    );
}

function urlsOf(options: OpenSubgraphsOptions, name: string): DatabaseUrls {
  const urls = options.databases[name];
  if (!urls) throw new Error(`no database for ${name}`);
  return urls;
}
