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

const times = async (id: string) =>
  (
    await harness.graphql(
      'query ($id: ID!) { publicSecurityMatterList(id: $id) { dueOn submittedLate publicationDueOn publishedLate } }',
      { id },
      person('yx-psb.fz'),
    )
  ).data.publicSecurityMatterList;

const op = person('yx-psb.op');
const drafted = async () => (await steps.create('yx-psb', op, { matters: [aMatter(profile, 'yx-psb')] })).list!.id;

test('YX-51a: 5月31日23时完成的按时；下一年6月1日零时的逾期，如实记录，仍可提交；同年的动态调整不受此限', async () => {
  harness.clock.set('2026-05-31T23:00:00+08:00');
  const first = await drafted();
  expect(await times(first)).toMatchObject({ dueOn: '2026-05-31', submittedLate: null });
  await steps.submit(first, op);
  expect(await times(first)).toMatchObject({ dueOn: '2026-05-31', submittedLate: false });
  await steps.approve(first, person('yx-psb.fz'));
  await steps.publish(first, op);

  harness.clock.set('2026-09-01T09:00:00+08:00');
  const adjusted = await steps.publishNew('yx-psb', [aMatter(profile, 'yx-psb', { ratioBasisPoints: 600 })]);
  expect(await times(adjusted)).toMatchObject({ dueOn: null, submittedLate: null });

  harness.clock.set('2027-06-01T00:00:00+08:00');
  const late = await drafted();
  expect((await steps.submit(late, op)).list).toMatchObject({ state: 'IN_REVIEW' });
  expect(await times(late)).toMatchObject({ dueOn: '2027-05-31', submittedLate: true });
});

test('KF-07c: 审核通过后应在20个工作日内公布；逾期未公布的标明，公布后仍留有记录，未审核通过的没有期限', async () => {
  harness.clock.set('2026-04-01T09:00:00+08:00');
  const kf = person('kf-psb.op');
  const id = (await steps.create('kf-psb', kf, { matters: [aMatter(profile, 'kf-psb')] })).list!.id;
  const seen = async () =>
    (
      await harness.graphql(
        'query ($id: ID!) { publicSecurityMatterList(id: $id) { dueOn publicationDueOn publishedLate } }',
        { id },
        person('kf-psb.dh'),
      )
    ).data.publicSecurityMatterList;
  await steps.submit(id, kf);
  expect(await seen()).toEqual({ dueOn: null, publicationDueOn: null, publishedLate: null });
  await steps.approve(id, person('kf-psb.dh'));
  // 20 working days after 1 April: Qingming on the 6th is off.
  expect(await seen()).toMatchObject({ publicationDueOn: '2026-04-30', publishedLate: false });
  harness.clock.set('2026-05-01T00:00:00+08:00');
  expect(await seen()).toMatchObject({ publishedLate: true });
  await steps.publish(id, kf);
  harness.clock.set('2026-04-20T00:00:00+08:00');
  expect(await seen()).toMatchObject({ publicationDueOn: '2026-04-30', publishedLate: true });
});
