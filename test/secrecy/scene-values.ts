import type { DrawnVisit } from '../../gateway/standalone/demo/flows/draw-flow.ts';
import type { Scene } from '../story/chapters/scene.ts';
import type { KnownValues } from './generate/values.ts';

const agencyOf: Readonly<Record<string, string>> = { publicSecurity: 'wg-psb', civilAirDefense: 'wg-cad', marketSupervision: 'wg-amr' };
const listed = [
  'Objects',
  'Inspectors',
  'InspectorCounts',
  'Experts',
  'MatterLists',
  'MatterListAsOf',
  'Registry',
  'Reconciliations',
  'Imports',
  'GuidanceNotes',
];

/** Arguments of the scene: the three departments of Wugang, their plan of 2026, the task whose list is secret. */
export const knownValues = (scene: Scene): KnownValues => ({
  region: 'WG',
  year: 2026,
  agency: 'wg-amr',
  on: '2026-09-03',
  from: '2026-01-01',
  to: '2026-12-31',
  number: scene.task!.id,
  first: 100,
  taskId: scene.task!.id,
  'task.id': scene.task!.id,
  'plan.id': scene.items['planId'] ?? 'ji_pln_0',
  'department.code': 'wg-cad',
  // The task is called off on the way; its visit, published by hand, is not to count all the same.
  'CorrectCapEntryInput.counted': false,
  ...Object.fromEntries(Object.entries(agencyOf).flatMap(([prefix, agency]) => listed.map((what) => [`${prefix}${what}.agency`, agency]))),
  ...Object.fromEntries(
    scene.matters.flatMap((m) => {
      const prefix = Object.keys(agencyOf).find((p) => agencyOf[p] === m.agency);
      return prefix ? [[`${prefix}Matter.id`, m.id]] : [];
    }),
  ),
  'visits.taskId': scene.task!.id,
  'matterChecks.taskId': scene.task!.id,
  ...Object.fromEntries(
    [
      'visits',
      'tasks',
      'plans',
      'deadlines',
      'myVisits',
      'matterChecks',
      'publicResults',
      'publicTasks',
      'creditRecords',
      'auditTrail',
      ...Object.keys(agencyOf).map((p) => `${p}Objects`),
    ].map((field) => [`${field}.first`, 100]),
  ),
});

/** Before the draw nobody knows the ids it will make: somebody who guesses asks for these. */
export const unknownIds: Readonly<Record<string, string>> = {
  'visit.id': 'ji_vis_019a0000-0000-7000-8000-000000000000',
  'draw.id': 'ji_drw_019a0000-0000-7000-8000-000000000000',
  'drawProof.number': '00000000',
};

/** After it an outsider may have heard the ids: knowing them must not help. */
export const drawnIds = (
  draw: { readonly id: string; readonly number: string },
  visits: readonly DrawnVisit[],
): Readonly<Record<string, string>> => ({
  'visit.id': visits[0]!.id,
  'draw.id': draw.id,
  'drawProof.number': draw.number,
});

/** The scene's own things by the names of arguments and inputs, as the initiator and each department see them. */
export async function sceneValues(scene: Scene & { readonly visits: readonly DrawnVisit[] }): Promise<KnownValues> {
  const { cast } = scene;
  const visit = scene.visits[0]!;
  const check = visit.checks.find((c) => c.agency === 'wg-amr')!;
  const member = visit.team.find((m) => m.agency === 'wg-amr')!;
  const { task } = await cast
    .as('wg-amr.op')
    .query<{ task: { draws: readonly { id: string; number: string }[] } }>('query($id: ID!) { task(id: $id) { draws { id number } } }', {
      id: scene.task!.id,
    });
  const { plans } = await cast
    .as('wg-amr.op')
    .query<{ plans: { nodes: readonly { id: string }[] } }>('{ plans(agency: "wg-amr") { nodes { id } } }');
  const byDepartment = await Promise.all(
    Object.entries(agencyOf).map(async ([prefix, agency]) => {
      const lower = prefix;
      const upper = `${prefix[0]!.toUpperCase()}${prefix.slice(1)}`;
      const found = await cast
        .as(`${agency}.reg`)
        .query<Record<string, { nodes: readonly { id: string }[] }>>(
          `{ o: ${lower}Objects(agency: "${agency}", first: 1) { nodes { id } } i: ${lower}Inspectors(agency: "${agency}", first: 1) { nodes { id } } l: ${lower}MatterLists(agency: "${agency}", first: 1) { nodes { id } } }`,
        );
      const [object, person, list] = ['o', 'i', 'l'].map((alias) => found[alias]!.nodes[0]!.id);
      const own = (verbs: readonly string[], what: string, id: string) => verbs.map((verb) => [`${verb}${upper}${what}Input.id`, id]);
      return [
        [`${lower}Object.id`, object],
        [`${lower}Inspector.id`, person],
        [`${lower}MatterList.id`, list],
        ...own(['activate', 'deactivate', 'exclude', 'move', 'remove', 'rename', 'tag', 'split', 'merge', 'unmask'], 'Object', object!),
        ...own(['suspend', 'unmask'], 'Inspector', person!),
        [`Add${upper}InspectorLeaveInput.id`, person],
        [`Declare${upper}InterestInput.id`, person],
        [`Publish${upper}MatterListInput.listId`, list],
        ...inputs.map((input) => [`${input.replace('*', upper)}.agency`, agency]),
      ];
    }),
  );
  return {
    ...knownValues(scene),
    requestId: 'secrecy',
    visitId: visit.id,
    matterCheckId: check.id,
    matterCheckIds: [check.id],
    memberId: member.id,
    memberIds: [member.id],
    present: [member.id],
    planItemId: scene.items['J1'],
    itemId: scene.items['J1'],
    planId: plans.nodes[0]!.id,
    uscc: visit.code,
    code: visit.code,
    'visit.id': visit.id,
    'draw.id': task.draws[0]!.id,
    'drawProof.number': task.draws[0]!.number,
    'plan.id': plans.nodes[0]!.id,
    ...Object.fromEntries(
      byDepartment.flat().map(([name, value]) => [name!.replace(/^[a-z]/, (c) => (name!.includes('Input.') ? c.toUpperCase() : c)), value]),
    ),
  };
}

/** Inputs of departments that name the agency. */
const inputs = [
  'Confirm*RegistryInput',
  'File*RegistryInput',
  'Reconcile*RegistryInput',
  'Set*RegistryPopulationInput',
  'Create*MatterListVersionInput',
  'Upsert*ObjectInput',
  'Upsert*InspectorInput',
  'Upsert*ExpertInput',
  'Give*GuidanceInput',
];
