import { departmentSchema } from '@double-random/department-kit';
import { jointSchema } from '@double-random/joint-inspection/subgraph.ts';
import { jointSubgraph } from '../departments.ts';
import type { SubgraphSdl } from './compose.ts';
import { departmentProfiles } from './department-profiles.ts';

/** SDL of every department and of joint-inspection, from code alone: no database is opened. */
export async function subgraphSdls(): Promise<SubgraphSdl[]> {
  const profiles = await departmentProfiles();
  return [
    ...profiles.map((profile) => ({ name: profile.code, sdl: departmentSchema(profile).sdl })),
    { name: jointSubgraph.code, sdl: jointSchema().sdl },
  ];
}
