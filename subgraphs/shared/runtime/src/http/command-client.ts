import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import { type Actor, serviceActor } from '../access/actor.ts';
import { unavailable } from '../access/denials.ts';
import type { TokenSigner } from '../access/token.ts';
import { actorHeader, type Subgraph } from '../subgraph.ts';
import { clientKeepAlive } from './keep-alive.ts';

/** Asks another subgraph to do something, as this service. The call happens outside any transaction. */
export type CommandClient = <Out>(target: string, command: string, input: object, requestId: string) => Promise<Out>;

export type CommandTarget = Pick<Subgraph, 'command'> | { readonly url: string };

/**
 * @param targets the subgraphs that can be asked: in this process, or at a base URL
 * @throws UNAVAILABLE when a subgraph cannot be reached: whoever needs its answer refuses to go on
 */
export function commandClient(signer: TokenSigner, targets: Readonly<Record<string, CommandTarget>>): CommandClient {
  const pools = new Map<string, Pool>();
  const actor: Actor = serviceActor(signer.issuer);
  return async <Out>(target: string, command: string, input: object, requestId: string): Promise<Out> => {
    const where = targets[target];
    if (!where) throw unavailable(`${target} 未接入`);
    const headers = { [actorHeader]: await signer.mint(actor, target, requestId) };
    if ('command' in where) return (await where.command(command, JSON.parse(JSON.stringify(input)), headers)) as Out;
    const pool = pools.get(where.url) ?? pools.set(where.url, new Pool(where.url, { connections: 8, ...clientKeepAlive })).get(where.url)!;
    let response: Awaited<ReturnType<Pool['request']>>;
    try {
      response = await pool.request({
        method: 'POST',
        path: `/commands/${command}`,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(input),
        headersTimeout: 60_000,
        bodyTimeout: 60_000,
      });
    } catch {
      throw unavailable(`${target} 暂不可用`);
    }
    const body = (await response.body.json()) as {
      value?: Out;
      error?: { code: string; message: string; extensions?: Record<string, unknown> };
    };
    if (body.error) throw new GraphQLError(body.error.message, { extensions: { ...body.error.extensions, code: body.error.code } });
    return body.value as Out;
  };
}
