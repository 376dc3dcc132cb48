import { departments, jointSubgraph } from '@double-random/schema/departments';
import type { DrawnVisit } from '../../gateway/standalone/demo/flows/draw-flow.ts';
import { active, clearTeam, finish, inspector, prepare, recordCheck, start } from '../../gateway/standalone/demo/flows/visit-flow.ts';
import { drawnScene } from './joint-scene.ts';
import { databaseOf, tally } from './tally.ts';
import { startTestPlatform, type TestPlatform } from './test-platform.ts';

/** Everything about one joint visit, in one operation. */
const wholeVisit = `query WholeVisit($id: ID!) { visit(id: $id) { state
  object { code publicSecurityEntry { code name } civilAirDefenseEntry { code name } marketSupervisionEntry { code name }
    capStatus(year: 2026) { limit used entries { agency joint } } }
  team { department { code name } leader inspector { agency nameMasked certificateNoLast4 } }
  checks { department { code } matterCode resultCode matter { code name agency version checklist { code text } } checklist { code } }
  deadlines { agency kind dueOn } } }`;
const manyVisits = (first: number) => `query ManyVisits($taskId: ID!) { visits(taskId: $taskId, first: ${first}) { nodes {
  object { code publicSecurityEntry { name } } team { inspector { nameMasked } } checks { matter { name } } } } }`;

const agencyOf: Readonly<Record<string, string>> = {
  'public-security': 'wg-psb',
  'civil-air-defense': 'wg-cad',
  'market-supervision': 'wg-amr',
};
const agencies = Object.values(agencyOf).sort();
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
type Answer = { data?: any; errors?: any[] };

describe.each(['in-process', 'http'] as const)('X-27: 一次查询合成整个联合检查（子图 %s）', (transport) => {
  let world: TestPlatform;
  let visits: readonly DrawnVisit[];
  let taskId: string;
  const ask = (account: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> =>
    world.cast.as(account).ask(query, variables) as Promise<Answer>;

  beforeAll(async () => {
    world = await startTestPlatform(transport);
    const { cast } = world;
    const scene = await drawnScene(cast);
    visits = scene.visits;
    taskId = scene.task!.id;
    const visit = visits[0]!;
    cast.on('2026-09-08');
    await clearTeam(cast, visit);
    await prepare(cast, scene.task!, visit, '2026-09-08', true);
    await start(cast, visit, '旅馆大堂');
    for (const check of visit.checks)
      await recordCheck(cast, visit, check, { code: check.agency === 'wg-cad' ? 'QUALIFIED' : 'NO_PROBLEM_FOUND', publicText: '合格。' });
    await finish(cast, visit, { kind: 'SIGNED' });
  });
  afterAll(() => world?.stop());

  test('X-27: 对象、检查组、事项原文、各部门期限和上限台账一次取得', async () => {
    const { data, errors } = await ask('wg-amr.op', wholeVisit, { id: visits[0]!.id });
    const { visit } = data;
    expect(visit.object.code).toBe(visits[0]!.code);
    expect(visit.object.capStatus.entries.filter((e: { joint: boolean }) => e.joint)).toHaveLength(1);
    for (const agency of agencies) {
      const team = visit.team.filter((m: { department: { code: string } }) => m.department.code === agency);
      expect(team.map((m: { inspector: { agency: string } }) => m.inspector.agency)).toEqual([agency, agency]);
      const [check] = visit.checks.filter((c: { department: { code: string } }) => c.department.code === agency);
      expect(check.matter).toMatchObject({ agency, code: check.matterCode, version: 1 });
      expect(check.matter.checklist.length).toBeGreaterThan(2);
    }
    const publishing = visit.deadlines.filter((d: { kind: string }) => d.kind === 'RESULT_PUBLICATION');
    expect([...new Set(publishing.map((d: { agency: string }) => d.agency))].sort()).toEqual(agencies);
    // PD 第二十六条: what another department wrote down stays with it, each refused field by its own path.
    expect(errors!.map((e) => [e.extensions.code, e.path.at(-1)])).toEqual([
      ['FORBIDDEN', 'checklist'],
      ['FORBIDDEN', 'checklist'],
    ]);
  });

  test.each(departments.map((d) => [d.code, d] as const))(
    'X-02, X-27: %s 的经办人在同一对象上看到本部门的登记，台账只有一本',
    async (code, d) => {
      const { data } = await ask(`${agencyOf[code]}.op`, wholeVisit, { id: visits[0]!.id });
      const { object } = data.visit;
      for (const { fieldPrefix } of departments) {
        const entry = object[`${fieldPrefix}Entry`];
        if (fieldPrefix === d.fieldPrefix) expect(entry).toMatchObject({ code: visits[0]!.code });
        else expect(entry).toBeNull();
      }
      expect(object.capStatus.used).toBe(1);
    },
  );

  test('X-27, X-06: 人防检查人员要公安事项的检查要点，该字段为空并附 FORBIDDEN，其余照常回答', async () => {
    const visit = visits[0]!;
    const account = inspector(world.cast, active(visit).find((m) => m.agency === 'wg-cad')!).account;
    const { data, errors } = await ask(account, wholeVisit, { id: visit.id });
    const at = (agency: string): number =>
      data.visit.checks.findIndex((c: { department: { code: string } }) => c.department.code === agency);
    expect(data.visit.checks[at('wg-psb')].checklist).toBeNull();
    expect(data.visit.checks[at('wg-psb')].matter.name).toContain('宾馆');
    expect(data.visit.checks[at('wg-cad')].checklist.length).toBeGreaterThan(2);
    expect(errors).toContainEqual(
      expect.objectContaining({
        path: ['visit', 'checks', at('wg-psb'), 'checklist'],
        extensions: expect.objectContaining({ code: 'FORBIDDEN' }),
      }),
    );
    expect(errors!.map((e) => e.path.join('.'))).not.toContain(`visit.checks.${at('wg-cad')}.checklist`);
  });

  test('X-27: 每个部门子图对每种内容只问一次：对象、人员、事项；联合检查子图至多问两次', async () => {
    const { asked } = await tally(world.platform.subgraphs, () => ask('wg-amr.op', wholeVisit, { id: visits[0]!.id }));
    for (const { code, typePrefix } of departments) {
      // All of it in one exchange.
      expect(asked[code]).toHaveLength(1);
      expect(asked[code]![0]!.split(',').sort()).toEqual(['InspectionObject', `${typePrefix}Inspector`, `${typePrefix}Matter`].sort());
    }
    expect(asked[jointSubgraph.code]!.length).toBeLessThanOrEqual(2);
    expect(Object.keys(asked)).toHaveLength(4);
  });

  test('X-27: 引用再多，部门数据库的语句数不变', async () => {
    const count = async (first: number) => {
      const { statements } = await tally(world.platform.subgraphs, async () => {
        const { data } = await ask('wg-psb.op', manyVisits(first), { taskId });
        expect(data.visits.nodes).toHaveLength(first);
      });
      return Object.fromEntries(Object.entries(world.databases).map(([name, { appUrl }]) => [name, statements[databaseOf(appUrl)] ?? 0]));
    };
    const one = await count(1);
    for (const { code } of departments) expect(one[code]).toBeGreaterThan(0);
    const three = await count(3);
    for (const { code } of departments) expect([code, three[code]]).toEqual([code, one[code]]);
    expect(three[jointSubgraph.code]).toBeLessThanOrEqual(one[jointSubgraph.code]!);
  });

  test('X-02: 公安登记为甲宾馆、人防登记为乙酒店的是同一主体：各见各的名称，合用一本上限台账', async () => {
    const { cast } = world;
    const { code } = visits[0]!;
    const rename = async (account: string, prefix: string, name: string, extra: object) => {
      const [entry, fields] = [
        `${prefix[0]!.toLowerCase()}${prefix.slice(1)}Entry`,
        'agency kind uscc address division businessScope matterCodes',
      ];
      const { data } = await ask(account, `query($code: String!) { entity(uscc: $code) { ${entry} { ${fields} } } }`, { code });
      await cast
        .as(account)
        .act(`upsert${prefix}Object`, { ...data.entity[entry], ...extra, personInCharge: '李甲', contactPhone: '13800000000', name });
    };
    await rename('wg-psb.reg', 'PublicSecurity', '甲宾馆', {});
    await rename('wg-cad.reg', 'CivilAirDefense', '乙酒店', { business: ['PEACETIME_USE'] });
    const query = `query($code: String!) { entity(uscc: $code) { code publicSecurityEntry { name } civilAirDefenseEntry { name }
      capStatus(year: 2026) { used entries { agency joint } } } }`;
    const [psb, cad] = [await ask('wg-psb.op', query, { code }), await ask('wg-cad.op', query, { code })];
    expect(psb.data.entity.publicSecurityEntry.name).toBe('甲宾馆');
    expect(cad.data.entity.civilAirDefenseEntry.name).toBe('乙酒店');
    expect(psb.data.entity.capStatus).toEqual(cad.data.entity.capStatus);
    expect(psb.data.entity.capStatus.used).toBe(1);
  });

  test('X-03: 抽取、派发、结果都在公开的日志里，检查点有三个部门见证', async () => {
    await world.platform.background.sequence();
    const checkpoint = await fetch(`${world.platform.url}/log/checkpoint`);
    expect(checkpoint.headers.get('access-control-allow-origin')).toBe('*');
    const note = await checkpoint.text();
    const size = Number(note.split('\n')[1]);
    expect(size).toBeGreaterThan(10);
    expect(note.match(/^— \S+\.witness /gm)).toHaveLength(3);
    const tile = await fetch(`${world.platform.url}/log/tile/0/000.p/${size}`);
    expect((await tile.arrayBuffer()).byteLength).toBe(32 * size);
    expect(tile.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${world.platform.url}/log/tile/0/999`)).status).toBe(404);
    expect((await fetch(`${world.platform.url}/log/checkpoint`, { method: 'POST' })).status).toBe(405);
  });
});
