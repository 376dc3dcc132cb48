import { channels, followUpOutcomes, resultCodes, secrecyClasses } from '@double-random/rules';
import { composedGraph } from '@double-random/schema/testing/composed-graph.ts';
import { type GraphQLEnumType, isEnumType, parse } from 'graphql';
import { jointSchema } from '../subgraph.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishJointList, publishPlanJ1, publishWorldMatters } from '../testing/joint-world.ts';

describe('X-23: 显示之处都是中文', () => {
  const { schema } = jointSchema();
  const labelOf = (type: string, value: string) => (schema.getType(type) as GraphQLEnumType).getValue(value)?.description;
  test('X-23: 结果代码、措施、渠道、保密类别的名称即条文用语', () => {
    expect(labelOf('ResultCode', 'UNREACHABLE')).toContain('通过登记的住所（经营场所）无法联系');
    const named = { ResultCode: resultCodes, Channel: channels, SecrecyClass: secrecyClasses, FollowUpOutcome: followUpOutcomes } as const;
    for (const [type, labels] of Object.entries(named))
      for (const [code, label] of Object.entries(labels))
        expect([type, code, labelOf(type, code)]).toEqual([type, code, expect.stringContaining(String(label))]);
  });
  test('X-23: 每个枚举值都有中文说明，没有只写英文的', () => {
    const untold = Object.values(schema.getTypeMap())
      .filter((t): t is GraphQLEnumType => isEnumType(t) && !t.name.startsWith('__') && !t.name.startsWith('link_'))
      .flatMap((t) =>
        t
          .getValues()
          .filter((v) => !/[\u4e00-\u9fff]/.test(v.description ?? ''))
          .map((v) => `${t.name}.${v.name}`),
      );
    expect(untold).toEqual([]);
  });
});

describe('PD-04e, X-18, PD-28: 公开的与不公开的', () => {
  let h: JointHarness;
  beforeAll(async () => {
    h = await startJointForTest({ now: '2026-01-20T09:00:00+08:00' });
  });
  afterAll(() => h.close());

  test('PD-04e: 事项、计划、结果三项人人可查；草拟的查不到', async () => {
    const ids = await publishWorldMatters(h);
    await publishJointList(h, ids);
    const draft = { year: 2027, items: [] };
    done(await h.as('wg-cad.op').mutate('createPlan', draft, 'plan { id }'));
    h.clock.set('2026-02-26T10:00:00+08:00');
    await publishPlanJ1(h, ids);
    const anybody = h.as('public');
    const { data } = await anybody.query(
      '{ jointMatterLists(region: "WG") { nodes { entries { code } } } publicPlans { nodes { year items { code } } } jointPlans(region: "WG") { nodes { year items { code } } } publicResults { nodes { resultNo } } publicTasks { nodes { no } } publicPenalties { nodes { decisionNo } } }',
    );
    expect(data.jointMatterLists.nodes[0].entries.map((e: { code: string }) => e.code).sort()).toEqual([
      'M-CADUSE',
      'M-HOTEL',
      'M-REGINFO',
    ]);
    expect(data.publicPlans.nodes).toEqual([{ year: 2026, items: [{ code: 'J1' }] }]);
    expect(data.jointPlans.nodes).toEqual([{ year: 2026, items: [{ code: 'J1' }] }]);
    expect([data.publicResults.nodes, data.publicTasks.nodes, data.publicPenalties.nodes]).toEqual([[], [], []]);
  });

  test('PD-28: 上级部门看得到下级的计划和期限，不能替下级办理', async () => {
    const upper = h.as('pds-amr.op');
    const { data } = await upper.query(
      '{ plans(agency: "wg-amr") { nodes { id year } } deadlines(agency: "wg-amr", first: 1) { nodes { agency } } }',
    );
    expect(data.plans.nodes).toHaveLength(1);
    const planId = data.plans.nodes[0].id;
    expect((await upper.mutate('filePlan', { planId }, 'plan { id }')).denials).toEqual(['FORBIDDEN']);
    expect((await upper.mutate('amendPlan', { planId, reason: '上级决定', items: [] }, 'plan { id }')).denials).toEqual(['FORBIDDEN']);
  });

  test('X-18, PD-25: 公开的图中没有电话、证件号码、检查人员姓名、证据、内部备注', async () => {
    const open = (await composedGraph()).public.apiSdl;
    const fields = [...JSON.stringify(parse(open, { noLocation: true })).matchAll(/"kind":"FieldDefinition".*?"value":"(\w+)"/g)].map(
      (m) => m[1]!,
    );
    expect(fields.length).toBeGreaterThan(50);
    for (const secret of [
      'contactPhone',
      'idNumber',
      'policeNumber',
      'remarks',
      'evidence',
      'preCheck',
      'owner',
      'suspectedCrime',
      'raisedBy',
    ])
      expect(fields).not.toContain(secret);
    for (const shown of ['publicTasks', 'publicPenalties', 'handling', 'publicResults']) expect(open).toContain(shown);
  });
});
