import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';

/** One subgraph as composition sees it. */
export interface SubgraphSdl {
  /** Workspace name, e.g. `public-security`. */
  readonly name: string;
  readonly sdl: string;
}

export interface Composition {
  /** What the gateway plans with. */
  readonly supergraphSdl: string;
  /** What a client sees, sorted, without federation. */
  readonly apiSdl: string;
  readonly apiSchema: GraphQLSchema;
}

/** Every reason why the subgraphs do not form one graph, a line each: code, sentence of the composer. */
export class CompositionError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`各部门子图无法组合（the subgraphs do not compose）：\n${problems.map((p) => `  - ${p}`).join('\n')}`);
    this.name = 'CompositionError';
    this.problems = problems;
  }
}

/** Hints that mean something silently vanished from the API (style.md E6, E7): for us they are errors. */
const lossyHints = new Set([
  'INCONSISTENT_INPUT_OBJECT_FIELD',
  'INCONSISTENT_ENUM_VALUE_FOR_INPUT_ENUM',
  'INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM',
  'INCONSISTENT_ARGUMENT_PRESENCE',
  'INCONSISTENT_UNION_MEMBER',
]);

/**
 * Federation composition at build time; nothing is composed when the platform starts.
 * @param subgraphs order does not matter, the result is the same bytes
 * @throws CompositionError naming every problem
 */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): Composition {
  const services = [...subgraphs]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.internal/graphql` }));
  const result = composeServices(services);
  if (result.errors) throw new CompositionError(result.errors.map((e) => `${e.extensions?.['code'] ?? 'ERROR'}: ${e.message}`));
  const lossy = result.hints.filter((hint) => lossyHints.has(hint.definition.code));
  if (lossy.length) throw new CompositionError(lossy.map((hint) => `${hint.definition.code}: ${hint.message}`));
  return { supergraphSdl: result.supergraphSdl, ...apiOf(result.supergraphSdl) };
}

/**
 * What a client of this supergraph sees.
 * @throws CompositionError when something visible leads to something hidden
 */
export function apiOf(supergraphSdl: string): Pick<Composition, 'apiSdl' | 'apiSchema'> {
  try {
    const api = Supergraph.build(supergraphSdl).apiSchema();
    const apiSchema = lexicographicSortSchema(api.toGraphQLJSSchema());
    return { apiSchema, apiSdl: `${printSchema(apiSchema)}\n` };
  } catch (error) {
    const causes = (error as { causes?: readonly Error[] }).causes ?? [error as Error];
    throw new CompositionError(causes.map((cause) => cause.message));
  }
}
