import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { headersForFiles, isFileMethod, notFound, type TokenSigner, unavailable } from '@double-random/runtime';
import type { Pool } from 'undici';
import type { SubgraphTarget } from '../data-source/data-source.ts';
import type { Limits } from '../limits/limits.ts';
import { type RequestContext, subgraphHeaders } from '../request-context.ts';
import { HttpRefusal, sendJson } from './respond.ts';

/** What a subgraph may say about a file; a file of ours never runs as a page. */
const answered = [
  'content-type',
  'content-disposition',
  'content-length',
  'etag',
  'last-modified',
  'location',
  'tus-resumable',
  'upload-expires',
  'upload-length',
  'upload-offset',
];
const sandbox = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
  // Pages to be printed carry their styles with them; nothing runs and nothing is fetched.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
} as const;
/** Published files, the same for everybody, also say how long they may be kept and who may read them. */
const published = [...answered, 'cache-control', 'access-control-allow-origin'];

export interface FilesOptions {
  readonly targets: Readonly<Record<string, SubgraphTarget>>;
  readonly pool: (url: string) => Pool;
  readonly signer: TokenSigner;
  readonly limits: Limits;
}

/** `/files/<subgraph>/<path>`: streams both ways, with the actor signed for that subgraph. */
export async function filesRoute(
  options: FilesOptions,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): Promise<void> {
  const [, , subgraph = '', ...rest] = new URL(request.url!, 'http://gateway').pathname.split('/');
  if (!rest.length) throw notFound('文件');
  await passOn(options, { subgraph, path: `/${rest.join('/')}`, kept: answered }, request, response, context);
}

/** A file that a subgraph publishes to everybody under its own path, e.g. `/log/checkpoint`. */
export async function publishedFileRoute(
  options: FilesOptions,
  subgraph: string,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): Promise<void> {
  if (request.method !== 'GET') throw new HttpRefusal(405, '仅支持 GET');
  const path = new URL(request.url!, 'http://gateway').pathname;
  await passOn(options, { subgraph, path, kept: published }, request, response, context);
}

interface Wanted {
  readonly subgraph: string;
  readonly path: string;
  /** Headers of the subgraph that reach the reader. */
  readonly kept: readonly string[];
}

async function passOn(
  options: FilesOptions,
  { subgraph, path, kept }: Wanted,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): Promise<void> {
  const url = new URL(request.url!, 'http://gateway');
  const target = Object.hasOwn(options.targets, subgraph) ? options.targets[subgraph]! : undefined;
  if (!target) throw notFound('文件');
  const method = request.method;
  if (!isFileMethod(method)) throw new HttpRefusal(405, '不支持的操作');
  const said = headersForFiles(request.headers);
  const headers = await subgraphHeaders(options.signer, context, subgraph);
  const body = bounded(request, options.limits.uploadBytes);

  if ('file' in target) {
    const answer = await target.file({ method, path, query: Object.fromEntries(url.searchParams), body, headers: said }, headers);
    return send(response, answer.status, answer.headers, kept, Readable.from(answer.body));
  }
  const answer = await options
    .pool(target.url)
    .request({
      method,
      path: `/files${path}${url.search}`,
      headers: { 'content-type': 'application/octet-stream', ...said, ...headers },
      body: method === 'POST' || method === 'PATCH' ? Readable.from(body) : null,
      headersTimeout: options.limits.mutationMs,
      bodyTimeout: options.limits.mutationMs,
    })
    .catch((error: unknown) => {
      throw error instanceof HttpRefusal ? error : unavailable('该部门的文件服务暂不可用');
    });
  if (answer.statusCode >= 400 && method !== 'HEAD') {
    const { error } = (await answer.body.json()) as { error: { code: string; message: string } };
    return sendJson(response, answer.statusCode, { errors: [{ message: error.message, extensions: { code: error.code } }] });
  }
  return send(response, answer.statusCode, answer.headers, kept, answer.body);
}

async function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  names: readonly string[],
  body: Readable,
): Promise<void> {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const kept = Object.fromEntries(names.flatMap((name) => (typeof lower[name] === 'string' ? [[name, lower[name]]] : [])));
  response.writeHead(status, { ...sandbox, ...kept });
  await pipeline(body, response);
}

async function* bounded(request: IncomingMessage, most: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new HttpRefusal(413, `文件过大（最多 ${most} 字节）`);
    yield chunk;
  }
}
