import type { Step } from '../driver/session.ts';
import { inLanes } from './lanes.ts';
import { type DemoScene, members } from './scene.ts';

interface FollowUpAnswer {
  readonly id: string;
  readonly matterCheckId: string;
  readonly state: string;
}

const people: Readonly<Record<string, string>> = { 'wg-amr': '信用监管股', 'wg-psb': '治安大队', 'wg-cad': '工程管理股' };

/** Follow-ups of an agency in one state, as its operator sees them. */
export async function followUpsOf(scene: DemoScene, agency: string, state: string): Promise<readonly FollowUpAnswer[]> {
  const { followUps } = await scene.cast
    .as(`${agency}.op`)
    .query<{ followUps: { nodes: readonly FollowUpAnswer[] } }>(
      'query($state: FollowUpState) { followUps(first: 100, state: $state) { nodes { id matterCheckId state } } }',
      { state },
    );
  return followUps.nodes;
}

/** KF 第二十四条: what was found is pursued: earlier orders looked at again, new findings planned, the settled ones closed. */
export async function followUp(scene: DemoScene): Promise<void> {
  await inLanes(members, async (agency) => {
    const op = scene.cast.as(`${agency}.op`);
    await op.actAll((await followUpsOf(scene, agency, 'RECTIFYING')).flatMap(({ id }) => verified(id)));
    await op.actAll((await followUpsOf(scene, agency, 'OPEN')).flatMap((f) => pursued(scene, agency, f)));
  });
}

const verified = (followUpId: string): Step[] => [
  ['verifyRectification', { followUpId, note: '经复查，已改正到位。' }],
  ['closeFollowUp', { followUpId, note: '整改到位，办结。' }],
];

function pursued(scene: DemoScene, agency: string, { id: followUpId, matterCheckId }: FollowUpAnswer): Step[] {
  const code = scene.outcomes.codes.get(matterCheckId);
  const dueOn = new Date(scene.clock.now().getTime() + 15 * 86_400_000).toISOString().slice(0, 10);
  const plan: Step = ['planFollowUp', { followUpId, owner: people[agency]!, plan: '跟踪督促，到期复查。', dueOn }];
  if (code === 'RECTIFICATION_ORDERED') return [plan, ['orderRectification', { followUpId, dueOn }]];
  if (code === 'UNREACHABLE' && agency === 'wg-amr')
    return [
      plan,
      ['recordOutcome', { followUpId, outcome: 'ABNORMAL_LISTED', note: '通过登记的住所无法联系，列入经营异常名录。' }],
      ['closeFollowUp', { followUpId, note: '已列入经营异常名录。' }],
    ];
  if (code === 'INFO_NOT_PUBLICISED') return [plan, ['closeFollowUp', { followUpId, note: '当事人已补报并公示。' }]];
  return [plan];
}
