import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the committed schema. */
export const schemaDirectory = fileURLToPath(new URL('..', import.meta.url));

/** The committed supergraphs, as the gateway loads them: nothing is composed when the platform starts. */
export const committedSupergraphs = (directory = schemaDirectory): { supergraph: string; publicSupergraph: string } => ({
  supergraph: readFileSync(`${directory}/supergraph.graphql`, 'utf8'),
  publicSupergraph: readFileSync(`${directory}/supergraph.public.graphql`, 'utf8'),
});
