import { drawTeams, visitsOf } from '../../gateway/standalone/demo/flows/draw-flow.ts';
import { readyScene } from '../scenarios/joint-scene.ts';
import type { Scene } from '../story/chapters/scene.ts';
import { drawnInspector, insiders, inspectorsOnLeave, outsiders, sendOnLeave } from './audience.ts';
import { type DirectCaller, directCaller } from './direct.ts';
import { type Answers, askEverything, differences } from './everything.ts';
import type { KnownValues } from './generate/values.ts';
import { exceptions } from './legitimate.ts';
import { mutations } from './permissions/mutations.ts';
import { notHere } from './permissions/not-here.ts';
import { queries } from './permissions/queries.ts';
import { openingFiles, openings, personal } from './restricted.ts';
import { operationsOf, turnedAway, unproven, type Verdict, verdicts } from './roles.ts';
import { drawnIds, sceneValues, unknownIds } from './scene-values.ts';
import { type Stage, startStage } from './stage.ts';
import { plantThings } from './things/index.ts';

let stage: Stage;
let direct: DirectCaller;
let known: KnownValues;
let scene: Scene;
let drawn: Readonly<Record<string, string>>;
let plant: () => Promise<KnownValues>;
let inspector: string;
let before: Answers;
let after: Answers;

beforeAll(async () => {
  stage = await startStage();
  direct = directCaller(stage);
  scene = await readyScene(stage.cast);
  const task = scene.task!;
  const initiator = stage.cast.as('wg-amr.op');
  await sendOnLeave(stage.cast);
  const asked = [...outsiders, ...inspectorsOnLeave];
  before = await askEverything(stage, scene, asked, unknownIds);
  const { draw } = await initiator.act<{ draw: { id: string; number: string } }>('drawObjects', { taskId: task.id }, 'draw { id number }');
  await initiator.act('lockDraw', { taskId: task.id });
  await initiator.act('dispatchTask', { taskId: task.id });
  await drawTeams(stage.cast, task);
  const visits = await visitsOf(stage.cast, task);
  drawn = drawnIds(draw, visits);
  after = await askEverything(stage, scene, asked, drawn);
  known = await sceneValues({ ...scene, visits });
  plant = () => plantThings(stage.databases, task.id, visits);
  inspector = drawnInspector(visits);
}, 300_000);
afterAll(() => stage?.stop());

describe('X-07, CD-9b: 秘密抽取前后', () => {
  test('每一个查询对每一种局外人的回答逐字节相同', () => {
    expect(after.size).toBeGreaterThan(1000);
    expect(differences(before, after)).toEqual([]);
  });

  test('每一个例外都真的发生，并写明理由：不再需要的要删去', () => {
    for (const { field, pattern, reason } of exceptions) {
      expect(reason.length).toBeGreaterThan(10);
      const seen = [...after].filter(([question]) => question.split(' ')[1] === field).map(([, { raw }]) => raw);
      expect([field, seen.some((answer) => answer.search(pattern) >= 0)]).toEqual([field, true]);
    }
  });
});

describe('X-06: 每一项操作对每一种身份（requirements B）', () => {
  test('每一项操作都在表里，表里没有多余的', () => {
    expect([...operationsOf(stage, 'query')].sort()).toEqual(Object.keys(queries).sort());
    expect([...operationsOf(stage, 'mutation')].sort()).toEqual(Object.keys(mutations).sort());
  });

  test('查询：表外的身份一概得不到内容，表内的不被拒绝', async () => {
    expect(wrong(await verdicts(stage, direct, 'query', queries, known, notHere))).toEqual([]);
  });

  test('X-09: 任何查询对任何身份都不出现未脱敏的号码、电话和负责人姓名', async () => {
    const answers = [...after, ...(await askEverything(stage, scene, insiders, drawn))];
    const shown = answers.map(([question, { raw }]) => [question, personal.exec(raw)?.[0]]);
    expect(shown.filter(([, found]) => found)).toEqual([]);
    // They see the objects themselves: the answers are not empty for want of rights.
    expect(
      answers.some(([question, { raw }]) => question === 'wg-psb.reg publicSecurityObjects' && raw.includes('"contactPhoneMasked":"')),
    ).toBe(true);
  });

  test('X-08, PD-25: 打开密封内容的地方都在表里，各有说明：新增一处须先想清楚用途和留痕', () => {
    expect([...openingFiles()].sort()).toEqual(Object.keys(openings).sort());
  });

  test('办理：表外的身份凭成形的内容、对实有的事，一概先被拒绝；表内的凭同样的内容不被拒绝', async () => {
    known = { ...known, ...(await plant()) };
    const all = await verdicts(stage, direct, 'mutation', mutations, known, notHere, inspector);
    expect(wrong(all)).toEqual([]);
    expect(unproven(all, mutations, notHere)).toEqual([]);
    expect(all.filter(({ outcome }) => outcome === 'denied' || outcome === 'hidden').length).toBeGreaterThan(1500);
  });

  test('D-97: 另一地方的同一职务，对本地的一切如同不存在', async () => {
    expect(await turnedAway(stage, direct, mutations, known)).toEqual([]);
  });
});

const wrong = (all: readonly Verdict[]) =>
  all.filter((v) => !v.right).map(({ operation, post, outcome, message }) => `${operation} ${post}: ${outcome} ${message}`);

describe('X-06, D-97: 绕过网关直接访问子图', () => {
  test.each(['joint-inspection', 'public-security'])(
    '%s：没有或者伪造身份的，查询、_service、_entities、别名一律 UNAUTHENTICATED',
    async (name) => {
      const subgraph = stage.platform.subgraphs[name]!;
      const own = await direct.headers('wg-cad.reg', 'civil-air-defense');
      const forged = [{}, { 'x-actor': 'x.y.z' }, own];
      const asked = [
        '{ __typename }',
        '{ _service { sdl } }',
        '{ a: _service { sdl } }',
        '{ _entities(representations: []) { __typename } }',
        '{ __schema { queryType { name } } }',
      ];
      for (const headers of forged)
        for (const query of asked) {
          const { data, errors } = await subgraph.graphql({ query }, headers as Record<string, string>);
          expect([query, data ?? null, errors?.map((e) => e.extensions?.['code'])]).toEqual([query, null, ['UNAUTHENTICATED']]);
        }
    },
  );

  test('D-97: 猜中标识的 _entities 对局外人如同不存在', async () => {
    const representations = [
      { __typename: 'Visit', id: known['visitId'] },
      { __typename: 'InspectionObject', code: known['code'] },
    ];
    const query = `query($r: [_Any!]!) { _entities(representations: $r) { __typename
      ... on InspectionObject { capStatus(year: 2026) { used } visits(year: 2026) { id } } } }`;
    for (const account of [null, 'credit-platform', 'kf-psb.op', 'wg-jco.jco']) {
      const answer = await direct.ask(account, 'joint-inspection', query, { r: representations.slice(1) });
      expect(JSON.stringify(answer.data ?? null)).not.toContain(String(known['visitId']));
      expect(JSON.stringify(answer.data ?? null)).not.toMatch(/"used":[1-9]/);
    }
  });
});
