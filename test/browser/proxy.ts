import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Proxy {
  /** Address under which people find the platform, without a slash at the end. */
  readonly url: string;
  /** Passes on to this address from now on. */
  serve(target: string): void;
  stop(): Promise<void>;
}

/**
 * A reverse proxy as offices put one in front: everything below `path` goes on without it, under the platform's own host name; whatever is asked
 * beside it is not there.
 * @param path with both slashes, e.g. `/jiancha/`
 */
export async function reverseProxy(path: string): Promise<Proxy> {
  let target: URL | undefined;
  const server = createServer((request, response) => {
    if (!target || !request.url!.startsWith(path)) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      return void response.end('outside');
    }
    const { method, headers } = request;
    const onward = ask(
      {
        host: target.hostname,
        port: target.port,
        path: `/${request.url!.slice(path.length)}`,
        method,
        headers: { ...headers, host: target.host },
      },
      (answer) => {
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path.replace(/\/$/, '')}`,
    serve(address) {
      target = new URL(address);
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
