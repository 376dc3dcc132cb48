import { visitsOf } from '../flows/draw-flow.ts';
import type { TaskHandle } from '../flows/task-flow.ts';
import { inspector } from '../flows/visit-flow.ts';
import type { DemoScene } from './scene.ts';

const fields = 'replacement { id }';
interface Answer {
  readonly replacement: { readonly id: string };
}

/** One inspector of public security recuses himself and is replaced by lot; one of market supervision falls ill and another is designated. */
export async function replacements(scene: DemoScene, task: TaskHandle): Promise<void> {
  const { cast } = scene;
  const visit = [...(await visitsOf(cast, task))].sort((a, b) => (a.code < b.code ? -1 : 1))[0]!;
  const of = (agency: string) => visit.team.filter((m) => m.agency === agency);
  const conflicted = of('wg-psb')[1]!;
  await inspector(cast, conflicted).act('declareConflict', { memberId: conflicted.id, interest: true, note: '近亲属在该旅馆任职' });
  const { replacements: page } = await cast
    .as('wg-psb.op')
    .query<{ replacements: { nodes: readonly { id: string; memberId: string }[] } }>(
      '{ replacements(first: 20) { nodes { id memberId } } }',
    );
  const recusal = page.nodes.find((r) => r.memberId === conflicted.id)!;
  await cast.as('wg-psb.dh').act('approveReplacement', { replacementId: recusal.id, opinion: '同意更换' }, '', 'DecideReplacementInput');
  await cast.as('wg-psb.op').act('executeReplacement', { replacementId: recusal.id });

  const ill = of('wg-amr')[1]!;
  const { replacement } = await cast
    .as('wg-amr.op')
    .act<Answer>('requestReplacement', { memberId: ill.id, ground: 'HEALTH', note: '因病住院' }, fields);
  await cast.as('wg-amr.dh').act('approveReplacement', { replacementId: replacement.id, opinion: '同意' }, '', 'DecideReplacementInput');
  const { marketSupervisionInspectors: inspectors } = await cast
    .as('wg-amr.op')
    .query<{ marketSupervisionInspectors: { nodes: readonly { id: string; certificateNoLast4: string }[] } }>(
      '{ marketSupervisionInspectors(agency: "wg-amr", first: 20) { nodes { id certificateNoLast4 } } }',
    );
  const taken = of('wg-amr').map((m) => m.certificateNoLast4);
  const candidate = inspectors.nodes.find((i) => !taken.includes(i.certificateNoLast4))!.id;
  await cast.as('wg-amr.op').act('executeReplacement', { replacementId: replacement.id, candidate });
  scene.tell('联合检查组更换2人：1人回避后重新抽取，1人因病经批准选派');
}
