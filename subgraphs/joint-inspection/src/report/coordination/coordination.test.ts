import { perform, rows } from '@double-random/runtime';
import { openYear } from '../../deadline/open-year.ts';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { testActor } from '../../testing/test-actor.ts';
import { aDispatchedVisit, jointMatters } from '../../testing/visit-fixture.ts';
import { must, visitSteps } from '../../testing/visit-steps.ts';
import { metricDefinitions } from './definitions.ts';

let h: JointHarness;
let directed: string;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
  await perform(h.services.deps, { actor: testActor('joint-inspection'), requestId: 'year' }, openYear, { requestId: 'y', year: 2026 });
  const joint = visitSteps(h, await aDispatchedVisit(h.em(), { name: '保密旅馆' }));
  await joint.arrive('wg-amr.i1');
  await joint.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
  await joint.settle('M-REGINFO', 'wg-amr', 'INFO_NOT_PUBLICISED');
  await joint.settle('M-CADUSE', 'wg-cad', 'RECTIFICATION_ORDERED');
  must(await joint.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  must(await joint.finish('wg-amr.i1'));
  for (const m of jointMatters) await joint.reviewed(m.code, m.agency);
  must(await joint.publish('wg-psb.op', 'M-HOTEL'));
  // A directed check of one department, where something was suspected.
  const v = await aDispatchedVisit(h.em(), { matters: [jointMatters[1]!], entityKey: '91410481MA0HTK0024' });
  directed = v.taskId;
  await rows(h.em(), `update task set kind = 'DIRECTED' where id = $1`, [directed]);
  const s = visitSteps(h, v);
  await s.arrive('wg-psb.i1');
  await s.settle('M-HOTEL', 'wg-psb', 'UNQUALIFIED');
  must(await s.recordForm('wg-psb.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-psb.i1'));
});
afterAll(() => h.close());

const figures = [
  'plannedItems',
  'plannedObjects',
  'drawn',
  'visits',
  'jointVisits',
  'jointShare',
  'results',
  'published',
  'withheld',
  'publicationRate',
  'corrections',
  'referralsOnTime',
  'referralsLate',
  'followUpsOpen',
  'followUpsClosed',
];
interface Line {
  readonly department: { readonly code: string };
  readonly [figure: string]: unknown;
}
const ask = async (who: string, more = '', period = 'from: "2026-01-01", to: "2026-12-31"') => {
  const { data, denials } = await h.as(who).query(
    `{ coordinationReport(region: "WG", ${period}${more}) {
       totals { visits jointVisits entities visitsPerEntity }
       departments { department { code } ${figures.join(' ')} completion { code count } replacements { code count } }
       quotas { department { code } met } onTime { department { code } kind title onTime late open provisional }
       detection { kind results problems rate } months { division month visits } definitions { code name formula basis } } }`,
  );
  return { report: data?.coordinationReport, denials };
};

describe('X-20: 跨部门通报', () => {
  test('三个部门的一次联合检查：合计一次，各部门各一次；合计等于不重复计的各部门之和', async () => {
    const { report } = await ask('wg-jco');
    expect(report.totals).toEqual({ visits: 2, jointVisits: 1, entities: 2, visitsPerEntity: [2, 0, 0] });
    expect(Object.fromEntries(report.departments.map((d: Line) => [d.department.code, d['visits']]))).toEqual({
      'wg-psb': 2,
      'wg-cad': 1,
      'wg-amr': 1,
    });
    expect(report.months).toEqual([{ division: '410481', month: '2026-09', visits: 2 }]);
    expect(JSON.stringify(report)).not.toContain('保密旅馆');
  });
  test('按部门、按任务种类看：数字与全部之中的相同', async () => {
    const { report: all } = await ask('wg-jco');
    const { report: own } = await ask('wg-jco', ', agency: "wg-psb"');
    expect(own.departments).toEqual(all.departments.filter((d: Line) => d.department.code === 'wg-psb'));
    expect(own.onTime).toEqual(all.onTime.filter((d: Line) => d.department.code === 'wg-psb'));
    const { report: lot } = await ask('wg-jco', ', kind: DOUBLE_RANDOM');
    const { report: chosen } = await ask('wg-jco', ', kind: DIRECTED');
    expect([lot.totals.visits, chosen.totals.visits]).toEqual([1, 1]);
    all.departments.forEach((d: Line, i: number) => {
      for (const figure of ['visits', 'results', 'published', 'followUpsOpen'])
        expect(((lot.departments[i] as Line)[figure] as number) + ((chosen.departments[i] as Line)[figure] as number)).toBe(d[figure]);
    });
    expect((await ask('wg-jco', ', agency: "pds-amr"')).denials).toEqual(['BAD_USER_INPUT']);
    expect((await ask('wg-jco', '', 'from: "2026-10-01", to: "2026-12-31"')).report.totals.visits).toBe(0);
  });
  test('问题检出率：随机抽查三项中两项，定向抽查一项中一项', async () => {
    const { report } = await ask('wg-jco');
    expect(report.detection).toEqual([
      { kind: 'DOUBLE_RANDOM', results: 3, problems: 2, rate: 6666 },
      { kind: 'DIRECTED', results: 1, problems: 1, rate: 10000 },
    ]);
  });
  test('PD-04a: 双随机为原则，非随机检查所占比例看得出；期间之外的、别的部门的不在其中；只看一种任务的为空', async () => {
    const visit = (who: string, visitedOn: string, requestId: string) =>
      rows(
        h.em(),
        `insert into cause_visit (id, agency, entity_key, code, ground, reference_no, matter_ids, visited_on, summary, recorded_by, recorded_at)
         values ($1, $2, 'E', 'E', 'COMPLAINT', '1号', '[]', $3, '核查', 'x', now())`,
        [requestId, who, visitedOn],
      );
    await visit('wg-psb', '2026-09-20', 'cause-1');
    await visit('wg-psb', '2025-12-31', 'cause-2');
    await visit('yx-psb', '2026-09-20', 'cause-3');
    const share = async (more: string) => {
      const query = `{ coordinationReport(region: "WG", from: "2026-01-01", to: "2026-12-31"${more}) { departments { department { code } causeVisits nonRandomShare } } }`;
      const { data } = await h.as('wg-jco').query(query);
      return data.coordinationReport.departments.map((d: Line) => [d.department.code, d['causeVisits'], d['nonRandomShare']]);
    };
    expect(await share('')).toEqual([
      ['wg-psb', 1, 3333],
      ['wg-cad', 0, 0],
      ['wg-amr', 0, 0],
    ]);
    expect(await share(', agency: "wg-psb", kind: DIRECTED')).toEqual([['wg-psb', null, null]]);
  });
  test('每个数字都有口径：写一次，随数字返回，含依据条款', async () => {
    const { report } = await ask('wg-jco');
    expect(report.definitions).toEqual(metricDefinitions);
    const codes = metricDefinitions.map((d) => d.code);
    expect(new Set(codes).size).toBe(codes.length);
    const sdl = h.joint.sdl;
    const fieldsOf = (type: string) =>
      [
        ...sdl
          .slice(sdl.indexOf(`type ${type} `))
          .split('\n}')[0]!
          .matchAll(/^ {2}(\w+)(?:\(.*\))?:/gm),
      ].map((m) => m[1]!);
    const said = [...fieldsOf('CoordinationLine'), ...fieldsOf('CoordinationReport')];
    const notFigures = ['department', 'departments', 'region', 'from', 'to', 'cutOffAt', 'definitions'];
    expect(said.filter((name) => !codes.includes(name) && !notFigures.includes(name))).toEqual([]);
    expect(metricDefinitions.every((d) => /第.+条|九|二/.test(d.basis) && d.formula)).toBe(true);
  });
  test('YX-2c: 应公示的三项公示了一项：公示率按此计，不足的看得出', async () => {
    const { report } = await ask('wg-jco');
    const rate = Object.fromEntries(report.departments.map((d: Line) => [d.department.code, d['publicationRate']]));
    expect(rate).toEqual({ 'wg-psb': 5000, 'wg-cad': 0, 'wg-amr': 0 });
  });
});

describe('PD-03a, X-19: 逾期清单和督办', () => {
  const overdue = async (who: string) => {
    const { data, denials } = await h
      .as(who)
      .query(
        '{ overdueDuties(region: "WG", first: 100) { nodes { id department { code } urged overdueWorkingDays deadline { kind title dueOn state subject } } } }',
      );
    return {
      nodes: data?.overdueDuties.nodes as {
        id: string;
        department: { code: string };
        urged: number;
        overdueWorkingDays: number;
        deadline: Record<string, unknown>;
      }[],
      denials,
    };
  };
  const urge = (who: string, deadlineId: string, text = '请于三日内办结。') =>
    h.as(who).mutate('urgeDuty', { deadlineId, text }, 'urging { id text deadlineId }');
  let duty: string;

  test('逾期的在清单上，不含检查对象；未逾期的不在', async () => {
    const before = (await overdue('wg-jco')).nodes;
    expect(before.some((d) => d.deadline['kind'] === 'RESULT_PUBLICATION')).toBe(false);
    h.clock.set('2026-11-02T09:00:00+08:00');
    const { nodes } = await overdue('wg-jco');
    const late = nodes.filter((d) => d.deadline['kind'] === 'RESULT_PUBLICATION');
    expect([...new Set(late.map((d) => d.department.code))].sort()).toEqual(['wg-amr', 'wg-cad', 'wg-psb']);
    expect(late[0]).toMatchObject({ urged: 0, deadline: { state: 'OVERDUE', subject: null } });
    expect(late[0]!.overdueWorkingDays).toBeGreaterThan(0);
    duty = late.find((d) => d.department.code === 'wg-amr')!.id;
    for (const who of ['wg-amr.op', 'pds-jco', 'public', 'credit']) expect((await overdue(who)).denials).toEqual(['FORBIDDEN']);
  });
  test('督办到达部门的待办和工作台，记入留痕；一日一次；办结、未逾期的不能督办', async () => {
    must(await urge('wg-jco', duty));
    expect((await urge('wg-jco', duty)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    h.clock.set('2026-11-03T09:00:00+08:00');
    must(await urge('wg-jco', duty, '再次督办。'));
    expect((await overdue('wg-jco')).nodes.find((d) => d.id === duty)!.urged).toBe(2);
    const todos = (await h.as('wg-amr.op').query('{ todos(first: 100) { items { kind subject about } } }')).data.todos.items;
    expect(todos.filter((t: { kind: string }) => t.kind === 'DO_URGED_DUTY')).toEqual([
      { kind: 'DO_URGED_DUTY', subject: duty, about: '再次督办。' },
    ]);
    const board = (await h.as('wg-amr.dh').query('{ dashboard(agency: "wg-amr") { urgings { text deadlineId } } }')).data.dashboard;
    expect(board.urgings.map((u: { text: string }) => u.text)).toEqual(['再次督办。', '请于三日内办结。']);
    const other = (await h.as('wg-cad.dh').query('{ dashboard(agency: "wg-cad") { urgings { text } } }')).data.dashboard;
    expect(other.urgings).toEqual([]);
    const trail = (await h.as('wg-jco').query('{ auditTrail(first: 10) { nodes { action subject } } }')).data.auditTrail.nodes;
    expect(trail.filter((t: { action: string }) => t.action === 'duty.urge').map((t: { subject: string }) => t.subject)).toEqual([
      duty,
      duty,
    ]);
    const open = (await h.as('wg-jco').query('{ deadlines(agency: "wg-amr", state: OPEN, first: 1) { nodes { id } } }')).data.deadlines
      .nodes[0];
    expect((await urge('wg-jco', open.id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });
  test('部门、其他区域的办公室督办 → FORBIDDEN；没有内容 → BAD_USER_INPUT；没有的期限 → NOT_FOUND', async () => {
    h.clock.set('2026-11-04T09:00:00+08:00');
    for (const who of ['wg-amr.ph', 'pds-jco', 'credit']) expect((await urge(who, duty)).denials).toEqual(['FORBIDDEN']);
    expect((await urge('wg-jco', duty, ' ')).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await urge('wg-jco', 'ji_dln_none')).denials).toEqual(['NOT_FOUND']);
  });
});

describe('X-18, PD-29: 通报和半年报告的文字', () => {
  test('通报一经发出公众可读，没有检查对象的名称；发出之前没有', async () => {
    const ask = '{ publicBulletins(region: "WG", first: 10) { nodes { no paragraphs contentHash } } }';
    expect((await h.as('public').query(ask)).data.publicBulletins.nodes).toEqual([]);
    must(
      await h.as('wg-jco').mutate('issueBulletin', { region: 'WG', from: '2026-01-01', to: '2026-10-31' }, 'bulletin { id paragraphs }'),
    );
    const [read] = (await h.as('public').query(ask)).data.publicBulletins.nodes;
    expect(read.paragraphs[0]).toContain('通报（WG〔2026〕1号）');
    expect(JSON.stringify(read)).not.toContain('保密旅馆');
    // Two visits in all: no count may be told.
    expect(read.paragraphs[1]).toContain('共检查结束少量次');
  });
  test('半年报告的初稿：经办人可取，别人不可，期间须写明', async () => {
    const text = (who: string, subject = '2026-H2') => h.as(who).query(`{ halfYearText(subject: "${subject}") }`);
    expect((await text('wg-psb.op')).data.halfYearText).toContain('检查结束2次');
    expect((await text('wg-psb.op', '2026')).denials).toEqual(['BAD_USER_INPUT']);
    for (const who of ['wg-psb.i1', 'wg-jco', 'public']) expect((await text(who)).denials).toEqual(['FORBIDDEN']);
  });
});
