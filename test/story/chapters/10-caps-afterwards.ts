import { matterOf } from '../../../gateway/standalone/demo/world/set-up.ts';
import type { Scene } from './scene.ts';

/** §I step 9: what E1's one visit means for whom, for the rest of the year and after it. */
export async function capsAfterwards(scene: Scene): Promise<void> {
  const { cast, narrator } = scene;
  narrator.chapter('十、年度上限');
  cast.on('2026-11-10');
  const status = async (account: string, year: number) => {
    const { entity } = await cast
      .as(account)
      .query<{ entity: { capStatus: { limit: number; used: number; remaining: number } } }>(
        'query($code: String!, $year: Int!) { entity(uscc: $code) { capStatus(year: $year) { limit used remaining } } }',
        { code: scene.e1, year },
      );
    return entity.capStatus;
  };
  narrator.hold('按叶县方案，公安本年度不再抽查 E1', 'YX 五（四）', await status('wg-psb.op', 2026), { limit: 1, used: 1, remaining: 0 });
  for (const account of ['wg-cad.op', 'wg-amr.op'])
    narrator.hold(`${account}：本年度还可抽查 E1 一次`, 'CD 六，PD 第十条', await status(account, 2026), {
      limit: 2,
      used: 1,
      remaining: 1,
    });
  const visitedOn = '2026-11-09';
  const hotel = matterOf(scene.matters, 'wg-psb', 'M-HOTEL').id;
  const cause = { code: scene.e1, matterIds: [hotel], visitedOn, summary: '核查群众投诉。' };
  const groundless = await cast.as('wg-psb.op').refused('recordCauseVisit', cause);
  narrator.hold('没有法定事由，不得随意上门', 'YX 一', groundless.code, 'EXEMPTION_INVALID');
  await cast.as('wg-psb.op').act('recordCauseVisit', { ...cause, ground: 'COMPLAINT', referenceNo: 'TS-2026-014' });
  narrator.hold('投诉举报核查照办，不计入上限', 'YX 五（四）', await status('wg-psb.op', 2026), { limit: 1, used: 1, remaining: 0 });
  narrator.hold('自2027年1月1日起重新计算', 'R-04', await status('wg-psb.op', 2027), { limit: 1, used: 0, remaining: 1 });
}
