import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Limits } from '../limits/limits.ts';
import type { RequestContext } from '../request-context.ts';
import { jsonBody } from './body.ts';
import { plainHeaders } from './respond.ts';

/** Headers Apollo looks at; nothing else from outside goes in. */
const passed = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'];

/** One GraphQL request over HTTP. */
export async function graphqlRoute(
  server: ApolloServer<RequestContext>,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
  limits: Limits,
): Promise<void> {
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
  response.writeHead(answer.status ?? 200, { ...plainHeaders, ...Object.fromEntries(answer.headers), 'content-length': bytes.length });
  response.end(bytes);
}
