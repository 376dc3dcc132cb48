import { departmentProfiles } from '@double-random/schema/department-profiles.ts';
import type { Cast } from '../../gateway/standalone/demo/driver/cast.ts';
import { type DrawnVisit, drawAndDispatch, drawTeams, visitsOf } from '../../gateway/standalone/demo/flows/draw-flow.ts';
import { confirmRegistry, createTask, markReady } from '../../gateway/standalone/demo/flows/task-flow.ts';
import { listsAndRegistries } from '../story/chapters/01-lists-and-registries.ts';
import { plan } from '../story/chapters/02-plan.ts';
import { members, type Scene } from '../story/chapters/scene.ts';
import { Narrator } from '../story/narrator.ts';

/** Lists published, registries filled: 6 January 2026. */
export async function listedScene(cast: Cast): Promise<Scene> {
  const profiles = await departmentProfiles();
  const scene: Scene = {
    cast,
    narrator: new Narrator(() => cast.clock.today()),
    profiles,
    prefixes: Object.fromEntries(profiles.map((p) => [p.code, p.typePrefix])),
    matters: [],
    items: {},
    taskIds: [],
    e1: '',
  };
  await listsAndRegistries(scene);
  return scene;
}

/** The plan published as well: 26 February 2026. */
export async function plannedScene(cast: Cast): Promise<Scene> {
  const scene = await listedScene(cast);
  await plan(scene);
  return scene;
}

/** The joint task of September, ready for the lot: three departments have joined and confirmed their registries. */
export async function readyScene(cast: Cast): Promise<Scene> {
  const scene = await plannedScene(cast);
  cast.on('2026-09-01');
  const task = await createTask(cast, { name: '有人防地下室的旅馆联合抽查', planItemId: scene.items['J1']! }, members);
  for (const agency of members) await confirmRegistry(cast, scene.prefixes, agency, task.id);
  await markReady(cast, task);
  cast.on('2026-09-03');
  scene.task = task;
  return scene;
}

/** Objects and teams drawn: three joint visits, two inspectors of each department for each. */
export async function drawnScene(cast: Cast): Promise<Scene & { readonly visits: readonly DrawnVisit[] }> {
  const scene = await readyScene(cast);
  await drawAndDispatch(cast, scene.task!);
  await drawTeams(cast, scene.task!);
  return { ...scene, visits: await visitsOf(cast, scene.task!) };
}
