import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { RotatedSecrets } from '@double-random/department-kit';
import { createGateway, defaultRates, type Gateway, type Limits, listen, type Rates } from '@double-random/gateway';
import type { Background, BackgroundMode } from '@double-random/joint-inspection/background.ts';
import type { EvidenceSettings } from '@double-random/joint-inspection/evidence/index.ts';
import type { ChannelSettings } from '@double-random/joint-inspection/publication/delivery/channel-settings.ts';
import {
  accessTokenVerifier,
  type Clock,
  type DatabaseUrls,
  type Random,
  type Subgraph,
  systemClock,
  systemRandom,
  tokenSigner,
} from '@double-random/runtime';
import { committedSupergraphs } from '@double-random/schema/committed.ts';
import { departments, jointSubgraph } from '@double-random/schema/departments';
import type { Web, WebServices } from '@double-random/web';
import { createIdentityProvider, type IdentityProvider } from './identity/index.ts';
import { openSubgraphs } from './open-subgraphs.ts';
import { keptSecret } from './postgres/index.ts';
import { signingKey } from './signing-keys.ts';

export interface PlatformOptions {
  /** By subgraph name; migrated here with the owner's login. */
  readonly databases: Readonly<Record<string, DatabaseUrls>>;
  /** Keys and secrets are kept in it. */
  readonly dataDir: string;
  readonly host?: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
  readonly clock?: Clock;
  readonly random?: Random;
  readonly transport?: 'in-process' | 'http';
  readonly production?: boolean;
  /** Another identity provider than the embedded one. */
  readonly oidc?: { readonly issuer: string; readonly audience: string; readonly clientId: string } | undefined;
  /** Secrets of later keys for personal data, by version; the newest seals. */
  readonly rotatedSecrets?: RotatedSecrets;
  readonly secrets?: Readonly<Partial<Record<'SESSION_SECRET' | 'SUBGRAPH_SIGNING_SECRET' | 'PERSONAL_DATA_SECRET', string>>>;
  readonly supergraphs?: { readonly supergraph: string; readonly publicSupergraph: string };
  readonly limits?: Partial<Limits>;
  /** How often each person, client and address may ask. Absent: the defaults in production, no limit on somebody's own machine. */
  readonly rates?: Rates;
  /** Proxies of one's own in front, whose `x-forwarded-for` is believed; 0 when absent. */
  readonly trustedProxies?: number;
  readonly log?: (line: Readonly<Record<string, unknown>>) => void;
  /** `timers` (default): the log and the deadlines look after themselves. `by hand`: only through `platform.background`. */
  readonly background?: BackgroundMode;
  /** Address the public uses, printed in QR codes; with a path where a proxy serves the platform below one. Absent: the one listened on. */
  readonly publicUrl?: string | undefined;
  /** First line of the draw log's checkpoints; kept from the first start on. */
  readonly logOrigin?: string | undefined;
  /** Where files of evidence lie; absent: in `evidence` below `dataDir`. */
  readonly evidence?: EvidenceSettings | undefined;
  /** How results reach the channels others run; absent: entered there by hand. */
  readonly channels?: ChannelSettings | undefined;
  /** Makes the pages; without it a plain first page is served. */
  readonly web?: (services: WebServices) => Promise<Web>;
}

export interface Platform {
  /** Base address, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly gateway: Gateway;
  readonly subgraphs: Readonly<Record<string, Subgraph>>;
  readonly background: Omit<Background, 'stop'>;
  /** Secret of the client `credit-platform` at the embedded provider. */
  readonly creditSecret: string;
  /** Access token of a demo person (`wg-psb.op`) or of `credit-platform`. @throws Error with another identity provider */
  signIn(account: string): Promise<string>;
  stop(): Promise<void>;
}

const defaultAudience = 'urn:double-random:api';
const titles = Object.fromEntries([...departments, jointSubgraph].map(({ code, title }) => [code, title]));

/** The whole platform on one machine: four subgraphs, gateway, identity, pages, behind one address. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { dataDir, secrets = {}, log = () => {} } = options;
  const host = options.host ?? '127.0.0.1';
  const server = await listen(host, options.port ?? 0);
  const url = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${server.port}`;
  // First nobody new comes in, then what has begun ends, then what it needed goes.
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    await server.close();
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const creditSecret = keptSecret(dataDir, 'credit-platform-client');
    const sessionSecret = secrets.SESSION_SECRET ?? keptSecret(dataDir, 'session');
    const identity = options.oidc ? undefined : await embeddedIdentity(options, url, creditSecret, sessionSecret);
    const issuer = options.oidc?.issuer ?? identity!.issuer;
    const audience = options.oidc?.audience ?? defaultAudience;
    const verifyAccessToken = accessTokenVerifier({ issuer, audience, ...(identity ? { keys: identity.keys } : {}) });
    const keyFrom = { dataDir, secret: secrets.SUBGRAPH_SIGNING_SECRET };
    const gatewayKey = signingKey('gateway', keyFrom);

    const clock = options.clock ?? systemClock;
    const opened = await openSubgraphs({
      databases: options.databases,
      transport: options.transport ?? 'in-process',
      clock,
      random: options.random ?? systemRandom,
      log,
      personalDataSecret: secrets.PERSONAL_DATA_SECRET ?? keptSecret(dataDir, 'personal-data'),
      rotatedSecrets: options.rotatedSecrets,
      gatewayKey,
      jointKey: signingKey(jointSubgraph.code, keyFrom),
      verifyAccessToken,
      background: options.background ?? 'timers',
      publicUrl: options.publicUrl ?? url,
      logOrigin: options.logOrigin,
      evidence: options.evidence ?? { folder: join(dataDir, 'evidence') },
      channels: options.channels,
    });
    undo.push(opened.close);

    // The pages ask the gateway and the gateway serves the pages.
    let pages: Web | undefined;
    const gateway = await createGateway({
      ...(options.supergraphs ?? committedSupergraphs()),
      targets: opened.targets,
      titles,
      signer: tokenSigner('gateway', gatewayKey.privatePem),
      verifyAccessToken,
      newRequestId: () => randomBytes(9).toString('base64url'),
      log,
      introspection: !options.production,
      publishedFiles: { log: jointSubgraph.code },
      ...(options.limits ? { limits: options.limits } : {}),
      ...(options.rates ? { rates: options.rates } : options.production ? { rates: defaultRates } : {}),
      trustedProxies: options.trustedProxies ?? 0,
      ...(identity ? { mounts: { oidc: identity.handle } } : {}),
      ...(options.web
        ? {
            web: async (request, response) => (await pages?.handle(request, response)) ?? false,
            session: async (request) => pages?.accessToken(request),
            staticPlaces: ['assets'],
            signInPlaces: ['auth'],
          }
        : {}),
    });
    undo.push(() => gateway.stop());
    const clientId = options.oidc?.clientId ?? 'double-random-web';
    pages = await options.web?.({
      url: options.publicUrl ?? url,
      published: options.publicUrl !== undefined,
      gateway,
      issuer,
      audience,
      clientId,
      sessionSecret,
      today: () => clock.today(),
      demo: identity !== undefined,
    });
    server.use(gateway.handle);

    const signIn = async (account: string): Promise<string> => {
      if (!identity) throw new Error('people sign in at the configured identity provider');
      return identity.signIn(account);
    };
    const { subgraphs, background } = opened;
    return { url, gateway, subgraphs, background, creditSecret, signIn, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const embeddedIdentity = (options: PlatformOptions, url: string, creditSecret: string, cookieSecret: string): Promise<IdentityProvider> =>
  createIdentityProvider({
    url,
    publicUrl: options.publicUrl,
    audience: defaultAudience,
    dataDir: options.dataDir,
    creditSecret,
    cookieSecret,
    production: options.production ?? false,
  });
