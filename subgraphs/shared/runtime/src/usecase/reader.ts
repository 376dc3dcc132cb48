import type { Actor } from '../access/actor.ts';
import type { OneStatement } from '../data/one-statement.ts';
import { together } from '../data/rows.ts';
import type { Deps } from './use-case.ts';

const readers = new WeakMap<Deps, WeakMap<Actor, OneStatement>>();

/**
 * What a request reads with. Its actor is one object however often the gateway asks for it, so what its questions to a subgraph want to
 * know in the same moment is one statement. Requests never share one: the mistake in one would be the other's.
 */
export function readerOf({ deps, actor }: { readonly deps: Deps; readonly actor: Actor }): OneStatement {
  const ofDeps = readers.get(deps) ?? new WeakMap<Actor, OneStatement>();
  readers.set(deps, ofDeps);
  const reader = ofDeps.get(actor) ?? together(deps.em());
  ofDeps.set(actor, reader);
  return reader;
}
