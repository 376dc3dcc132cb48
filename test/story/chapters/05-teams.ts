import { visitsOf } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import { active, inspector } from '../../../gateway/standalone/demo/flows/visit-flow.ts';
import type { Scene } from './scene.ts';

const fields = 'replacement { id method successor { id name } }';
interface ReplacementAnswer {
  readonly replacement: { readonly id: string; readonly method: string | null; readonly successor: { readonly id: string } | null };
}

/** §I step 4: recusal and illness, each replaced by the method of the own department's rules. */
export async function teams(scene: Scene): Promise<void> {
  const { cast, narrator } = scene;
  narrator.chapter('五、选派、回避与更换');
  cast.on('2026-09-04');
  const visit = (await visitsOf(cast, scene.task!)).find((v) => v.code === scene.e1)!;
  const of = (agency: string) => visit.team.filter((m) => m.agency === agency);
  narrator.hold(
    '每部门2名，组长来自发起部门',
    'YX 五（五），PD 第十七条',
    [of('wg-amr').length, of('wg-psb').length, of('wg-cad').length, visit.team.filter((m) => m.leader).map((m) => m.agency)],
    [2, 2, 2, ['wg-amr']],
  );

  const conflicted = of('wg-psb')[1]!;
  await inspector(cast, conflicted).act('declareConflict', { memberId: conflicted.id, interest: true, note: '近亲属在该旅馆任职' });
  const { replacements } = await cast
    .as('wg-psb.op')
    .query<{ replacements: { nodes: readonly { id: string; memberId: string }[] } }>(
      '{ replacements(first: 20) { nodes { id memberId } } }',
    );
  const recusal = replacements.nodes.find((r) => r.memberId === conflicted.id)!;
  narrator.say('一名公安检查人员申报与该旅馆有利害关系，即行回避', 'KF 第十七条，YX 五（五）');
  const outsider = await cast.as('wg-amr.dh').refused('approveReplacement', { replacementId: recusal.id }, 'DecideReplacementInput');
  narrator.hold('发起部门负责人不能替公安批准更换', 'PD 第十六条', ['FORBIDDEN', 'NOT_FOUND'].includes(outsider.code), true);
  await cast.as('wg-psb.dh').act('approveReplacement', { replacementId: recusal.id, opinion: '同意更换' }, '', 'DecideReplacementInput');
  const named = await cast.as('wg-psb.op').refused('executeReplacement', { replacementId: recusal.id, candidate: '41048105009' });
  narrator.hold('公安的更换人员须随机抽取，不得指定', 'KF 第十七条', named.code, 'REPLACEMENT_MUST_BE_RANDOM');
  const drawn = await cast.as('wg-psb.op').act<ReplacementAnswer>('executeReplacement', { replacementId: recusal.id }, fields);
  narrator.hold(
    '经公安分管负责人同意，随机抽取更换人员',
    'KF 第十七条',
    [drawn.replacement.method, drawn.replacement.successor !== null],
    ['RANDOM', true],
  );

  const ill = of('wg-amr')[0]!;
  const groundless = await cast.as('wg-amr.op').refused('requestReplacement', { memberId: ill.id });
  narrator.hold('无法定情形不得更换', 'PD 第十六条', groundless.code, 'REPLACEMENT_GROUND_REQUIRED');
  const { replacement } = await cast
    .as('wg-amr.op')
    .act<ReplacementAnswer>('requestReplacement', { memberId: ill.id, ground: 'HEALTH', note: '因病住院' }, fields);
  await cast.as('wg-amr.dh').act('approveReplacement', { replacementId: replacement.id, opinion: '同意' }, '', 'DecideReplacementInput');
  const free = await freeInspector(
    scene,
    visit.team.filter((m) => m.agency === 'wg-amr').map((m) => m.certificateNoLast4),
  );
  const designated = await cast
    .as('wg-amr.op')
    .act<ReplacementAnswer>('executeReplacement', { replacementId: replacement.id, candidate: free }, fields);
  narrator.hold('市场监管局经分管负责人同意，选派更换人员，无须摇号', 'PD 第十六条', designated.replacement.method, 'DESIGNATE');
  const after = (await visitsOf(cast, scene.task!)).find((v) => v.code === scene.e1)!;
  narrator.hold(
    '更换后仍为每部门2名，组长仍来自发起部门',
    'PD 第十七条',
    [
      active(after).length,
      active(after)
        .filter((m) => m.leader)
        .map((m) => m.agency),
    ],
    [6, ['wg-amr']],
  );
}

/** An inspector of market supervision who is not in the team, by certificate number. */
async function freeInspector(scene: Scene, taken: readonly string[]): Promise<string> {
  const { marketSupervisionInspectors: page } = await scene.cast
    .as('wg-amr.op')
    .query<{ marketSupervisionInspectors: { nodes: readonly { id: string; certificateNoLast4: string }[] } }>(
      '{ marketSupervisionInspectors(agency: "wg-amr", first: 20) { nodes { id certificateNoLast4 } } }',
    );
  return page.nodes.find((i) => !taken.includes(i.certificateNoLast4))!.id;
}
