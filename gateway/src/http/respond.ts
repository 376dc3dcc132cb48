import type { ServerResponse } from 'node:http';
import { denialCodeOf } from '@double-random/runtime';
import { GraphQLError } from 'graphql';
import { internalMessage, shownError } from '../error-face.ts';

/** HTTP status by code of the error catalogue. */
export const statusOf: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  UNAVAILABLE: 503,
  RATE_LIMITED: 429,
};

/** Sent with everything that is not a web page of ours. */
export const plainHeaders = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  // An answer is data: opened as a page it runs nothing, and no other site's page may hold it.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
} as const;

/** An answer that ends the request early, with its HTTP status. */
export class HttpRefusal extends GraphQLError {
  readonly status: number;
  constructor(status: number, message: string, code = 'BAD_USER_INPUT') {
    super(message, { extensions: { code } });
    this.status = status;
  }
}

/** More requests than this client may send; with the whole seconds after which it may try again. */
export class TooManyRequests extends HttpRefusal {
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super(429, `请求过于频繁，请在 ${retryAfter} 秒后重试`, 'RATE_LIMITED');
    this.retryAfter = retryAfter;
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    ...plainHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    ...headers,
  });
  response.end(bytes);
}

/** The same shape as a GraphQL error, whatever was asked. */
export function sendError(response: ServerResponse, error: unknown, requestId: string): void {
  if (response.headersSent) return void response.destroy();
  const code = denialCodeOf(error);
  const status = error instanceof HttpRefusal ? error.status : (statusOf[code ?? ''] ?? 500);
  const shown =
    code && error instanceof GraphQLError && statusOf[code]
      ? shownError({ message: error.message, extensions: error.extensions })
      : { message: internalMessage(requestId), extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
  // An unread body of unknown length: the connection cannot be used again.
  const more: Readonly<Record<string, string>> = error instanceof TooManyRequests ? { 'retry-after': String(error.retryAfter) } : {};
  sendJson(response, status, { errors: [shown] }, status === 413 ? { connection: 'close' } : more);
}
