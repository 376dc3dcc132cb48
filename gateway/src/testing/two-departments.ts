import { generateKeyPairSync } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type AccessTokenVerifier,
  accessTokenVerifier,
  type Command,
  createSubgraph,
  type Deps,
  type FileHandler,
  ManualClock,
  notFound,
  SeededRandom,
  type Subgraph,
  type SubgraphContext,
  serveSubgraph,
  tokenSigner,
} from '@double-random/runtime';
import { composeSupergraph } from '@double-random/schema/compose.ts';
import { publicContract } from '@double-random/schema/contract.ts';
import { parse } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createGateway, type Gateway, type GatewayOptions } from '../gateway.ts';
import { listen } from '../listen.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag"])`;
const tag = '@tag(name: "public")';

const sdls = {
  ps: `${link}
    type Query { psObjects(first: Int, after: String): ObjectPage ${tag} psMe: String psBug: String psNull: String! psEcho(text: String): String psDeep: Deep psSlow: String }
    type Mutation { psSlowly: String }
    type ObjectPage ${tag} { nodes: [InspectionObject!]! ${tag} }
    type InspectionObject @key(fields: "code") ${tag} { code: String! ${tag} psEntry: String psName: String ${tag} }
    type Deep { deep: Deep name: String }`,
  ca: `${link}
    type Query { caMe: String caEcho(text: String): String }
    type InspectionObject @key(fields: "code") ${tag} { code: String! ${tag} caEntry: String caName: String ${tag} caNote: String }`,
};
export type Department = keyof typeof sdls;
const composed = composeSupergraph(Object.entries(sdls).map(([name, sdl]) => ({ name, sdl })));
export const supergraphs = { supergraph: composed.supergraphSdl, publicSupergraph: publicContract(composed.supergraphSdl).supergraphSdl };

const codes = ['E1', 'E2', 'E3'];
const who = (_: unknown, __: unknown, { actor }: SubgraphContext) => `${actor.kind} ${actor.id} ${actor.roles.join()}`;
const resolvers: Record<Department, Record<string, Record<string, unknown>>> = {
  ps: {
    Query: {
      psObjects: () => ({ nodes: codes.map((code) => ({ code })) }),
      psMe: who,
      psBug: () => {
        throw new Error('select secret from table_of_secrets');
      },
      psNull: () => null,
      psEcho: (_: unknown, { text }: { text: string }) => text,
      psDeep: () => ({}),
      psSlow: () => new Promise((resolve) => setTimeout(resolve, 3000, 'late').unref()),
    },
    Mutation: { psSlowly: () => new Promise((resolve) => setTimeout(resolve, 400, 'done')) },
    Deep: { deep: () => ({}) },
    InspectionObject: {
      __resolveReference: (r: object) => r,
      psEntry: (o: { code: string }) => `公安登记 ${o.code}`,
      psName: (o: { code: string }) => `公安 ${o.code}`,
    },
  },
  ca: {
    Query: { caMe: who, caEcho: (_: unknown, { text }: { text: string }) => text },
    InspectionObject: {
      __resolveReference: (r: object) => r,
      caEntry: (o: { code: string }) => {
        if (o.code === 'E2') throw notFound('登记');
        return `人防登记 ${o.code}`;
      },
      caName: (o: { code: string }) => `人防 ${o.code}`,
      caNote: () => null,
    },
  },
};

const files: FileHandler = async ({ actor }, { method, path, query, body, headers }) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  const offset = headers?.['upload-offset'];
  const text = JSON.stringify({ actor: actor.id, method, path, query, sent: Buffer.concat(chunks).toString(), offset });
  const said = { 'content-type': 'text/html', 'x-inner': 'yes', ...(offset ? { 'upload-offset': offset, 'tus-resumable': '1.0.0' } : {}) };
  return { status: 200, headers: said, body: method === 'HEAD' ? [] : [Buffer.from(text)] };
};
const commands: Record<string, Command> = { ping: async () => 'pong' };

export const pem = (kind: 'ed25519' = 'ed25519') => {
  const { publicKey, privateKey } = generateKeyPairSync(kind);
  return {
    public: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    private: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};

export const issuer = 'https://identity.example';
export const audience = 'urn:double-random:api';

/** An identity provider's signing side: tokens as good or as bad as the test wants. */
export async function provider() {
  const keys = await generateKeyPair('ES256');
  const foreign = await generateKeyPair('ES256');
  const token = (
    claims: Record<string, unknown>,
    change: { audience?: string; issuer?: string; expires?: string; forged?: boolean } = {},
  ) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(change.issuer ?? issuer)
      .setAudience(change.audience ?? audience)
      .setExpirationTime(change.expires ?? '1h')
      .sign((change.forged ? foreign : keys).privateKey);
  const verify = accessTokenVerifier({ issuer, audience, keys: async () => keys.publicKey });
  const person = (sub = 'wg-psb.op', roles = ['op']) => token({ sub, client_id: 'web', name: '赵甲子', department: 'wg-psb', roles });
  const credit = () => token({ sub: 'credit-platform', client_id: 'credit-platform', roles: ['credit'] });
  return { token, person, credit, verify, jwk: await exportJWK(keys.publicKey) };
}

export interface World {
  readonly url: string;
  readonly gateway: Gateway;
  readonly subgraphs: Readonly<Record<Department, Subgraph>>;
  /** Base URLs when the departments are reached over HTTP. */
  readonly addresses: Readonly<Partial<Record<Department, string>>>;
  readonly idp: Awaited<ReturnType<typeof provider>>;
  readonly gatewayKey: { readonly public: string; readonly private: string };
  readonly logged: Readonly<Record<string, unknown>>[];
  stopDepartment(name: Department): Promise<void>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; headers: Headers; body: Answer }>;
  ask(query: string, token?: string, path?: string): Promise<Answer>;
  stop(): Promise<void>;
}
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
export type Answer = { data?: any; errors?: any[] };

/** Two small departments behind a real gateway on a real port. */
export async function startWorld(transport: 'in-process' | 'http', options: Partial<GatewayOptions> = {}): Promise<World> {
  const [idp, gatewayKey] = [await provider(), pem()];
  const logged: Record<string, unknown>[] = [];
  const log = (line: Readonly<Record<string, unknown>>) => void logged.push({ ...line });
  const subgraphs = Object.fromEntries(
    Object.keys(sdls).map((name) => [name, department(name as Department, idp.verify, gatewayKey.public, log)]),
  ) as Record<Department, Subgraph>;
  const served: Partial<Record<Department, Awaited<ReturnType<typeof serveSubgraph>>>> = {};
  if (transport === 'http') for (const name of ['ps', 'ca'] as const) served[name] = await serveSubgraph(subgraphs[name], { port: 0 });
  const addresses = Object.fromEntries(Object.entries(served).map(([name, s]) => [name, s.url]));

  const stopped = new Set<Department>();
  const switchable = (name: Department): Subgraph => ({
    ...subgraphs[name],
    graphql: async (...args) => {
      if (stopped.has(name)) throw new Error('stopped');
      return subgraphs[name].graphql(...args);
    },
    ready: async () => {
      if (stopped.has(name)) throw new Error('stopped');
    },
  });
  const server = await listen('127.0.0.1', 0);
  const random = new SeededRandom('requests');
  const gateway = await createGateway({
    ...supergraphs,
    targets:
      transport === 'http' ? { ps: { url: served.ps!.url }, ca: { url: served.ca!.url } } : { ps: switchable('ps'), ca: switchable('ca') },
    titles: { ps: '公安', ca: '人防' },
    signer: tokenSigner('gateway', gatewayKey.private),
    verifyAccessToken: idp.verify,
    newRequestId: () => `r-${random.bytes(8).toString('hex')}`,
    log,
    ...options,
  });
  server.use(gateway.handle);
  const url = `http://127.0.0.1:${server.port}`;
  const post: World['post'] = async (path, body, headers = {}) => {
    const raw = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: raw });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer };
  };
  return {
    url,
    gateway,
    subgraphs,
    addresses,
    idp,
    gatewayKey,
    logged,
    post,
    async ask(query, token, path = '/graphql') {
      return (await post(path, { query }, token ? { authorization: `Bearer ${token}` } : {})).body;
    },
    async stopDepartment(name) {
      stopped.add(name);
      await served[name]?.close();
    },
    async stop() {
      await server.close();
      await gateway.stop();
      await Promise.all(Object.values(served).map((s) => s.close()));
    },
  };
}

function department(name: Department, verifyAccessToken: AccessTokenVerifier, gatewayPublic: string, log: Deps['log']): Subgraph {
  const deps: Deps = {
    em: () => {
      throw new Error('no database here');
    },
    clock: new ManualClock('2026-03-02T09:00:00+08:00'),
    random: new SeededRandom(name),
    log,
    verifyAccessToken,
  };
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdls[name]), resolvers: resolvers[name] as never }]);
  return createSubgraph({ name, schema, sdl: sdls[name], deps, issuers: { gateway: [gatewayPublic] }, files, commands });
}
