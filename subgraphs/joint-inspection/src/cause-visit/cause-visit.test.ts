import { row } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { publishMatters } from '../testing/joint-world.ts';
import { must } from '../testing/visit-steps.ts';

let h: JointHarness;
/** agency → its M-CAFE */
const cafe: Record<string, string> = {};
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-11-10T09:00:00+08:00' });
  for (const agency of ['wg-psb', 'yy-psb', 'yx-psb'])
    cafe[agency] = (await publishMatters(h, agency, [{ code: 'M-CAFE', name: '网吧检查' }]))['M-CAFE']!;
});
afterAll(() => h.close());

const e2 = '91410481MA0HTK0029';
const visit = (who: string, more: object = {}) =>
  h.as(who).mutate(
    'recordCauseVisit',
    {
      code: e2,
      ground: 'COMPLAINT',
      referenceNo: 'TS-2026-014',
      matterIds: [cafe[who.split('.')[0]!] ?? cafe['wg-psb']],
      visitedOn: '2026-11-09',
      summary: '噪声扰民',
      ...more,
    },
    'causeVisit { id countsTowardCap ground object { code } }',
  );

describe('YX-1a, YX-54d, D-10: 有因检查', () => {
  test('次数已满仍可检查，不计入次数，须有投诉编号', async () => {
    for (const slot of [1, 2])
      await row(
        h.em(),
        `insert into cap_slot values ('ENTITY', $1::text, 2026, $2::int, 'a' || $2::text, 'CONSUMED', false, 'wg-amr', now())`,
        [e2, slot],
      );
    const recorded = must(await visit('wg-psb.i1')).payload.causeVisit;
    expect(recorded).toMatchObject({ countsTowardCap: false, ground: 'COMPLAINT', object: { code: e2 } });
    expect(await row(h.em(), 'select count(*)::int as n from cap_slot where entity_key = $1', [e2])).toEqual({ n: 2 });
  });
  test('没有事由或编号 → EXEMPTION_INVALID', async () => {
    expect((await visit('wg-psb.op', { ground: null })).refusals).toEqual(['EXEMPTION_INVALID']);
    expect((await visit('wg-psb.op', { referenceNo: ' ' })).refusals).toEqual(['EXEMPTION_INVALID']);
  });
  test('列入抽查任务、录入无关部门的事项 → NOT_RANDOM_DRAWN', async () => {
    expect((await visit('wg-psb.op', { taskId: 'ji_tsk_1' })).refusals).toEqual(['NOT_RANDOM_DRAWN']);
    expect((await visit('wg-psb.op', { matterIds: ['ca_mtr_1'] })).refusals).toEqual(['NOT_RANDOM_DRAWN']);
    expect((await visit('wg-psb.op', { matterIds: [] })).refusals).toEqual(['NOT_RANDOM_DRAWN']);
    // Of the same subgraph, but another agency's; and one that nobody has.
    for (const id of [cafe['yx-psb'], 'ps_mtr_1'])
      expect((await visit('wg-psb.op', { matterIds: [cafe['wg-psb'], id] })).refusals).toEqual(['NOT_RANDOM_DRAWN']);
  });
  test('名录库管理员、公众不能记录；只看得见本部门的', async () => {
    expect((await visit('wg-psb.reg')).denials).toEqual(['FORBIDDEN']);
    expect((await visit('public')).denials).toEqual(['FORBIDDEN']);
    const { data } = await h.as('wg-cad.op').query('{ causeVisits(first: 10) { nodes { id } } }');
    expect(data.causeVisits.nodes).toEqual([]);
  });
});

describe('YY-42b: 除投诉举报外不再进行日常监督检查', () => {
  test('✔ 沂源：投诉举报的记录，不计入次数', async () => {
    expect(must(await visit('yy-psb.op')).payload.causeVisit).toMatchObject({ countsTowardCap: false, ground: 'COMPLAINT' });
  });
  test('✘ 沂源：没有事由的、大数据监测的、转办的 → EXEMPTION_INVALID；叶县的规定允许', async () => {
    expect((await visit('yy-psb.op', { ground: null })).refusals).toEqual(['EXEMPTION_INVALID']);
    for (const ground of ['DATA_MONITORING', 'TRANSFERRED', 'UPPER_SPECIAL']) {
      const refused = await visit('yy-psb.op', { ground });
      expect(refused.userErrors[0]).toMatchObject({
        code: 'EXEMPTION_INVALID',
        details: { reason: 'GROUND_NOT_IN_PACK', pack: 'YY', ground },
      });
      must(await visit('yx-psb.op', { ground }));
    }
  });
});

test('YY-42c: 日常监督检查信息按期间取得，起止当日都算，逐页不重不漏；其他部门的不在其中', async () => {
  const days = ['2026-10-01', '2026-10-15', '2026-10-31', '2026-11-01'];
  for (const [i, visitedOn] of days.entries()) must(await visit('yx-psb.op', { visitedOn, referenceNo: `YX-${i}` }));
  const october = async () => {
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      const query = `query ($after: String) { causeVisits(from: "2026-10-01", to: "2026-10-31", first: 2, after: $after) {
        nodes { agency referenceNo visitedOn } pageInfo { hasNextPage endCursor } } }`;
      const page: { nodes: { agency: string; referenceNo: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
        await h.as('yx-psb.op').query(query, { after })
      ).data.causeVisits;
      found.push(...page.nodes.map((n) => `${n.agency} ${n.referenceNo}`));
      if (!page.pageInfo.hasNextPage) return found;
      after = page.pageInfo.endCursor;
    }
  };
  expect(await october()).toEqual(['yx-psb YX-0', 'yx-psb YX-1', 'yx-psb YX-2']);
});

describe('YY-34b: 依法不在检查范围的，有事由也不得检查', () => {
  const registry = () => h.as('yy-psb.reg').on('public-security');
  let id: string;
  let code: string;
  const exclude = (more: object) =>
    registry()
      .mutate('excludePublicSecurityObject', { id, legalBasis: '《示例条例》第三条', ...more }, 'object { id }')
      .then(must);
  const recorded = () => row<{ n: number }>(h.em(), 'select count(*)::int as n from cause_visit where agency = $1', ['yy-psb']);

  beforeAll(async () => {
    const object = { agency: 'yy-psb', kind: 'ENTERPRISE', uscc: '91410481MA0HTK0016', name: '乙网吧', matterCodes: ['M-CAFE'] };
    const where = {
      address: '某路2号',
      division: '370323',
      businessScope: '上网服务',
      personInCharge: '钱乙',
      contactPhone: '13800000000',
    };
    const answer = must(await registry().mutate('upsertPublicSecurityObject', { ...object, ...where }, 'object { id code }'));
    ({ id, code } = answer.payload.object);
  });

  test('✘ 该事项被排除、全部事项被排除 → OBJECT_OUT_OF_SCOPE，写明依据，什么也没有记下；✔ 恢复后可以，其他对象照常', async () => {
    const before = await recorded();
    for (const matterCode of ['M-CAFE', null]) {
      await exclude({ matterCode });
      const refused = await visit('yy-psb.op', { code });
      expect(refused.userErrors[0]).toMatchObject({
        code: 'OBJECT_OUT_OF_SCOPE',
        basis: 'YY 三（四）',
        path: ['input', 'matterIds'],
        details: { matterId: cafe['yy-psb'], legalBasis: '《示例条例》第三条' },
      });
      await exclude({ matterCode, lift: true });
    }
    expect(await recorded()).toEqual(before);
    await exclude({ matterCode: 'M-HOTEL' });
    must(await visit('yy-psb.op', { code }));
    await exclude({ matterCode: 'M-CAFE' });
    must(await visit('yy-psb.op'));
  });
});
