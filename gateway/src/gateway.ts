import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { type AccessTokenVerifier, type Actor, anonymous, notFound, type TokenSigner } from '@double-random/runtime';
import type { ExecutionResult } from 'graphql';
import type { Pool } from 'undici';
import { dataSource, type SubgraphTarget } from './data-source/data-source.ts';
import { httpTransport, localTransport, subgraphPool } from './data-source/transports.ts';
import { graphServer } from './graph-server.ts';
import { clientAddress } from './http/client-address.ts';
import { filesRoute, publishedFileRoute } from './http/files-route.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import { readiness } from './http/readiness.ts';
import { sendError, sendJson, TooManyRequests } from './http/respond.ts';
import { startPage } from './http/start-page.ts';
import { sendTooMany, wantsPage } from './http/too-many-page.ts';
import { actorAt, type Endpoint, identify } from './identity.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { RateLimiter, type Rates } from './limits/rate.ts';
import { type RequestContext, requestContext } from './request-context.ts';

/** Answers a request, or returns false when the address is not its own. */
export type WebHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Told of each attempt to sign in, for this account where it names one. @throws TooManyRequests */
export type OnSignIn = (account?: string) => void;
/** The same for an address where people sign in. */
export type MountedHandler = (request: IncomingMessage, response: ServerResponse, onSignIn: OnSignIn) => Promise<boolean>;

export interface GatewayOptions {
  readonly supergraph: string;
  readonly publicSupergraph: string;
  /** Subgraph name → the subgraph in this process, or its base URL. */
  readonly targets: Readonly<Record<string, SubgraphTarget>>;
  /** Chinese names of the subgraphs, for messages. */
  readonly titles?: Readonly<Record<string, string>>;
  /** Signs actors as `gateway`. */
  readonly signer: TokenSigner;
  readonly verifyAccessToken: AccessTokenVerifier;
  /** A new request id, ASCII. */
  readonly newRequestId: () => string;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
  readonly limits?: Partial<Limits>;
  /** How often each person, client and address may ask, look at pages and try to sign in; absent: as often as they like. */
  readonly rates?: Rates;
  /** Proxies of our own in front of this gateway, whose `x-forwarded-for` is believed; 0 when absent. */
  readonly trustedProxies?: number;
  readonly introspection?: boolean;
  /** By first path segment, the subgraph that publishes files there to everybody: `{ log: 'joint-inspection' }`. */
  readonly publishedFiles?: Readonly<Record<string, string>>;
  /** By first path segment, asked before anything else: `{ oidc: … }`. */
  readonly mounts?: Readonly<Record<string, MountedHandler>>;
  /** Pages; asked last. */
  readonly web?: WebHandler;
  /** First path segments of `web` that are files of a bundle: sending one costs no more than refusing it. */
  readonly staticPlaces?: readonly string[];
  /** First path segments of `web` that begin or end a sign-in. */
  readonly signInPlaces?: readonly string[];
  /** The access token of a browser that signed in on our pages, for files it asks for by itself. */
  readonly session?: (request: IncomingMessage) => Promise<string | undefined>;
}

export interface GraphCall {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export interface Gateway {
  /** The whole HTTP surface. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** The same graph for pages rendered in this process, as the owner of the token or as the public. */
  execute(endpoint: Endpoint, call: GraphCall, accessToken?: string): Promise<ExecutionResult>;
  stop(): Promise<void>;
}

/** Apollo gateway and server over the committed supergraphs: who are you, limits, one error face. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const pools = new Map<string, Pool>();
  const pool = (url: string): Pool => {
    const known = pools.get(url) ?? subgraphPool(url);
    pools.set(url, known);
    return known;
  };
  const source = (name: string) => {
    const target = options.targets[name];
    if (!target) throw new Error(`no address for subgraph ${name}`);
    const transport = 'graphql' in target ? localTransport(target) : httpTransport(pool(target.url));
    return dataSource({ ...options, name, title: options.titles?.[name] ?? name, limits }, transport);
  };
  const server = (supergraphSdl: string, open: boolean) =>
    graphServer({ supergraphSdl, source, limits, open, introspection: options.introspection ?? false, log: options.log });
  const servers: Record<Endpoint, ApolloServer<RequestContext>> = {
    internal: await server(options.supergraph, false),
    public: await server(options.publicSupergraph, true),
  };

  const limiter = options.rates && new RateLimiter(options.rates, () => performance.now());
  const addressOf = (request: IncomingMessage) => clientAddress(request, options.trustedProxies ?? 0);
  const waitFor = (seconds: number | undefined): void => {
    if (seconds) throw new TooManyRequests(seconds);
  };
  const passOrWait = (actor: Actor, request: IncomingMessage): void => waitFor(limiter?.take(actor, addressOf(request)));
  const signInOrWait = (request: IncomingMessage, account?: string): void => waitFor(limiter?.takeSignIn(addressOf(request), account));

  /** A page, within the rate of whoever is signed in in that browser, else of its address. */
  const pageOrWait = async (request: IncomingMessage, place: string): Promise<void> => {
    if (!limiter || options.staticPlaces?.includes(place)) return;
    if (options.signInPlaces?.includes(place)) signInOrWait(request);
    const token = await options.session?.(request);
    // Whoever is not signed in any more will be told so; here he is an address again.
    const actor = token === undefined ? anonymous : await options.verifyAccessToken(token).catch(() => anonymous);
    waitFor(limiter.takePage(actor, addressOf(request)));
  };

  const contextOf = async (endpoint: Endpoint, authorization: string | undefined, requestId: string): Promise<RequestContext> => {
    const { actor, accessToken } = actorAt(endpoint, await identify(options.verifyAccessToken, authorization));
    return requestContext(actor, accessToken, requestId);
  };

  /** Who asks, within his rate; somebody who tries tokens is counted as the address he tries them from. */
  const callerOf = async (endpoint: Endpoint, request: IncomingMessage, authorization: string | undefined, requestId: string) => {
    const context = await contextOf(endpoint, authorization, requestId).catch((error: unknown) => {
      passOrWait(anonymous, request);
      throw error;
    });
    passOrWait(context.actor, request);
    return context;
  };

  const route = async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const path = request.url!.split('?')[0]!;
    const place = path.split('/')[1] ?? '';
    const mount = options.mounts && Object.hasOwn(options.mounts, place) ? options.mounts[place] : undefined;
    if (mount && (await mount(request, response, (account) => signInOrWait(request, account)))) return;
    if (path === '/healthz') return sendJson(response, 200, { ok: true });
    if (path === '/readyz') {
      const ready = await readiness(options.targets, pool);
      return sendJson(response, Object.values(ready).every(Boolean) ? 200 : 503, { subgraphs: ready });
    }
    const { authorization } = request.headers;
    if (path === '/graphql' || path === '/public/graphql') {
      const endpoint = path === '/graphql' ? 'internal' : 'public';
      const context = await callerOf(endpoint, request, authorization, requestId);
      const open = endpoint === 'public' && context.actor.kind === 'anonymous';
      return graphqlRoute(servers[endpoint], request, response, context, limits, open);
    }
    if (path.startsWith('/files/')) {
      const known = authorization ?? (await sessionOf(options, request));
      return filesRoute({ ...options, pool, limits }, request, response, await callerOf('internal', request, known, requestId));
    }
    const publisher = options.publishedFiles && Object.hasOwn(options.publishedFiles, place) ? options.publishedFiles[place] : undefined;
    if (publisher) {
      const nobody = await callerOf('public', request, undefined, requestId);
      return publishedFileRoute({ ...options, pool, limits }, publisher, request, response, nobody);
    }
    await pageOrWait(request, place);
    if (!(await (options.web ?? startPage)(request, response))) throw notFound('地址');
  };

  return {
    async handle(request, response) {
      const requestId = options.newRequestId();
      response.setHeader('x-request-id', requestId);
      try {
        await route(request, response, requestId);
      } catch (error) {
        const toRead = error instanceof TooManyRequests && wantsPage(request) && !response.headersSent;
        if (toRead) sendTooMany(response, error);
        else if (!response.writableEnded) sendError(response, error, requestId);
        if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE')
          options.log({ level: 'warn', requestId, path: request.url?.split('?')[0], error: (error as Error).message });
      }
    },
    async execute(endpoint, call, accessToken) {
      const context = await contextOf(endpoint, accessToken ? `Bearer ${accessToken}` : undefined, options.newRequestId());
      const { body } = await servers[endpoint].executeOperation(call as never, { contextValue: context });
      return body.kind === 'single' ? (body.singleResult as ExecutionResult) : {};
    },
    async stop() {
      await Promise.all(Object.values(servers).map((s) => s.stop()));
      await Promise.all([...pools.values()].map((p) => p.close()));
    },
  };
}

/** A cookie speaks only for pages of this origin: another site's form must not upload in somebody's name. */
async function sessionOf({ session }: GatewayOptions, request: IncomingMessage): Promise<string | undefined> {
  const { origin, host } = request.headers;
  const own = request.headers['sec-fetch-site'] !== 'cross-site' && (origin === undefined || URL.parse(origin)?.host === host);
  const token = own ? await session?.(request) : undefined;
  return token && `Bearer ${token}`;
}
