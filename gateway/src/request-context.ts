import { type Actor, accessTokenHeader, actorHeader, type TokenSigner } from '@double-random/runtime';

/** One request on its way through the gateway. */
export interface RequestContext {
  readonly actor: Actor;
  /** The caller's own token, passed on so that a subgraph can check it itself. */
  readonly accessToken: string | undefined;
  /** Made here, never taken from outside; ASCII. */
  readonly requestId: string;
  /** Signed actors by subgraph: one signature per subgraph and request. */
  readonly signed: Map<string, Promise<Record<string, string>>>;
}

export const requestContext = (actor: Actor, accessToken: string | undefined, requestId: string): RequestContext => ({
  actor,
  accessToken: actor.kind === 'anonymous' ? undefined : accessToken,
  requestId,
  signed: new Map(),
});

/** Headers that tell one subgraph, and no other, who asks. */
export function subgraphHeaders(signer: TokenSigner, context: RequestContext, subgraph: string): Promise<Record<string, string>> {
  let headers = context.signed.get(subgraph);
  if (!headers) {
    headers = signer.mint(context.actor, subgraph, context.requestId).then((token) => ({
      [actorHeader]: token,
      ...(context.accessToken ? { [accessTokenHeader]: context.accessToken } : {}),
    }));
    context.signed.set(subgraph, headers);
  }
  return headers;
}
