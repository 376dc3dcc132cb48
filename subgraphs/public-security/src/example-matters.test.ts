import { exampleMatters } from '@double-random/department-kit/data/example-matters.ts';
import { type DepartmentHarness, person, startDepartmentHarness } from '@double-random/department-kit/testing/department-harness.ts';
import { aMatter, listSteps } from '@double-random/department-kit/testing/matter-drafts.ts';
import { publicSecurityProfile as profile } from './profile.ts';

let harness: DepartmentHarness;
let steps: ReturnType<typeof listSteps>;
beforeAll(async () => {
  harness = await startDepartmentHarness(profile);
  steps = listSteps(harness, profile);
});
afterAll(() => harness.close());

test('YX-51b: 示例事项标明为示例，要素齐全可以提交', async () => {
  const matters = exampleMatters[profile.code]!;
  expect(matters.map((m) => m.remark)).toEqual(matters.map(() => '示例事项，非任何部门公布的清单'));
  const list = (await steps.create('wg-psb', person('wg-psb.op'), { matters })).list!;
  expect((await steps.submit(list.id, person('wg-psb.op'))).list).toMatchObject({ state: 'IN_REVIEW' });
});

test('YY-31b: 选取理由随版本保存，改动算作内容变动', async () => {
  const ask = async (id: string) =>
    (
      await harness.graphql(
        'query ($id: ID!) { publicSecurityMatterList(id: $id) { matters { rationale version } changes { code fields } } }',
        { id },
        person('yy-psb.op'),
      )
    ).data.publicSecurityMatterList;
  const first = await steps.publishNew('yy-psb', [aMatter(profile, 'yy-psb', { rationale: '群众反映噪声问题' })]);
  expect((await ask(first)).matters).toEqual([{ rationale: '群众反映噪声问题', version: 1 }]);
  const draft = (
    await steps.create('yy-psb', person('yy-psb.op'), { matters: [aMatter(profile, 'yy-psb', { rationale: '日常检查发现' })] })
  ).list!;
  expect(await ask(draft.id)).toEqual({
    matters: [{ rationale: '日常检查发现', version: 2 }],
    changes: [{ code: 'M-ONE', fields: ['rationale'] }],
  });
});
