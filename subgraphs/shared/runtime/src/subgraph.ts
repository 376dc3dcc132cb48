import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { sameActor } from './access/access-token.ts';
import type { Actor } from './access/actor.ts';
import { badUserInput, denialCodeOf, forbidden, notFound, unauthenticated } from './access/denials.ts';
import { actorVerifier, type VerifiedActor } from './access/token.ts';
import { executor, type GraphRequest } from './graph/executor.ts';
import type { Caller, Deps } from './usecase/use-case.ts';

export type Headers = Readonly<Record<string, string | undefined>>;

/** What a service may ask of another subgraph, outside the graph: freezing frames, contributing a seed. */
export type Command = (context: SubgraphContext, input: never) => Promise<unknown>;

/** One request inside a subgraph. Loaders live and die with it (D-98). */
export interface SubgraphContext extends Caller {
  readonly deps: Deps;
  /** Per-request singletons by name, e.g. DataLoaders. */
  readonly cache: Map<string, unknown>;
}

/** How files are asked for and sent; PATCH, HEAD and DELETE are for uploads that are taken up again after a break (tus 1.0). */
export const fileMethods = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'] as const;
export type FileMethod = (typeof fileMethods)[number];
export const isFileMethod = (method: string | undefined): method is FileMethod => fileMethods.includes(method as FileMethod);

/** What a sender of files may say besides the bytes. */
export const fileRequestHeaders = ['content-type', 'content-length', 'tus-resumable', 'upload-length', 'upload-offset', 'upload-metadata'];

/** Of all headers of a request those meant for the handler of files. */
export const headersForFiles = (headers: Readonly<Record<string, string | readonly string[] | undefined>>): Headers =>
  Object.fromEntries(fileRequestHeaders.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])));

/** A file going in or out of a subgraph: uploads, templates, error workbooks, exports. */
export interface FileRequest {
  readonly method: FileMethod;
  /** Path below the subgraph's file root, e.g. `/uploads` or `/templates/objects.xlsx`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
  /** Of the request's own headers those in `fileRequestHeaders`. */
  readonly headers?: Headers;
}
export interface FileResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}
export type FileHandler = (context: SubgraphContext, request: FileRequest) => Promise<FileResponse>;

export interface SubgraphOptions {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly deps: Deps;
  /** Public keys (PEM) of those whose signed actors are believed. */
  readonly issuers: Readonly<Record<string, readonly string[]>>;
  readonly commands?: Readonly<Record<string, Command>>;
  readonly files?: FileHandler;
  /** Added to every request's context, e.g. a subgraph's own services. */
  readonly extend?: Readonly<Record<string, unknown>>;
  readonly ready?: () => Promise<void>;
  readonly close?: () => Promise<void>;
}

/** A running subgraph, the same whether asked in the gateway's process or over HTTP. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  graphql(request: GraphRequest, headers: Headers): Promise<ExecutionResult>;
  command(name: string, input: unknown, headers: Headers): Promise<unknown>;
  file(request: FileRequest, headers: Headers): Promise<FileResponse>;
  ready(): Promise<void>;
  close(): Promise<void>;
}

export const actorHeader = 'x-actor';
/** The person's or client's own access token, beside the actor the gateway signed. */
export const accessTokenHeader = 'x-access-token';

/** Per-request value made once, e.g. `loader(context, 'matters', () => new DataLoader(…))`. */
export function once<T>(context: SubgraphContext, name: string, make: () => T): T {
  if (!context.cache.has(name)) context.cache.set(name, make());
  return context.cache.get(name) as T;
}

/** Puts schema, commands and identity together. Every entrance verifies the signed actor itself, `_entities` and `_service` included. */
export function createSubgraph(options: SubgraphOptions): Subgraph {
  const signedActor = actorVerifier(options.name, options.issuers);
  const { verifyAccessToken } = options.deps;
  const identify = async (headers: Headers): Promise<VerifiedActor> => {
    const verified = await signedActor(headers[actorHeader]);
    // The gateway's key alone invents no people: the identity provider has to vouch for each of them.
    if (verifyAccessToken && (verified.actor.kind === 'person' || verified.actor.kind === 'client')) {
      const token = headers[accessTokenHeader];
      if (!token) throw unauthenticated('缺少登录凭证');
      if (!sameActor(await verifyAccessToken(token), verified.actor)) throw unauthenticated('登录凭证与身份不符');
    }
    return verified;
  };
  const bug = (error: unknown, requestId: string) => {
    const known = error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) };
    options.deps.log({ level: 'error', subgraph: options.name, requestId, ...known });
  };
  const run = executor(options.schema, bug);
  const contextOf = (actor: Actor, requestId: string): SubgraphContext => ({
    ...options.extend,
    actor,
    requestId,
    deps: options.deps,
    cache: new Map(),
  });

  return {
    name: options.name,
    sdl: options.sdl,
    async graphql(request, headers) {
      try {
        const { actor, requestId } = await identify(headers);
        return await run(request, contextOf(actor, requestId));
      } catch (error) {
        if (denialCodeOf(error)) return { errors: [error as never] };
        bug(error, '-');
        return { errors: [new GraphQLError('服务器内部错误', { extensions: { code: 'INTERNAL_SERVER_ERROR' } })] };
      }
    },
    async command(name, input, headers) {
      const { actor, requestId } = await identify(headers);
      if (actor.kind !== 'service') throw forbidden('仅限服务间调用');
      const handler = options.commands && Object.hasOwn(options.commands, name) ? options.commands[name] : undefined;
      if (!handler) throw notFound('命令');
      if (typeof input !== 'object' || input === null) throw badUserInput('命令内容应为对象');
      return handler(contextOf(actor, requestId), input as never);
    },
    async file(request, headers) {
      const { actor, requestId } = await identify(headers);
      if (!options.files) throw notFound('文件');
      return options.files(contextOf(actor, requestId), request);
    },
    ready: options.ready ?? (async () => {}),
    close: options.close ?? (async () => {}),
  };
}
