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

const matter = (more: object = {}) => aMatter(profile, 'yy-psb', { ...more });
const op = person('yy-psb.op');
const difference = async (since: string, id: string, actor?: ReturnType<typeof person>) => {
  const { data, denials } = await harness.graphql(
    `query ($since: ID!, $id: ID!) { publicSecurityMatterList(id: $id) {
      changes(since: $since) { code change fields values { field title before after } } } }`,
    { since, id },
    actor,
  );
  return { changes: data?.publicSecurityMatterList?.changes, denials };
};
const published: string[] = [];

test('YX-51c: 任意两个已公布版本的差异逐栏目可读，公众也可读，次序颠倒则前后颠倒', async () => {
  published.push(await steps.publishNew('yy-psb', [matter()]));
  harness.clock.set('2026-06-01T09:00:00+08:00');
  published.push(await steps.publishNew('yy-psb', [matter({ ratioBasisPoints: 1000 }), matter({ code: 'M-TWO', name: '示例事项二' })]));
  const [first, second] = published as [string, string];
  const ratio = { field: 'ratioBasisPoints', title: '抽查比例' };
  expect((await difference(first, second)).changes).toEqual([
    { code: 'M-ONE', change: 'CHANGED', fields: ['ratioBasisPoints'], values: [{ ...ratio, before: '5%', after: '10%' }] },
    { code: 'M-TWO', change: 'ADDED', fields: [], values: [] },
  ]);
  expect((await difference(second, first)).changes).toEqual([
    { code: 'M-ONE', change: 'CHANGED', fields: ['ratioBasisPoints'], values: [{ ...ratio, before: '10%', after: '5%' }] },
    { code: 'M-TWO', change: 'REMOVED', fields: [], values: [] },
  ]);
  expect((await difference(second, second)).changes).toEqual([]);
});

test('KF-07c: 与起草中版本的差异只对本部门可见；内部栏目的调整不对外', async () => {
  const [, second] = published as [string, string];
  const draft = (await steps.create('yy-psb', op)).list!;
  await steps.save(draft.id, matter({ ratioBasisPoints: 1000, requiredField: 'HOTEL' }), op);
  const asked = await difference(second, draft.id, op);
  expect(asked.changes).toEqual([
    {
      code: 'M-ONE',
      change: 'CHANGED',
      fields: ['requiredField'],
      values: [{ field: 'requiredField', title: '所需执法领域', before: null, after: 'HOTEL' }],
    },
  ]);
  for (const outsider of [undefined, person('wg-amr.op'), person('kf-psb.op')])
    for (const [since, id] of [
      [second, draft.id],
      [draft.id, second],
    ] as const)
      expect((await difference(since, id, outsider)).denials).toEqual(['NOT_FOUND']);
  harness.clock.set('2026-07-01T09:00:00+08:00');
  await steps.submit(draft.id, op);
  await steps.approve(draft.id, person('yy-psb.dh'));
  await steps.publish(draft.id, op);
  expect((await difference(second, draft.id)).changes).toEqual([]);
  expect((await difference(second, draft.id, op)).changes).toHaveLength(1);
});

test('KF-08a: 每个事项的检查对象数可查，名录库变动后随之变动；无对象的为零，无权查看的为空', async () => {
  const enter = (name: string, kind: string) =>
    harness.graphql(
      'mutation ($input: UpsertPublicSecurityObjectInput!) { upsertPublicSecurityObject(input: $input) { userErrors { message } object { id } } }',
      {
        input: {
          requestId: `object-${name}`,
          agency: 'yy-psb',
          kind,
          name,
          address: '某街1号',
          uscc: '91410481MA0HTK0016',
          matterCodes: ['M-ONE'],
        },
      },
      person('yy-psb.reg'),
    );
  const counts = async (actor?: ReturnType<typeof person>) =>
    (
      await harness.graphql(
        '{ publicSecurityMatterListAsOf(agency: "yy-psb", on: "2026-07-01") { matters { code objectCount activeObjectCount } } }',
        {},
        actor,
      )
    ).data.publicSecurityMatterListAsOf.matters;
  expect(await counts(op)).toEqual([
    { code: 'M-ONE', objectCount: 0, activeObjectCount: 0 },
    { code: 'M-TWO', objectCount: 0, activeObjectCount: 0 },
  ]);
  const entered = await enter('甲宾馆', 'ENTERPRISE');
  expect(entered.data.upsertPublicSecurityObject.userErrors).toEqual([]);
  expect((await counts(op))[0]).toEqual({ code: 'M-ONE', objectCount: 1, activeObjectCount: 0 });
  const { id } = entered.data.upsertPublicSecurityObject.object;
  const activated = await harness.graphql(
    'mutation ($input: ActivatePublicSecurityObjectInput!) { activatePublicSecurityObject(input: $input) { userErrors { message } } }',
    { input: { requestId: 'activate', id, reason: '核实' } },
    person('yy-psb.reg'),
  );
  expect(activated.data.activatePublicSecurityObject.userErrors).toEqual([]);
  for (const actor of [op, person('yy-psb.reg'), person('yy-psb.lgo')])
    expect((await counts(actor))[0]).toEqual({ code: 'M-ONE', objectCount: 1, activeObjectCount: 1 });
  for (const outsider of [undefined, person('wg-amr.op')])
    expect((await counts(outsider))[0]).toEqual({ code: 'M-ONE', objectCount: null, activeObjectCount: null });
});
