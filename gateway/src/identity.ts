import { type AccessTokenVerifier, type Actor, anonymous, hasRole, unauthenticated } from '@double-random/runtime';

/** Which of the two graphs is asked. */
export type Endpoint = 'internal' | 'public';

export interface Identified {
  readonly actor: Actor;
  readonly accessToken: string | undefined;
}

/**
 * @param authorization the HTTP header; absent = anonymous
 * @throws UNAUTHENTICATED for anything else than a valid bearer token: a bad token never becomes an anonymous caller
 */
export async function identify(verify: AccessTokenVerifier, authorization: string | undefined): Promise<Identified> {
  if (authorization === undefined) return { actor: anonymous, accessToken: undefined };
  const token = /^Bearer ([\w\-.~+/]+=*)$/i.exec(authorization)?.[1];
  if (!token) throw unauthenticated('Authorization 应为 Bearer 凭证');
  return { actor: await verify(token), accessToken: token };
}

/** In the public graph everybody is the public, except the credit platform, whose reading is counted. */
export const actorAt = (endpoint: Endpoint, { actor, accessToken }: Identified): Identified =>
  endpoint === 'internal' || (actor.kind === 'client' && hasRole(actor, 'credit'))
    ? { actor, accessToken }
    : { actor: anonymous, accessToken: undefined };
