import { type Composition, composeSupergraph, type SubgraphSdl } from './compose.ts';
import { publicContract } from './contract.ts';

export interface GeneratedSchema {
  /** Path below `schema/` → text: what is committed. */
  readonly files: Readonly<Record<string, string>>;
  readonly internal: Composition;
  readonly public: Composition;
}

/** Everything that follows from the subgraphs' SDL; the same SDL gives the same bytes. */
export function generateSchema(subgraphs: readonly SubgraphSdl[]): GeneratedSchema {
  const internal = composeSupergraph(subgraphs);
  const outside = publicContract(internal.supergraphSdl);
  const files = {
    ...Object.fromEntries(subgraphs.map(({ name, sdl }) => [`subgraphs/${name}.graphql`, `${sdl.trim()}\n`])),
    'supergraph.graphql': `${internal.supergraphSdl.trim()}\n`,
    'supergraph.public.graphql': `${outside.supergraphSdl.trim()}\n`,
    'api.graphql': internal.apiSdl,
    'api.public.graphql': outside.apiSdl,
  };
  return { files, internal, public: outside };
}
