import { exampleMatters } from '@double-random/department-kit/data/example-matters.ts';
import { type DepartmentHarness, person, startDepartmentHarness } from '@double-random/department-kit/testing/department-harness.ts';
import { aMatter, listSteps } from '@double-random/department-kit/testing/matter-drafts.ts';
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

test('CD-0b: 示例事项逐一标明为示例，且要素齐全可以提交', async () => {
  const matters = exampleMatters[profile.code]!;
  expect(matters.map((m) => m.remark)).toEqual(matters.map(() => '示例事项，非任何部门公布的清单'));
  expect(matters.map((m) => m.code)).toContain('M-CADUSE');
  const next = await steps.create('wg-cad', op, { matters });
  expect((await steps.submit(next.list!.id, op)).list).toMatchObject({ state: 'IN_REVIEW' });
});
