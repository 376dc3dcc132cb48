import { randomBytes } from 'node:crypto';
import { type AccessTokenVerifier, accessTokenVerifier, tokenSigner } from '@double-random/runtime';
import { departments, jointSubgraph } from '@double-random/schema/departments';
import { createGateway } from '../gateway.ts';
import { listen } from '../listen.ts';
import type { GatewayConfig } from './config.ts';

const titles = Object.fromEntries([...departments, jointSubgraph].map(({ code, title }) => [code, title]));

export interface GatewayProcessOptions {
  readonly supergraphs: { readonly supergraph: string; readonly publicSupergraph: string };
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
  readonly verifyAccessToken?: AccessTokenVerifier;
}

/** The gateway alone, stateless: as many of them as wanted behind one load balancer. */
export async function startGatewayProcess(
  config: GatewayConfig,
  options: GatewayProcessOptions,
): Promise<{ url: string; stop(): Promise<void> }> {
  const { issuer, audience } = config;
  const gateway = await createGateway({
    ...options.supergraphs,
    targets: Object.fromEntries(Object.entries(config.subgraphs).map(([name, url]) => [name, { url }])),
    titles,
    signer: tokenSigner('gateway', config.privateKey),
    verifyAccessToken: options.verifyAccessToken ?? accessTokenVerifier({ issuer, audience }),
    newRequestId: () => randomBytes(9).toString('base64url'),
    log: options.log,
    introspection: !config.production,
    rates: config.rates,
    trustedProxies: config.trustedProxies,
    publishedFiles: { log: jointSubgraph.code },
  });
  const server = await listen(config.host, config.port);
  server.use(gateway.handle);
  return {
    url: `http://${config.host}:${server.port}`,
    async stop() {
      await server.close();
      await gateway.stop();
    },
  };
}
