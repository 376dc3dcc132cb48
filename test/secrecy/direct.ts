import { accessTokenHeader, accessTokenVerifier, actorHeader, anonymous, type Headers, tokenSigner } from '@double-random/runtime';
import { departments } from '@double-random/schema/departments';
import { type ExecutionResult, parse } from 'graphql';
import { signingKey } from '../../gateway/standalone/signing-keys.ts';
import type { Stage } from './stage.ts';

/** Asks one subgraph without the gateway in between, as the gateway would: with the actor signed and his own token. */
export interface DirectCaller {
  /** Headers that stand for this account at this subgraph. */
  headers(account: string | null, subgraph: string): Promise<Headers>;
  ask(account: string | null, subgraph: string, query: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
}

/** A signed actor lives a minute; made anew well before. */
const fresh = 30_000;

export function directCaller(stage: Stage): DirectCaller {
  const signer = tokenSigner('gateway', signingKey('gateway', { dataDir: stage.dataDir, secret: undefined }).privatePem);
  const verify = accessTokenVerifier({ issuer: `${stage.platform.url}/oidc`, audience: 'urn:double-random:api' });
  const kept = new Map<string, { readonly made: number; readonly headers: Promise<Headers> }>();
  const make = async (account: string | null, subgraph: string): Promise<Headers> => {
    const token = account === null ? undefined : await stage.tokenOf(account);
    const actor = token === undefined ? anonymous : await verify(token);
    return { [actorHeader]: await signer.mint(actor, subgraph, 'direct'), ...(token === undefined ? {} : { [accessTokenHeader]: token }) };
  };
  const headers = (account: string | null, subgraph: string): Promise<Headers> => {
    const key = `${account} ${subgraph}`;
    const known = kept.get(key);
    if (known && performance.now() - known.made < fresh) return known.headers;
    const made = { made: performance.now(), headers: make(account, subgraph) };
    kept.set(key, made);
    return made.headers;
  };
  return {
    headers,
    async ask(account, subgraph, query, variables = {}) {
      return stage.platform.subgraphs[subgraph]!.graphql({ query, variables }, await headers(account, subgraph));
    },
  };
}

/** Root field → the subgraph that answers it. */
export function ownersOf(stage: Stage): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { name, sdl } of Object.values(stage.platform.subgraphs))
    for (const definition of parse(sdl).definitions)
      if ('name' in definition && ['Query', 'Mutation'].includes(definition.name?.value ?? '') && 'fields' in definition)
        for (const field of definition.fields ?? []) owners.set(field.name.value, name);
  return owners;
}

/** `publicSecurityObjects` → `{d}Objects`, `upsertPublicSecurityObject` → `upsert{D}Object`: what every department does is said once. */
export function patternOf(name: string): { readonly pattern: string; readonly department: string | undefined } {
  for (const { code, typePrefix, fieldPrefix } of departments) {
    if (name.startsWith(fieldPrefix)) return { pattern: `{d}${name.slice(fieldPrefix.length)}`, department: code };
    if (name.includes(typePrefix)) return { pattern: name.replace(typePrefix, '{D}'), department: code };
  }
  return { pattern: name, department: undefined };
}
