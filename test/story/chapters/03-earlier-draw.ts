import { drawAndDispatch, drawTeams, visitsOf } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import { reviewAndPublish } from '../../../gateway/standalone/demo/flows/publish-flow.ts';
import { confirmRegistry, createTask, markReady } from '../../../gateway/standalone/demo/flows/task-flow.ts';
import { clearTeam, finish, prepare, recordCheck, start } from '../../../gateway/standalone/demo/flows/visit-flow.ts';
import type { Scene } from './scene.ts';

/** What uses the caps of four hotels before September: a draw of market supervision alone. */
export async function earlierDraw(scene: Scene): Promise<void> {
  const { cast, narrator } = scene;
  narrator.chapter('三、三月：市场监管局单部门抽查');
  cast.on('2026-03-03');
  const task = await createTask(cast, { name: '特种设备使用单位抽查', planItemId: scene.items['EQ1']! }, ['wg-amr']);
  scene.taskIds.push(task.id);
  await confirmRegistry(cast, scene.prefixes, 'wg-amr', task.id);
  await markReady(cast, task);
  const draw = await drawAndDispatch(cast, task);
  narrator.hold('40户中按10%抽取4户', 'KF 第十三条，R-12', [draw.active, draw.pool, draw.size], [40, 40, 4]);
  await drawTeams(cast, task);
  const visits = await visitsOf(cast, task);
  for (const [index, visit] of visits.entries()) {
    cast.on(`2026-03-${10 + index}`);
    await clearTeam(cast, visit);
    await prepare(cast, task, visit, `2026-03-${10 + index}`, true);
    await start(cast, visit, '检查对象住所');
    for (const check of visit.checks) await recordCheck(cast, visit, check, { code: 'QUALIFIED' });
    await finish(cast, visit, { kind: 'SIGNED' });
  }
  cast.on('2026-03-20');
  for (const visit of visits) for (const check of visit.checks) await reviewAndPublish(cast, check);
  narrator.say('四户检查完毕，结果公示', 'PD 第二十条');
}
