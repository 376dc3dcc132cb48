import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverKeepAliveMs, unavailable } from '@double-random/runtime';
import { sendError } from './http/respond.ts';

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Listening {
  readonly port: number;
  /** Who answers from now on; before that every request gets 503. */
  use(handler: RequestHandler): void;
  /** Takes nothing new; what has begun may finish, within a limit. */
  close(): Promise<void>;
}

const finishMs = 5000;

/** One HTTP server that holds its port before the platform behind it is ready, so that its own address is known. */
export async function listen(host: string, port: number): Promise<Listening> {
  let handler: RequestHandler = async (_, response) => sendError(response, unavailable('平台正在启动'), '-');
  let closing = false;
  // Uploads of registries may take minutes; JSON bodies have a shorter limit of their own.
  const server = createServer(
    { requestTimeout: 600_000, headersTimeout: 10_000, keepAliveTimeout: serverKeepAliveMs },
    (request, response) => {
      // A connection kept for a next question that will not come would hold up the end.
      response.once('close', () => closing && setImmediate(() => server.closeIdleConnections()));
      void handler(request, response);
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    use(next) {
      handler = next;
    },
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), finishMs);
        closing = true;
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
