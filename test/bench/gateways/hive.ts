import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RequestContext } from '@double-random/gateway/request-context.ts';
import { contestant } from './contestant.ts';
import { peerIdentity } from './peer-identity.ts';

/** As much of the two packages as is used: they are no dependencies of ours. */
interface HiveGateway {
  createGatewayRuntime(config: {
    readonly supergraph: string;
    readonly unifiedGraphHandler: unknown;
    readonly logging: 'error';
    readonly propagateHeaders: {
      fromClientToSubgraphs(call: { readonly request: Request; readonly subgraphName: string }): Promise<Record<string, string>>;
    };
  }): RequestListener;
}
interface RouterRuntime {
  readonly unifiedGraphHandler: unknown;
}

/** Hive Gateway with its router runtime, the fastest of the gateways on Node, on a plain HTTP server as its own command starts it. */
contestant(async (settings) => {
  const { contextOf, headersFor } = peerIdentity(settings);
  const load = async <T>(name: string) =>
    (await import(pathToFileURL(join(settings.folder!, 'node_modules/@graphql-hive', name, 'dist/index.js')).href)) as T;
  const { createGatewayRuntime } = await load<HiveGateway>('gateway');
  const { unifiedGraphHandler } = await load<RouterRuntime>('router-runtime');
  const contexts = new WeakMap<Request, Promise<RequestContext>>();
  const runtime = createGatewayRuntime({
    supergraph: settings.supergraph,
    unifiedGraphHandler,
    logging: 'error',
    propagateHeaders: {
      async fromClientToSubgraphs({ request, subgraphName }) {
        const context = contexts.get(request) ?? contextOf(request.headers.get('authorization') ?? undefined);
        contexts.set(request, context);
        return headersFor(await context, subgraphName.toLowerCase().replaceAll('_', '-'));
      },
    },
  });
  const server = createServer(runtime);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
