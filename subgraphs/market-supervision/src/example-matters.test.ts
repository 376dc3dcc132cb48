import { exampleMatters } from '@double-random/department-kit/data/example-matters.ts';
import { type DepartmentHarness, person, startDepartmentHarness } from '@double-random/department-kit/testing/department-harness.ts';
import { listSteps } from '@double-random/department-kit/testing/matter-drafts.ts';
import { marketSupervisionProfile as profile } from './profile.ts';

let harness: DepartmentHarness;
beforeAll(async () => {
  harness = await startDepartmentHarness(profile);
});
afterAll(() => harness.close());

test('PD-06a: 示例事项要素齐全，市局、县局各自公布，每项 3 至 6 个要点', async () => {
  const matters = exampleMatters[profile.code]!;
  for (const matter of matters) expect([3, 4, 5, 6]).toContain(matter.checklist!.length);
  const steps = listSteps(harness, profile);
  for (const agency of ['wg-amr', 'pds-amr']) {
    const op = person(`${agency}.op`);
    const list = (await steps.create(agency, op, { matters })).list!;
    await steps.submit(list.id, op);
    await steps.approve(list.id, person(`${agency}.dh`));
    expect((await steps.publish(list.id, op)).list).toMatchObject({ state: 'PUBLISHED', version: 1 });
  }
  const { data } = await harness.graphql(
    '{ marketSupervisionMatterListAsOf(agency: "wg-amr", on: "2026-03-02") { matters { code methods checklist { important } } } }',
  );
  const info = data.marketSupervisionMatterListAsOf.matters.find((m: { code: string }) => m.code === 'M-REGINFO');
  expect(info.methods).toEqual(['DOCUMENT', 'SITE', 'NETWORK']);
});
