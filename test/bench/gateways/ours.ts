import { readGatewayConfig } from '@double-random/gateway/process/config.ts';
import { startGatewayProcess } from '@double-random/gateway/process/gateway-process.ts';
import { committedSupergraphs } from '@double-random/schema/committed.ts';
import { contestant } from './contestant.ts';

/** More than any measurement asks: the limiter counts every request and refuses none. */
const often = String(999_999_999);

/** Our gateway as it runs alone in production: limits, rates, error face and all. */
contestant(async ({ subgraphs, issuer, privateKey }) => {
  const environment = {
    ...Object.fromEntries(Object.entries(subgraphs).map(([name, url]) => [`${name.replaceAll('-', '_').toUpperCase()}_URL`, url])),
    NODE_ENV: 'production',
    PORT: '0',
    OIDC_ISSUER: issuer,
    GATEWAY_PRIVATE_KEY: privateKey,
    RATE_PER_MINUTE: often,
    RATE_BURST: often,
  };
  const { url } = await startGatewayProcess(readGatewayConfig(Object.keys(subgraphs), environment), {
    supergraphs: committedSupergraphs(),
    log: (line) => console.error(line),
  });
  return `${url}/graphql`;
});
