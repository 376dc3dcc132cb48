import { exampleMatters } from '@double-random/department-kit/data/example-matters.ts';
import { type DepartmentHarness, person, startDepartmentHarness } from '@double-random/department-kit/testing/department-harness.ts';
import { aMatter, listSteps, newRequestId } from '@double-random/department-kit/testing/matter-drafts.ts';
import { civilAirDefenseProfile as profile } from './profile.ts';

const op = person('wg-cad.op');
let harness: DepartmentHarness;
let steps: ReturnType<typeof listSteps>;
let draft: string;
beforeAll(async () => {
  harness = await startDepartmentHarness(profile);
  steps = listSteps(harness, profile);
  draft = (await steps.create('wg-cad', op, { matters: [aMatter(profile, 'wg-cad')] })).list!.id;
});
afterAll(() => harness.close());

test('CD-3a: 未对应权力清单和责任清单编号的事项不能提交', async () => {
  const { powerListNo, dutyListNo, ...without } = aMatter(profile, 'wg-cad') as Record<string, unknown>;
  expect([powerListNo, dutyListNo]).toEqual(['1', '1']);
  await steps.save(draft, without, op);
  const refused = await steps.submit(draft, op);
  expect(refused.errors).toEqual([
    expect.objectContaining({
      code: 'BAD_USER_INPUT',
      basis: 'CD 三',
      details: { matter: 'M-ONE', fields: ['powerListNo', 'dutyListNo'] },
    }),
  ]);
});

test('CD-3b: 缺抽查比例或抽查要求的不能提交，要素齐全的可以', async () => {
  await steps.save(draft, aMatter(profile, 'wg-cad', { ratioBasisPoints: null, requirements: '' }), op);
  expect((await steps.submit(draft, op)).errors[0].details.fields).toEqual(['ratio', 'requirements']);
  await steps.save(draft, aMatter(profile, 'wg-cad', { measures: null, procedure: null }), op);
  expect((await steps.submit(draft, op)).list).toMatchObject({ state: 'IN_REVIEW' });
});

test('CD-3a: 编号随清单公布，公众可读', async () => {
  await steps.approve(draft, person('wg-cad.dh'));
  await steps.publish(draft, op);
  const { data } = await harness.graphql('query ($id: ID!) { civilAirDefenseMatterList(id: $id) { matters { powerListNo dutyListNo } } }', {
    id: draft,
  });
  expect(data.civilAirDefenseMatterList.matters).toEqual([{ powerListNo: '1', dutyListNo: '1' }]);
});

const read = async (id: string) =>
  (
    await harness.graphql(
      `query ($id: ID!) { civilAirDefenseMatterList(id: $id) {
        version state validTo matters { id version flagged entityCapPerYear checklist { code method passSentence problemSentence } }
        changes { code change fields } } }`,
      { id },
    )
  ).data.civilAirDefenseMatterList;
const pin = (matterId: string, on: string) =>
  harness.command<{ value?: object[]; refusals?: object[] }>('pinMatters', { agency: 'wg-cad', matterIds: [matterId], on });

describe('CD-3c: 清单动态调整并公布', () => {
  let adjusted: string;

  test('CD-3c ✔: 调整后的版本公布即生效，变动可见；旧版本仍可按日期读到', async () => {
    harness.clock.set('2026-03-05T09:00:00+08:00');
    const item = { code: 'ONE-1', text: '示例要点', method: '查阅台账', passSentence: '台账齐全。', problemSentence: '台账缺漏：' };
    adjusted = await steps.publishNew('wg-cad', [
      aMatter(profile, 'wg-cad', { ratioBasisPoints: 1000, entityCapPerYear: 1, measures: null, procedure: null, checklist: [item] }),
    ]);
    const { code, method, passSentence, problemSentence } = item;
    expect(await read(adjusted)).toEqual({
      version: 2,
      state: 'PUBLISHED',
      validTo: null,
      matters: [
        {
          id: expect.any(String),
          version: 2,
          flagged: false,
          entityCapPerYear: 1,
          checklist: [{ code, method, passSentence, problemSentence }],
        },
      ],
      changes: [
        {
          code: 'M-ONE',
          change: 'CHANGED',
          fields: ['ratioBasisPoints', 'entityCapPerYear', 'checklist'],
        },
      ],
    });
    expect(await read(draft)).toMatchObject({ state: 'SUPERSEDED', validTo: '2026-03-04' });
  });

  test('CD-6a: 清单载明的主体年度次数和要点的方法、用语随任务锁定', async () => {
    const [matter] = (await read(adjusted)).matters;
    expect((await pin(matter.id, '2026-03-05')).value).toEqual([
      expect.objectContaining({
        entityCapPerYear: 1,
        checklist: [expect.objectContaining({ method: '查阅台账', passSentence: '台账齐全。', problemSentence: '台账缺漏：' })],
      }),
    ]);
  });

  test('CD-3c ✘: 法规修订后依据废止的，事项被标记，不得用于新任务；已公布的版本不能就地修改', async () => {
    const repeal = await harness.graphql(
      'mutation ($input: RepealLegalBasisInput!) { repealCivilAirDefenseLegalBasis(input: $input) { legalBases { title } } }',
      { input: { requestId: newRequestId(), agency: 'wg-cad', title: '《示例条例》', repealedOn: '2026-03-06', source: '示例决定' } },
      op,
    );
    expect(repeal.denials).toEqual([]);
    harness.clock.set('2026-03-06T09:00:00+08:00');
    const [matter] = (await read(adjusted)).matters;
    expect(matter.flagged).toBe(true);
    expect((await pin(matter.id, '2026-03-06')).refusals).toEqual([
      expect.objectContaining({ code: 'MATTER_NOT_LISTED', details: expect.objectContaining({ reason: 'BASIS_REPEALED' }) }),
    ]);
    expect((await steps.save(adjusted, aMatter(profile, 'wg-cad'), op)).refusals).toEqual(['PUBLISHED_IMMUTABLE']);
  });
});

test('CD-0b: 示例事项逐一标明为示例，且要素齐全可以提交', async () => {
  const matters = exampleMatters[profile.code]!;
  expect(matters.map((m) => m.remark)).toEqual(matters.map(() => '示例事项，非任何部门公布的清单'));
  expect(matters.map((m) => m.code)).toContain('M-CADUSE');
  const next = await steps.create('wg-cad', op, { matters });
  expect((await steps.submit(next.list!.id, op)).list).toMatchObject({ state: 'IN_REVIEW' });
});
