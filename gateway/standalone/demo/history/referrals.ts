import { followUpsOf } from './follow-ups.ts';
import type { DemoScene } from './scene.ts';

/** Two clues go to the department with jurisdiction: one is taken over and settled, the other waits for an answer (PD 第二十条（三）). */
export async function referrals(scene: DemoScene): Promise<void> {
  const { cast } = scene;
  cast.on('2026-10-26');
  const answered = await refer(scene, 'wg-amr', 'wg-psb', '检查发现住宿登记台账缺失，移送公安机关处理。');
  if (answered) {
    cast.on('2026-10-30');
    await cast.as('wg-psb.op').act('acceptReferral', { referralId: answered });
    cast.on('2026-11-06');
    await cast.as('wg-psb.op').act('handleReferral', { referralId: answered, outcome: '已依法约谈，责令改正。' });
  }
  cast.on('2026-11-06');
  const open = await refer(scene, 'wg-cad', 'wg-amr', '人防工程内经营者未按规定亮照，移送市场监管部门处理。');
  scene.tell(`移送${[answered, open].filter(Boolean).length}件：1件已办结，1件待答复`);
}

/** Sends the newest finding that is still pursued. @returns id of the referral, or undefined where everything is settled */
async function refer(scene: DemoScene, from: string, to: string, clue: string): Promise<string | undefined> {
  const pursued = [...(await followUpsOf(scene, from, 'RECTIFYING')), ...(await followUpsOf(scene, from, 'OPEN'))];
  const followUp = pursued[0];
  if (!followUp) return undefined;
  const { referral } = await scene.cast
    .as(`${from}.op`)
    .act<{ referral: { id: string } }>(
      'createReferral',
      { followUpId: followUp.id, toAgency: to, clue, evidenceIds: [], criminal: false },
      'referral { id }',
    );
  return referral.id;
}
