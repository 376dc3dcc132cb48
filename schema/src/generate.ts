import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Composition, composeSupergraph, type SubgraphSdl } from './compose.ts';
import { publicContract } from './contract.ts';

/** Folder of the committed schema. */
export const schemaDirectory = fileURLToPath(new URL('..', import.meta.url));

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

/** The committed supergraphs, as the gateway loads them. */
export const committedSupergraphs = (directory = schemaDirectory): { internal: string; public: string } => ({
  internal: readFileSync(`${directory}/supergraph.graphql`, 'utf8'),
  public: readFileSync(`${directory}/supergraph.public.graphql`, 'utf8'),
});
