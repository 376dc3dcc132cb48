import { identify } from '@double-random/gateway/identity.ts';
import { type RequestContext, requestContext, subgraphHeaders } from '@double-random/gateway/request-context.ts';
import { accessTokenVerifier, tokenSigner } from '@double-random/runtime';
import type { GatewaySettings } from './contestant.ts';

/**
 * What every gateway in front of these subgraphs has to do: know who asks, and sign it for each subgraph. Peers do it with our own
 * functions, so that the subgraphs give them the same answers and the comparison is of the rest.
 */
export function peerIdentity({ issuer, privateKey }: GatewaySettings) {
  const verify = accessTokenVerifier({ issuer, audience: 'urn:double-random:api' });
  const signer = tokenSigner('gateway', privateKey);
  let serial = 0;
  return {
    async contextOf(authorization: string | undefined): Promise<RequestContext> {
      const { actor, accessToken } = await identify(verify, authorization);
      return requestContext(actor, accessToken, `bench-${serial++}`);
    },
    headersFor: (context: RequestContext, subgraph: string) => subgraphHeaders(signer, context, subgraph),
  };
}
