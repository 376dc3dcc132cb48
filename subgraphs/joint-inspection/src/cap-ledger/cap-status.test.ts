import { rows } from '@double-random/runtime';
import { E1 } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';

let h: JointHarness;
const snapshot = (agency: string) =>
  JSON.stringify({ [agency]: { objectId: 'o', code: E1, name: '甲', address: '乙', kind: 'ENTERPRISE', division: '410481', matters: [] } });

/** A visit of E1 as the rooms leave it: assigned, consumed, and published if `published`. */
async function visited(id: string, agency: string, on: string, state: string, published: boolean): Promise<void> {
  const em = h.em();
  await rows(
    em,
    `insert into assignment (id, task_id, draw_id, entity_key, code, position, state, joint, exempt, year, snapshot) values ($1, $1, $1, $2, $2, 0, $3, false, false, 2026, $4)`,
    [id, E1, state, snapshot(agency)],
  );
  await rows(
    em,
    `insert into visit (id, assignment_id, task_id, entity_key, code, inspection_code, joint, lead_agency, state, finished_on, revision) values ($1, $1, $1, $2, $2, $1, false, $3, 'FINISHED', $4, 1)`,
    [id, E1, agency, on],
  );
  await rows(
    em,
    `insert into cap_slot select 'ENTITY', $2::text, 2026, count(*) + 1, $1, 'CONSUMED', false, $3, now() from cap_slot where entity_key = $2::text`,
    [id, E1, agency],
  );
  if (!published) return;
  await rows(
    em,
    `insert into publication (id, result_no, matter_check_id, version, agency, task_id, visit_id, entity_key, code, mode, content, content_hash, state, published_by, reviewed_by)
     values ($1, $1, $1, 1, $3, $1, $1, $2, $2, 'FULL', '{}', 'h', 'PUBLISHED', 'x', 'y')`,
    [id, E1, agency],
  );
}
const statusFor = async (who: string, year = 2026) => {
  const query = `query ($r: [_Any!]!, $year: Int!) { _entities(representations: $r) { ... on InspectionObject { capStatus(year: $year) { limit used remaining entries { agency visitedOn } } } } }`;
  const { data } = await h.as(who).query(query, { r: [{ __typename: 'InspectionObject', code: E1 }], year });
  return data._entities[0].capStatus;
};

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-07-01T09:00:00+08:00', departments: false });
  await visited('v1', 'wg-psb', '2026-03-10', 'PUBLISHED', true);
  await visited('v2', 'wg-cad', '2026-06-02', 'VISITED', false);
});
afterAll(() => h.close());

test('X-07, KF-13b: 公示前只见已公示的和本部门的；其他部门、办公室、信用平台看不出第二次', async () => {
  for (const who of ['wg-amr.op', 'wg-jco', 'credit', 'wg-cad.reg']) expect([who, (await statusFor(who)).used]).toEqual([who, 1]);
  expect(await statusFor('wg-cad.op')).toMatchObject({ limit: 2, used: 2, remaining: 0 });
  expect(await statusFor('public')).toBeNull();
});

test('YX-54c: 上限按查询人所在部门的规定', async () => {
  expect(await statusFor('wg-psb.op')).toMatchObject({ limit: 1, used: 1, remaining: 0 });
});

test('KF-13b: 两次都公示后，次数为二、剩余为零；次年一月一日起重新计算', async () => {
  await rows(
    h.em(),
    `insert into publication (id, result_no, matter_check_id, version, agency, task_id, visit_id, entity_key, code, mode, content, content_hash, state, published_by, reviewed_by)
    values ('p2', 'p2', 'v2', 1, 'wg-cad', 'v2', 'v2', $1, $1, 'FULL', '{}', 'h', 'PUBLISHED', 'x', 'y')`,
    [E1],
  );
  expect(await statusFor('wg-amr.op')).toEqual({
    limit: 2,
    used: 2,
    remaining: 0,
    entries: [
      { agency: 'wg-psb', visitedOn: '2026-03-10' },
      { agency: 'wg-cad', visitedOn: '2026-06-02' },
    ],
  });
  h.clock.set('2027-01-01T00:00:00+08:00');
  expect(await statusFor('wg-amr.op', 2027)).toMatchObject({ used: 0, remaining: 2 });
});
