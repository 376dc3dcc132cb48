import { aMatter } from '@double-random/department-kit/testing/matter-drafts.ts';
import { packFor } from '@double-random/rules';
import { getAgency } from '@double-random/schema/departments';
import type { JointHarness, MutationAnswer } from './joint-harness.ts';

/** Fails loudly when a step of the setting was refused or denied. */
export function done(answer: MutationAnswer): MutationAnswer {
  if (answer.denials.length || answer.refusals.length || !answer.payload)
    throw new Error(`${answer.denials.join()} ${JSON.stringify(answer.userErrors)}`);
  return answer;
}

/** Matters of the test world (requirements §3) and whose they are. */
export const worldMatters: Readonly<Record<string, { readonly agency: string; readonly name: string }>> = {
  'M-HOTEL': { agency: 'wg-psb', name: '旅馆业治安管理检查' },
  'M-CADUSE': { agency: 'wg-cad', name: '人防工程平时使用检查' },
  'M-REGINFO': { agency: 'wg-amr', name: '登记事项和公示信息检查' },
};

/** Publishes a list of these matters for one agency, by the people its pack names. @returns code → matter id */
export async function publishMatters(
  h: JointHarness,
  agency: string,
  matters: readonly { readonly code: string; readonly name: string; readonly [more: string]: unknown }[],
): Promise<Record<string, string>> {
  const subgraph = getAgency(agency).subgraph!;
  const profile = h.profiles[subgraph]!;
  const P = profile.typePrefix;
  const person = (role: string) => h.as(`${agency}.${role}`).on(subgraph);
  const list = 'matterList { id }';
  const drafts = matters.map((m) => aMatter(profile, agency, m));
  const created = done(await person('op').mutate(`create${P}MatterListVersion`, { agency, matters: drafts }, list));
  const listId = created.payload.matterList.id;
  done(await person('op').mutate(`submit${P}MatterList`, { listId }, list));
  const approved = await person('fz').mutate(`approve${P}MatterList`, { listId }, list);
  // Where the pack knows no legal section the deputy head approves.
  if (approved.denials.length) done(await person('dh').mutate(`approve${P}MatterList`, { listId }, list));
  done(await person('op').mutate(`publish${P}MatterList`, { listId }, list));
  const answer = await h
    .as('public')
    .on(subgraph)
    .query(`query ($id: ID!) { list: ${profile.fieldPrefix}MatterList(id: $id) { matters { id code } } }`, { id: listId });
  return Object.fromEntries(answer.data.list.matters.map((m: { id: string; code: string }) => [m.code, m.id]));
}

/** M-HOTEL, M-CADUSE and M-REGINFO published by their owners. @returns code → matter id */
export async function publishWorldMatters(h: JointHarness): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [code, { agency, name }] of Object.entries(worldMatters))
    Object.assign(ids, await publishMatters(h, agency, [{ code, name }]));
  return ids;
}

/** The joint list of region WG with these matters: made by market regulation, confirmed by every owner, published (PD 第六条). */
export async function publishJointList(h: JointHarness, ids: Readonly<Record<string, string>>): Promise<string> {
  const entries = Object.entries(ids).map(([code, matterId]) => ({ agency: worldMatters[code]!.agency, matterId }));
  const created = done(
    await h.as('wg-amr.op').mutate('createJointMatterList', { region: 'WG', entries }, 'jointMatterList { id entries { id agency } }'),
  );
  const list = created.payload.jointMatterList;
  for (const entry of list.entries)
    done(await h.as(`${entry.agency}.dh`).mutate('confirmJointMatter', { entryId: entry.id }, 'jointMatterList { id }'));
  done(await h.as('wg-amr.op').mutate('publishJointMatterList', { listId: list.id }, 'jointMatterList { id }'));
  return list.id;
}

/** Item J1 of requirements I: hotels with a civil-air-defence basement, 5 %, September. */
export const itemJ1 = (ids: Readonly<Record<string, string>>) => ({
  code: 'J1',
  name: '设有人防地下室的旅馆联合抽查',
  joint: true,
  participants: ['wg-psb', 'wg-cad'],
  matters: Object.entries(ids).map(([code, matterId]) => ({ agency: worldMatters[code]!.agency, matterId })),
  scope: { match: 'ALL', text: '设有人防地下室的旅馆' },
  ratioBasisPoints: 500,
  registrySize: 60,
  windowFrom: '2026-09-07',
  windowTo: '2026-09-30',
  originLevel: 'COUNTY',
});

/** The plan of wg-amr with J1: agreed to, filed, compiled and published; the clock stays where it is. @returns plan and item ids */
export async function publishPlanJ1(h: JointHarness, ids: Readonly<Record<string, string>>): Promise<{ planId: string; itemId: string }> {
  const created = done(await h.as('wg-amr.op').mutate('createPlan', { year: 2026, items: [itemJ1(ids)] }, 'plan { id items { id } }'));
  const planId = created.payload.plan.id;
  const itemId = created.payload.plan.items[0].id;
  for (const agency of ['wg-psb', 'wg-cad'])
    done(await h.as(`${agency}.op`).mutate('acceptPlanItem', { itemId, accept: true }, 'planItem { id }'));
  done(await h.as('wg-amr.op').mutate('filePlan', { planId }, 'plan { id }'));
  done(await h.as('wg-jco').mutate('compileJointPlan', { region: 'WG', year: 2026 }, 'plans { id }'));
  done(await h.as('wg-jco').mutate('publishJointPlan', { region: 'WG', year: 2026 }, 'compiledPlan { id }'));
  return { planId, itemId };
}

/** Every participant of a task confirms both registries (PD 第十一条第二款). */
export async function confirmRegistries(h: JointHarness, taskId: string, agencies: readonly string[]): Promise<void> {
  for (const agency of agencies) {
    const subgraph = getAgency(agency).subgraph!;
    const prefix = h.profiles[subgraph]!.typePrefix;
    done(await h.as(`${agency}.reg`).on(subgraph).mutate(`confirm${prefix}Registry`, { agency, taskId }, 'registry { agency }'));
    // CD 七: what was confirmed is filed with the office before it may be drawn from.
    if (packFor(agency, h.clock.today())?.parameters['registry.filingRequired'].value)
      done(
        await h.as(`${agency}.reg`).on(subgraph).mutate(`file${prefix}Registry`, { agency, receipt: '示例回执' }, 'registry { agency }'),
      );
  }
}
