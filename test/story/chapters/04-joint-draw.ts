import { drawAndDispatch, drawTeams, visitsOf } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import { confirmRegistry, createTask, markReady, type TaskHandle } from '../../../gateway/standalone/demo/flows/task-flow.ts';
import { hotelCodes } from '../world.ts';
import { whatOutsidersSee } from './outsiders.ts';
import { members, type Scene } from './scene.ts';

/** §I steps 2 and 3: three departments confirm their registries, the lot is drawn, nobody outside learns of it. */
export async function jointDraw(scene: Scene): Promise<void> {
  const { cast, narrator } = scene;
  narrator.chapter('四、九月：三部门联合抽查，抽取检查对象');
  cast.on('2026-09-01');
  const intruder = await cast.as('wg-cad.op').refused('createTask', { name: '冒名', origin: 'PLAN', planItemId: scene.items['J1'] });
  narrator.hold('只有计划载明的发起部门可以发起', 'KF 第十四条第2款', intruder.code, 'NOT_INITIATOR');
  const task = await createTask(cast, { name: '有人防地下室的旅馆联合抽查', planItemId: scene.items['J1']! }, members);
  scene.task = task;
  scene.taskIds.push(task.id);
  cast.on('2026-09-02');
  await confirmRegistry(cast, scene.prefixes, 'wg-amr', task.id);
  await confirmRegistry(cast, scene.prefixes, 'wg-psb', task.id);
  const stale = await cast.as('wg-amr.op').refused('markTaskReady', { taskId: task.id }, 'TaskStepInput');
  narrator.hold('人防办尚未确认两库，任务不能就绪', 'PD 第十一条第2款', stale.code, 'REGISTRY_STALE');
  await confirmRegistry(cast, scene.prefixes, 'wg-cad', task.id);
  await markReady(cast, task);
  narrator.say('三部门均已确认检查对象名录库和执法检查人员名录库', 'PD 第十一条第2款');

  cast.on('2026-09-03');
  const other = await cast.as('wg-psb.op').refused('drawObjects', { taskId: task.id });
  narrator.hold('参与部门不能代为抽取', 'PD 第十五条第1款', other.code, 'NOT_INITIATOR');
  const before = await whatOutsidersSee(scene);
  await drawAndHold(scene, task);
  narrator.hold(
    '抽取前后，人防办名录管理员、联席会议办公室、信用平台和公众看到的逐字节相同',
    'CD 九',
    await whatOutsidersSee(scene),
    before,
  );
  const again = await cast.as('wg-amr.op').refused('drawObjects', { taskId: task.id });
  narrator.hold('名单一经产生不得更改，再次抽取被拒绝', 'PD 第十五条第1款', again.code, 'LIST_LOCKED');
  await drawTeams(cast, task);
  narrator.say('三部门各自随机选派执法检查人员，每部门2名', 'PD 第十五条第2款，YX 五（五）');
}

async function drawAndHold(scene: Scene, task: TaskHandle): Promise<void> {
  const { cast, narrator } = scene;
  const draw = await drawAndDispatch(cast, task);
  narrator.hold(
    '在册60户，4户本年已被检查，可抽56户，按5%抽取3户',
    'YX 五（四），PD 第十条，R-12',
    [draw.active, draw.pool, draw.size],
    [60, 56, 3],
  );
  const visits = await visitsOf(cast, task);
  scene.e1 = visits[0]!.code;
  narrator.hold(
    '抽中的三户都在六十户之中；第一户即故事中的 E1',
    'PD 第十五条',
    visits.length === 3 && visits.every((v) => hotelCodes.includes(v.code)),
    true,
  );
  for (const account of ['wg-jco.jco', 'credit-platform']) {
    const { data, errors } = await cast
      .as(account)
      .ask<{ task: unknown }>('query($id: ID!) { task(id: $id) { visits(first: 10) { nodes { id } } } }', { id: task.id });
    const names = JSON.stringify(data ?? null);
    narrator.hold(`${account} 看不到名单`, 'CD 九', names.includes(visits[0]!.id) || (!errors && names.includes('nodes":[{')), false);
  }
}
