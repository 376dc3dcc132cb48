import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { operationUsers } from '../operations/users.ts';
import type { WebServices } from '../services.ts';
import { bodyText } from './body.ts';

const largestBody = 256 * 1024;

/** By program, the documents it was made with, by number. */
function trustedDocuments(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    Object.entries(operationUsers)
      .filter(([, { trusted }]) => trusted)
      .map(([program]) => [program, fileURLToPath(new URL(`../generated/${program}/persisted-documents.json`, import.meta.url))] as const)
      .filter(([, file]) => existsSync(file))
      .map(([program, file]) => [program, new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))]),
  );
}

interface Asked {
  readonly id: string;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/**
 * `POST /web/graphql/<program>` `{id, variables}`: one of the program's own documents as the person signed in here; a page on a phone at an
 * inspection asks nothing that the workbench may.
 * Only pages of this origin may ask: JSON cannot be sent across without a preflight, and the origin is looked at besides.
 */
export function graphRoute(services: WebServices, accessToken: (request: IncomingMessage) => Promise<string | undefined>) {
  const documents = trustedDocuments();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (status: number, code: string, message: string) =>
      answer(response, status, { errors: [{ message, extensions: { code } }] });
    const program = request.url!.split('?')[0]!.split('/').slice(3).join('/');
    if (request.method !== 'POST') return refuse(405, 'BAD_USER_INPUT', '仅支持 POST');
    if (!isOwn(request, services.url)) return refuse(403, 'FORBIDDEN', '请求不是来自本平台的页面');
    const asked = await readAsked(request, response);
    if (!asked) return refuse(400, 'BAD_USER_INPUT', '请求内容无效');
    const query = documents.get(program)?.get(asked.id);
    if (!query) return refuse(400, 'BAD_USER_INPUT', '页面已更新，请刷新后重试');
    const token = await accessToken(request);
    if (!token) return refuse(401, 'UNAUTHENTICATED', '请先登录');
    return answer(
      response,
      200,
      await services.gateway.execute('internal', { query, ...(asked.variables ? { variables: asked.variables } : {}) }, token),
    );
  };
}

/** Asked by a page of ours: of the host that was asked, or of the address people know where a proxy asks us under another name. */
function isOwn(request: IncomingMessage, url: string): boolean {
  const { origin, host } = request.headers;
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return false;
  if (request.headers['sec-fetch-site'] === 'cross-site') return false;
  return origin === undefined || origin === URL.parse(url)?.origin || URL.parse(origin)?.host === host;
}

async function readAsked(request: IncomingMessage, response: ServerResponse): Promise<Asked | undefined> {
  const text = await bodyText(request, response, largestBody);
  try {
    const { id, variables } = JSON.parse(text ?? '') as Asked;
    return typeof id === 'string' && (variables === undefined || (typeof variables === 'object' && variables !== null))
      ? { id, variables }
      : undefined;
  } catch {
    return undefined;
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
}
