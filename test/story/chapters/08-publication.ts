import { visitsOf } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import { review } from '../../../gateway/standalone/demo/flows/publish-flow.ts';
import type { Scene } from './scene.ts';

/** §I step 7: who inspects enters and publishes; late is recorded, never refused. */
export async function publication(scene: Scene): Promise<void> {
  const { cast, narrator } = scene;
  narrator.chapter('八、公示');
  const all = await visitsOf(cast, scene.task!);
  const days: readonly (readonly [agency: string, day: string])[] = [
    ['wg-psb', '2026-09-24'],
    ['wg-amr', '2026-10-09'],
    ['wg-cad', '2026-10-23'],
  ];
  for (const [agency, day] of days) {
    cast.on(day);
    const checks = all.flatMap((v) => v.checks).filter((c) => c.agency === agency);
    const first = checks[0]!;
    const unreviewed = await cast.as(`${agency}.op`).refused('publishResult', { matterCheckId: first.id });
    narrator.hold(`${agency}：未经审核不得公示`, 'KF 第二十五条', unreviewed.code, 'REVIEW_REQUIRED');
    for (const check of checks) {
      await review(cast, check);
      await cast.as(`${agency}.op`).act('publishResult', { matterCheckId: check.id });
    }
    narrator.say(`${agency} 公示本部门结果${checks.length}项`, 'KF 第二十二条，PD 第二十条（四）');
  }
  const { deadlines } = await cast
    .as('wg-cad.op')
    .query<{ deadlines: { nodes: readonly { kind: string; lateByWorkingDays: number | null }[] } }>(
      '{ deadlines(agency: "wg-cad", first: 100) { nodes { kind lateByWorkingDays } } }',
    );
  const late = deadlines.nodes.filter((d) => d.kind === 'RESULT_PUBLICATION').map((d) => d.lateByWorkingDays);
  narrator.hold('人防办逾期1个工作日：照常公示，但视为未完成', 'PD 第二十九条', late.includes(1), true);
  const { publicResults } = await cast.public.query<{ publicResults: { nodes: readonly { resultText: string }[] } }>(
    `{ publicResults(uscc: "${scene.e1}", first: 10) { nodes { resultText } } }`,
  );
  narrator.hold(
    '公众可以查到 E1 的三项结果',
    'PD 第二十条（四）',
    publicResults.nodes.map((r) => r.resultText).sort(),
    ['发现问题已责令改正', '未发现问题', '未按规定公示应当公示的信息'].sort(),
  );
}
