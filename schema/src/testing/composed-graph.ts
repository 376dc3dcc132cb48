import { type GeneratedSchema, generateSchema } from '../generate.ts';
import { subgraphSdls } from '../subgraph-sdls.ts';

let composed: Promise<GeneratedSchema> | undefined;

/** The graph as the sources have it, whether or not it was committed already. Composed once for all test files of a worker. */
export function composedGraph(): Promise<GeneratedSchema> {
  composed ??= subgraphSdls().then(generateSchema);
  return composed;
}

/** The same as a platform is started with it. */
export async function composedSupergraphs() {
  const { internal, public: outside } = await composedGraph();
  return { supergraph: internal.supergraphSdl, publicSupergraph: outside.supergraphSdl };
}
