import type { Step } from '../driver/session.ts';
import { type DrawnVisit, drawAndDispatch, drawTeams, visitsOf } from '../flows/draw-flow.ts';
import { confirmRegistry, createTask, markReady, type TaskHandle } from '../flows/task-flow.ts';
import { leader } from '../flows/visit-flow.ts';
import { followUp } from './follow-ups.ts';
import { actInLanes, inLanes } from './lanes.ts';
import { itemNamed } from './plan-of-the-year.ts';
import { type Checklists, playVisit } from './play-visit.ts';
import { publishResults } from './publish.ts';
import { replacements } from './replacements.ts';
import { type DemoScene, restart } from './scene.ts';
import type { Wave } from './waves.ts';

/** Matters of which the object is not told beforehand. */
const unannounced: ReadonlySet<string> = new Set(['M-FOOD', 'M-ENTERTAIN']);

const dayOf = (day: string) => `2026-${day}`;

/** Tasks drawn together: set up, drawn one after another, visited day by day, published, followed up. */
export async function playWave(scene: DemoScene, wave: Wave): Promise<void> {
  const { cast } = scene;
  cast.on(dayOf(wave.createOn));
  restart(scene, `create ${wave.createOn}`);
  await cast.platform.background.night();
  for (const code of wave.items) scene.tasks[code] = await setUp(scene, code);
  for (const code of wave.items) await drawOne(scene, wave, code);
  const visits = await planVisits(scene, wave);
  const outcomes = scene.outcomes.decide(visits.map((v) => v.visit));
  for (const day of wave.visitDays) {
    cast.on(dayOf(day));
    const due = visits.filter((v) => v.day === day);
    await inLanes(due, ({ visit, checklists }) => playVisit(cast, visit, outcomes.get(visit.id)!, checklists));
  }
  scene.tell(`${wave.title}：检查${visits.filter((v) => v.day).length}户`);
  if (!wave.publishOn) return;
  const checks = visits.flatMap((v) => v.visit.checks);
  const late = new Set(Object.keys(wave.late ?? {}));
  cast.on(dayOf(wave.publishOn));
  await publishResults(
    cast,
    checks.filter((c) => !late.has(c.agency)),
  );
  for (const [agency, day] of Object.entries(wave.late ?? {})) {
    cast.on(dayOf(day));
    await publishResults(
      cast,
      checks.filter((c) => c.agency === agency),
    );
  }
  await followUp(scene);
}

async function setUp(scene: DemoScene, code: string): Promise<TaskHandle> {
  const { agency, participants = [], name } = itemNamed(code);
  return createTask(scene.cast, { name: `2026年${name}`, planItemId: scene.items[code]! }, [agency, ...participants]);
}

/** Confirmed, drawn, dispatched, inspectors drawn. A voided draw stays on record and is drawn anew. */
async function drawOne(scene: DemoScene, wave: Wave, code: string): Promise<void> {
  const { cast } = scene;
  const task = scene.tasks[code]!;
  cast.on(dayOf(wave.drawOn));
  restart(scene, `draw ${code}`);
  for (const agency of task.agencies) await confirmRegistry(cast, scene.prefixes, agency, task.id);
  await markReady(cast, task);
  if (wave.voided === code) {
    await cast.as(`${task.initiator}.op`).act('drawObjects', { taskId: task.id });
    await cast
      .as(`${task.initiator}.ph`)
      .act('voidDraw', { taskId: task.id, reason: 'DATA_ERROR', note: '抽取后发现名录库漏录新设主体，作废重抽。' });
    scene.tell(`${wave.title}：首次抽取因名录库数据有误，由主要负责人作废，重新抽取`);
  }
  await drawAndDispatch(cast, task);
  await drawTeams(cast, task);
}

interface PlannedVisit {
  readonly visit: DrawnVisit;
  /** `MM-DD`; undefined: not yet made. */
  readonly day: string | undefined;
  readonly checklists: Checklists;
}

/** Each visit gets its day; the leader looks the object up and tells it, except where telling would defeat the check. */
async function planVisits(scene: DemoScene, wave: Wave): Promise<readonly PlannedVisit[]> {
  const { cast } = scene;
  const planned: PlannedVisit[] = [];
  for (const code of wave.items) {
    const task = scene.tasks[code]!;
    if (wave.replaced === code) await replacements(scene, task);
    const visits = [...(await visitsOf(cast, task))].sort((a, b) => (a.code < b.code ? -1 : 1));
    const made = wave.visitsMade ?? visits.length;
    const checklists = await checklistsOf(scene, task);
    const dayOfVisit = (index: number) => wave.visitDays[index % wave.visitDays.length]!;
    planned.push(...visits.map((visit, i) => ({ visit, day: i < made ? dayOfVisit(i) : undefined, checklists })));
    cast.on(dayOf(wave.prepareOn));
    const dates = visits.map(
      (visit, i): Step => ['scheduleVisit', { visitId: visit.id, on: dayOf(i < made ? dayOfVisit(i) : lastDay(code)) }],
    );
    await actInLanes(cast.as(`${task.initiator}.op`), dates);
    await inLanes(visits.slice(0, made), (visit) => leader(cast, visit).actAll(preparation(visit)));
  }
  return planned;
}

/** Visits still to come are set for the end of the task's window. */
const lastDay = (code: string) => itemNamed(code).windowTo.slice(5);

const preparation = (visit: DrawnVisit): Step[] => [
  ['recordPreCheck', { visitId: visit.id, sources: ['国家企业信用信息公示系统', '部门业务系统'], findings: '登记信息与名录库一致。' }],
  visit.checks.some((c) => unannounced.has(c.matterCode))
    ? ['markNoNotice', { visitId: visit.id, reason: '提前告知影响检查效果。' }]
    : ['issueNotice', { visitId: visit.id, channel: 'PHONE', recipient: '现场负责人', text: '告知检查时间及需要准备的资料，请予配合。' }],
];

async function checklistsOf(scene: DemoScene, task: TaskHandle): Promise<Checklists> {
  const { task: found } = await scene.cast
    .as(`${task.initiator}.op`)
    .query<{ task: { matters: readonly { code: string; checklist: readonly { code: string }[] }[] } }>(
      'query($id: ID!) { task(id: $id) { matters { code checklist { code } } } }',
      { id: task.id },
    );
  return new Map(found.matters.map((m) => [m.code, m.checklist.map((c) => c.code)]));
}
