import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GraphQLError } from 'graphql';
import { denialCodeOf } from '../access/denials.ts';
import type { GraphRequest } from '../graph/executor.ts';
import { type FileMethod, type Headers, headersForFiles, isFileMethod, type Subgraph } from '../subgraph.ts';
import { serverKeepAliveMs } from './keep-alive.ts';

const maxBodyBytes = 64 * 1024 * 1024;
const statusOf: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  UNAVAILABLE: 503,
};

/** Listens for the gateway and for sister subgraphs; loopback by default, since only they may ask. */
export async function serveSubgraph(
  subgraph: Subgraph,
  listen: { host?: string; port: number },
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    answer(subgraph, request, response).catch((error: unknown) => {
      const code = denialCodeOf(error) ?? 'INTERNAL_SERVER_ERROR';
      const message = error instanceof GraphQLError ? error.message : '服务器内部错误';
      send(response, statusOf[code] ?? 500, {
        error: { code, message, ...(error instanceof GraphQLError ? { extensions: error.extensions } : {}) },
      });
    });
  });
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = serverKeepAliveMs;
  await listening(server, listen);
  const address = server.address() as AddressInfo;
  return { url: `http://${listen.host ?? '127.0.0.1'}:${address.port}`, close: () => closing(server) };
}

async function answer(subgraph: Subgraph, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url?.split('?')[0] ?? '/';
  if (request.method === 'GET' && path === '/healthz') return send(response, 200, { ok: true });
  if (request.method === 'GET' && path === '/readyz') {
    await subgraph.ready();
    return send(response, 200, { ok: true });
  }
  if (path.startsWith('/files/') && isFileMethod(request.method)) return sendFile(subgraph, request, response);
  if (request.method !== 'POST') return send(response, 405, { error: { code: 'BAD_USER_INPUT', message: '仅支持 POST' } });
  const headers = request.headers as Headers;
  const body: unknown = JSON.parse(await text(request));
  if (path === '/graphql') return send(response, 200, await subgraph.graphql(body as GraphRequest, headers));
  if (path.startsWith('/commands/'))
    return send(response, 200, { value: (await subgraph.command(path.slice('/commands/'.length), body, headers)) ?? null });
  return send(response, 404, { error: { code: 'NOT_FOUND', message: '地址不存在' } });
}

async function sendFile(subgraph: Subgraph, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url!, 'http://subgraph');
  const answer = await subgraph.file(
    {
      method: request.method as FileMethod,
      path: url.pathname.slice('/files'.length),
      query: Object.fromEntries(url.searchParams),
      body: request,
      headers: headersForFiles(request.headers),
    },
    request.headers as Headers,
  );
  endUnread(response);
  response.writeHead(answer.status, answer.headers);
  await pipeline(Readable.from(answer.body), response);
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new GraphQLError('请求过大', { extensions: { code: 'BAD_USER_INPUT' } });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  endUnread(response);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length });
  response.end(bytes);
}

/** Whoever is answered while still sending shall not use the connection again: what is left of his request is not read, the connection is cut. */
function endUnread(response: ServerResponse): void {
  const { complete, headers } = response.req;
  // A request without a body is answered before Node calls it complete.
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (hasBody && !complete) response.setHeader('connection', 'close');
}

const listening = (server: Server, listen: { host?: string; port: number }) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(listen.port, listen.host ?? '127.0.0.1', resolve);
  });

const closing = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
