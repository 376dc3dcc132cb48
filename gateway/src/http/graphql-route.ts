import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Limits } from '../limits/limits.ts';
import type { RequestContext } from '../request-context.ts';
import { jsonBody } from './body.ts';
import { openHeaders, sendPreflight } from './open-answer.ts';
import { plainHeaders } from './respond.ts';

/** Headers Apollo looks at; nothing else from outside goes in. */
const passed = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * One GraphQL request over HTTP.
 * @param open the graph of what is public, asked by nobody in particular
 */
export async function graphqlRoute(
  server: ApolloServer<RequestContext>,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
  limits: Limits,
  open: boolean,
): Promise<void> {
  if (open && request.method === 'OPTIONS') return sendPreflight(response);
  const headers = new HeaderMap();
  for (const name of passed) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const search = new URL(request.url!, 'http://gateway').search;
  const body = request.method === 'POST' ? await jsonBody(request, limits) : undefined;
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method!.toUpperCase(), headers, search, body },
    context: async () => context,
  });
  if (answer.body.kind !== 'complete') throw new Error('incremental delivery is not offered');
  const bytes = Buffer.from(answer.body.string);
  const status = answer.status ?? 200;
  const { headers: more, held } = open ? openHeaders(request, status, bytes) : { headers: {}, held: false };
  const sent = { ...plainHeaders, ...Object.fromEntries(answer.headers), ...more };
  if (held) response.writeHead(304, sent).end();
  else response.writeHead(status, { ...sent, 'content-length': bytes.length }).end(bytes);
}
