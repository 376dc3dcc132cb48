import { type DepartmentHarness, person, startDepartmentHarness } from '@double-random/department-kit/testing/department-harness.ts';
import { aMatter, listSteps, newRequestId } from '@double-random/department-kit/testing/matter-drafts.ts';
import { publicSecurityProfile as profile } from './profile.ts';

/** 沂源: the first version until the end of May, the second from June on, a third being drafted; 文光 has its own. */
let harness: DepartmentHarness;
let steps: ReturnType<typeof listSteps>;
beforeAll(async () => {
  harness = await startDepartmentHarness(profile);
  steps = listSteps(harness, profile);
  harness.clock.set('2026-05-20T09:00:00+08:00');
  await steps.publishNew('wg-psb', [aMatter(profile, 'wg-psb')]);
  const two = aMatter(profile, 'yy-psb', { code: 'M-TWO', name: '示例事项二' });
  await steps.publishNew('yy-psb', [aMatter(profile, 'yy-psb'), two]);
  await steps.publishNew('yy-psb', [aMatter(profile, 'yy-psb', { ratioBasisPoints: 1000 }), two], '2026-06-01');
  await steps.create('yy-psb', person('yy-psb.op'), { matters: [aMatter(profile, 'yy-psb')] });
});
afterAll(() => harness.close());

const asOf = async (agency: string, on: string) =>
  (
    await harness.graphql(
      'query ($agency: String!, $on: PlainDate!) { publicSecurityMatterListAsOf(agency: $agency, on: $on) { id matters { id } } }',
      { agency, on },
    )
  ).data.publicSecurityMatterListAsOf;
const pin = (agency: string, matterIds: string[], on: string) =>
  harness.command<{ value?: Record<string, unknown>[]; refusals?: { code: string; details: Record<string, unknown> }[] }>('pinMatters', {
    agency,
    matterIds,
    on,
  });

test('KF-03: 任务锁定现行清单中的事项版本；草稿、已被取代或其他部门的事项不得列入', async () => {
  const current = await asOf('yy-psb', '2026-06-02');
  const old = await asOf('yy-psb', '2026-05-31');
  const [one] = current.matters;
  const pinned = await pin('yy-psb', [one.id], '2026-06-02');
  expect(pinned.value).toEqual([
    expect.objectContaining({
      matterId: one.id,
      code: 'M-ONE',
      version: 2,
      listId: current.id,
      listVersion: 2,
      publishedAt: '2026-05-20T01:00:00.000Z',
      ratioBasisPoints: 1000,
      checklist: [
        { code: 'ONE-1', text: '示例要点', mandatory: true, important: false, method: null, passSentence: null, problemSentence: null },
      ],
      legalBases: [{ title: '《示例条例》', article: '第一条', text: '示例第1号' }],
      flagged: false,
    }),
  ]);
  expect(await pin('yy-psb', [one.id], '2026-06-02')).toEqual(pinned);
  const drafts = await harness.graphql(
    '{ publicSecurityMatterLists(agency: "yy-psb", state: DRAFT) { nodes { matters { id } } } }',
    {},
    person('yy-psb.op'),
  );
  const draft = drafts.data.publicSecurityMatterLists.nodes[0].matters[0].id;
  const foreign = (await asOf('wg-psb', '2026-06-02')).matters[0].id;
  for (const id of [draft, old.matters[0].id, foreign, 'ps_mtr_none']) {
    const refused = await pin('yy-psb', [one.id, id], '2026-06-02');
    expect(refused.refusals).toEqual([
      expect.objectContaining({ code: 'MATTER_NOT_LISTED', details: expect.objectContaining({ matterId: id }) }),
    ]);
    expect(refused.value).toBeUndefined();
  }
});

test('KF-07c: 没有已公布清单的部门，任务得到 LIST_NOT_PUBLISHED', async () => {
  expect((await pin('yx-psb', ['ps_mtr_any'], '2026-06-02')).refusals).toEqual([expect.objectContaining({ code: 'LIST_NOT_PUBLISHED' })]);
  expect((await pin('yy-psb', ['ps_mtr_any'], '2026-05-19')).refusals).toEqual([expect.objectContaining({ code: 'LIST_NOT_PUBLISHED' })]);
});

test('D-52: 任务锁定后清单改版，锁定的事项内容不变、仍可读', async () => {
  const old = await asOf('yy-psb', '2026-05-31');
  const { data } = await harness.graphql(
    'query ($id: ID!) { publicSecurityMatter(id: $id) { code ratioBasisPoints version listVersion } }',
    {
      id: old.matters[0].id,
    },
  );
  expect(data.publicSecurityMatter).toEqual({ code: 'M-ONE', ratioBasisPoints: 500, version: 1, listVersion: 1 });
});

test('YY-31c: 依据废止后，所涉事项被标记，不得用于新任务；重新确认的新版本恢复', async () => {
  harness.clock.set('2026-06-10T09:00:00+08:00');
  const current = await asOf('yy-psb', '2026-06-10');
  const [one] = current.matters;
  const repeal = (actor: ReturnType<typeof person>, title = '《示例条例》') =>
    harness.graphql(
      `mutation ($input: RepealLegalBasisInput!) { repealPublicSecurityLegalBasis(input: $input) { legalBases { title documentNo repealedOn } userErrors { code } } }`,
      { input: { requestId: newRequestId(), agency: 'yy-psb', title, repealedOn: '2026-06-15', source: '示例决定' } },
      actor,
    );
  expect((await repeal(person('wg-psb.op'))).denials).toEqual(['FORBIDDEN']);
  expect((await repeal(person('yy-psb.op'), '《没有的条例》')).denials).toEqual(['NOT_FOUND']);
  expect((await repeal(person('yy-psb.op'))).data.repealPublicSecurityLegalBasis.legalBases).toEqual([
    { title: '《示例条例》', documentNo: '示例第1号', repealedOn: '2026-06-15' },
  ]);
  expect((await pin('yy-psb', [one.id], '2026-06-14')).value).toHaveLength(1);
  expect((await pin('yy-psb', [one.id], '2026-06-15')).refusals).toEqual([
    expect.objectContaining({
      code: 'MATTER_NOT_LISTED',
      details: { matterId: one.id, reason: 'BASIS_REPEALED', repealed: ['《示例条例》'] },
    }),
  ]);
  const flag = async () =>
    (await harness.graphql('query ($id: ID!) { publicSecurityMatter(id: $id) { flagged } }', { id: one.id })).data.publicSecurityMatter
      .flagged;
  expect(await flag()).toBe(false);
  harness.clock.set('2026-06-16T00:00:00+08:00');
  expect(await flag()).toBe(true);

  const op = person('yy-psb.op');
  const drafts = await harness.graphql('{ publicSecurityMatterLists(agency: "yy-psb", state: DRAFT) { nodes { id } } }', {}, op);
  const id = drafts.data.publicSecurityMatterLists.nodes[0].id;
  expect((await steps.submit(id, op)).errors[0]).toMatchObject({ details: { reason: 'BASIS_REPEALED' } });
  await steps.save(id, aMatter(profile, 'yy-psb', { legalBases: [{ title: '《示例新条例》' }] }), op);
  await steps.submit(id, op);
  await steps.approve(id, person('yy-psb.dh'));
  await steps.publish(id, op);
  const renewed = await asOf('yy-psb', '2026-06-16');
  expect((await pin('yy-psb', [renewed.matters[0].id], '2026-06-16')).value).toHaveLength(1);
});

test('D-51: 锁定之后依据废止，可问到该事项当日已无依据', async () => {
  const old = await asOf('yy-psb', '2026-06-15');
  const status = (on: string) => harness.command('mattersStatus', { agency: 'yy-psb', matterIds: [old.matters[0].id], on });
  expect(await status('2026-06-14')).toEqual({ value: [{ matterId: old.matters[0].id, repealed: [] }] });
  expect(await status('2026-06-15')).toEqual({ value: [{ matterId: old.matters[0].id, repealed: ['《示例条例》'] }] });
});
