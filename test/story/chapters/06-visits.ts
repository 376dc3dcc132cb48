import { visitsOf } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import {
  active,
  addEvidence,
  clearTeam,
  finish,
  inspector,
  leader,
  type Outcome,
  prepare,
  recordCheck,
  start,
} from '../../../gateway/standalone/demo/flows/visit-flow.ts';
import type { Scene } from './scene.ts';

const clean: Readonly<Record<string, Outcome>> = {
  'wg-psb': { code: 'NO_PROBLEM_FOUND', publicText: '未发现问题。' },
  'wg-amr': { code: 'NO_PROBLEM_FOUND', publicText: '未发现问题。' },
  'wg-cad': { code: 'QUALIFIED', publicText: '合格。' },
};
const atE1: Readonly<Record<string, Outcome>> = {
  'wg-psb': { code: 'NO_PROBLEM_FOUND', publicText: '未发现问题。' },
  'wg-amr': { code: 'INFO_NOT_PUBLICISED', publicText: '未按规定公示应当公示的信息。', problems: '年度报告信息未公示。' },
  'wg-cad': { code: 'RECTIFICATION_ORDERED', publicText: '责令限期修复密闭门。', problems: '密闭门不能关闭。' },
};

/** §I step 5: one visit settles three departments' business. */
export async function visits(scene: Scene): Promise<void> {
  const { cast, narrator } = scene;
  const task = scene.task!;
  narrator.chapter('六、现场检查：进一次门，查多项事');
  const all = await visitsOf(cast, task);
  const others = all.filter((v) => v.code !== scene.e1);
  for (const [index, visit] of others.entries()) {
    const day = `2026-09-${14 + index}`;
    cast.on(day);
    await clearTeam(cast, visit);
    await prepare(cast, task, visit, day, true);
    await start(cast, visit, '旅馆大堂');
    for (const check of visit.checks) await recordCheck(cast, visit, check, clean[check.agency]!);
    await finish(cast, visit, { kind: 'SIGNED' });
  }
  narrator.say('另两户已检查完毕，均未发现问题', 'PD 第二十条');

  const visit = all.find((v) => v.code === scene.e1)!;
  scene.visit = visit;
  const lead = leader(cast, visit);
  cast.on('2026-09-16');
  const unprepared = await lead.refused('startVisit', {
    visitId: visit.id,
    place: '旅馆大堂',
    methods: ['SITE'],
    present: active(visit).map((m) => m.id),
    certificatesShown: true,
  });
  narrator.hold(
    '未预查比对、未告知，不得开始检查',
    'PD 第二十条（一）（二）',
    ['PRECHECK_REQUIRED', 'NOTICE_REQUIRED', 'CONFLICT_OF_INTEREST', 'ILLEGAL_TRANSITION'].includes(unprepared.code),
    true,
  );
  await prepare(cast, task, visit, '2026-09-18', true);
  narrator.say('预查比对后，电话告知检查时间和需要准备的资料', 'PD 第二十条（一）（二）');

  cast.on('2026-09-18');
  await clearTeam(cast, visit);
  const alone = active(visit).filter((m) => m.agency !== 'wg-cad' || m === active(visit).find((x) => x.agency === 'wg-cad'));
  const tooFew = await lead.refused('startVisit', {
    visitId: visit.id,
    place: '旅馆大堂',
    methods: ['SITE'],
    present: alone.map((m) => m.id),
    certificatesShown: true,
    onSiteNotice: {
      servedAt: cast.clock.now().toISOString(),
      recipient: '现场负责人',
      items: ['BASIS', 'CONTENT', 'PERIOD', 'REQUIREMENTS', 'INSPECTORS'],
    },
  });
  narrator.hold('人防办到场不足2人，不得开始检查', 'CD 十（四）', tooFew.code, 'INSUFFICIENT_INSPECTORS');
  await start(cast, visit, '旅馆大堂');
  narrator.say('出示执法证件和《行政检查通知书》，三部门6名检查人员到场', 'CD 十（四），PD 第十九条');

  const of = (agency: string) => visit.checks.find((c) => c.agency === agency)!;
  await recordCheck(cast, visit, of('wg-psb'), atE1['wg-psb']!);
  await recordCheck(cast, visit, of('wg-amr'), atE1['wg-amr']!);
  const cadInspector = inspector(cast, active(visit).find((m) => m.agency === 'wg-cad')!);
  const foreign = await inspector(cast, active(visit).find((m) => m.agency === 'wg-amr')!).refused('recordMatterResult', {
    matterCheckId: of('wg-cad').id,
    code: 'QUALIFIED',
    methods: ['SITE'],
    checklist: [],
  });
  narrator.hold('他部门人员不得录入人防事项的结果', 'KF 第四条，PD 第四条', foreign.code, 'FORBIDDEN');
  const incomplete = await lead.refused('finishVisit', { visitId: visit.id });
  narrator.hold(
    '三项只完成两项，不得结束检查',
    'KF 第十九条',
    [incomplete.code, incomplete.details?.['missing']],
    ['INCOMPLETE_MATTERS', ['M-CADUSE']],
  );
  await addEvidence(cast, cadInspector, visit, of('wg-cad'), 'SITE_RECORD', '人防现场检查笔录.txt');
  await recordCheck(cast, visit, of('wg-cad'), atE1['wg-cad']!);
  narrator.say('公安：未发现问题；市场监管：未按规定公示应当公示的信息；人防：发现问题已责令改正', 'PD 第二十条（三）');
  const unsigned = await lead.refused('finishVisit', { visitId: visit.id });
  narrator.hold('被检查对象未签字，不得结束检查', 'PD 第二十条（二）', unsigned.code, 'SIGNATURE_REQUIRED');
  await finish(cast, visit, { kind: 'REFUSED', statement: '负责人拒绝签字，两名检查人员在场说明。' });
  narrator.say('被检查对象拒绝签字，检查人员签字说明，检查结束', 'PD 第二十条（二）');
  const { entity } = await cast
    .as('wg-amr.op')
    .query<{ entity: { capStatus: { used: number } } }>(`{ entity(uscc: "${scene.e1}") { capStatus(year: 2026) { used } } }`);
  narrator.hold('一次联合检查，三项事，上限只计1次', 'KF 第十九条，PD 第十条', entity.capStatus.used, 1);
}
