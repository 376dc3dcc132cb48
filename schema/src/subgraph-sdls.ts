import { departments, jointSubgraph } from '../departments.ts';
import type { SubgraphSdl } from './compose.ts';

/** What a subgraph's workspace exports for the schema: its SDL, computed from code without a database. */
interface SubgraphModule {
  readonly sdl: () => string;
}

/** SDL of every subgraph of `departments.ts` and of joint-inspection. */
export async function subgraphSdls(): Promise<SubgraphSdl[]> {
  const names = [...departments.map((d) => d.code), jointSubgraph.code];
  return Promise.all(
    names.map(async (name) => {
      const workspace = (await import(`@double-random/${name}`)) as SubgraphModule;
      return { name, sdl: workspace.sdl() };
    }),
  );
}
