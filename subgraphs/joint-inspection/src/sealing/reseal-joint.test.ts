import { row, rows, rowsOfOldKeys, verifyTrail } from '@double-random/runtime';
import { factsCell, feedbackCell } from '../conduct/conduct-row.ts';
import { chainSecretCell, frameKeyCell, secretsOf } from '../draw/secrets.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit } from '../testing/visit-fixture.ts';
import { must } from '../testing/visit-steps.ts';
import { jointSealedTables, resealJoint } from './reseal-joint.ts';

let h: JointHarness;
let caseId: string;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
  const { visitId } = await aDispatchedVisit(h.em());
  const { random } = h.services.deps;
  const keys = secretsOf(h.services);
  await rows(
    h.em(),
    `insert into draw (id, task_id, kind, number, attempt, state, suite, profile, plan, seal, seal_hash, frame_key, drawn_by)
     values ('d1', 't1', 'objects', 'n1', 1, 'DONE', 'SM3', 'FULL', '{}', '{}', 's1', $1, 'wg-amr.op')`,
    [keys.seal('frame key', frameKeyCell('d1'), random)],
  );
  await rows(h.em(), `insert into office_chain values ('wg-jco', $1, 8, 0, '[]', now())`, [
    keys.seal('chain secret', chainSecretCell('wg-jco'), random),
  ]);
  const input = { ground: 'FALSIFIED', person: 'wg-cad.i1', facts: '现场照片用于两次检查', trail: [] };
  const opened = must(await h.as('wg-cad.aud').mutate('openConductCase', input, 'conductCase { id }'));
  caseId = opened.payload.conductCase.id;
  const settled = { conductCaseId: caseId, outcome: 'CRITICISED', text: '属实' };
  must(await h.as('wg-cad.aud').mutate('closeConductCase', settled, 'conductCase { id }'));
  await rows(h.em(), `insert into visit_feedback values ('f1', $1, 'FEES', $2, now())`, [
    visitId,
    keys.seal('{"text":"收取了检测费"}', feedbackCell('f1'), random),
  ]);
});
afterAll(() => h.close());

const left = async () => Promise.all(jointSealedTables.map((t) => rowsOfOldKeys(h.em(), t, 'v2')));

test('X-09: 每一个加密保存的栏目都在重新加密的范围内', async () => {
  const columns = await rows<{ table: string; column: string }>(
    h.em(),
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = current_schema() and data_type in ('text', 'character varying')`,
  );
  const sealed: string[] = [];
  for (const { table, column } of columns)
    if (await row(h.em(), `select 1 from "${table}" where "${column}" ~ '^v[0-9]+[.][A-Za-z0-9_-]{38,}$' limit 1`))
      sealed.push(`${table}.${column}`);
  const known = jointSealedTables.flatMap(({ table, columns: names }) => names.map((name) => `${table}.${name}`));
  expect(sealed.sort()).toEqual([...known].sort());
});

test('X-09: 换用新密钥后全部重新加密，内容不变，旧密钥打不开；只有一个密钥或再来一遍时无事可做', async () => {
  const reseals = () => row(h.em(), `select count(*)::int as n from trail where action = 'personalData.reseal'`);
  await h.night();
  expect([await left(), await reseals()]).toEqual([[1, 1, 1, 1], { n: 0 }]);
  const rotated = { ...h.services, laterKeys: { v2: Buffer.alloc(32, 9) } };
  await resealJoint(rotated);
  await resealJoint(rotated);
  expect([await left(), await reseals()]).toEqual([[0, 0, 0, 0], { n: 4 }]);
  const [keys, old] = [secretsOf(rotated), secretsOf(h.services)];
  const cells = {
    'select frame_key as text from draw': [frameKeyCell('d1'), 'frame key'],
    'select secret as text from office_chain': [chainSecretCell('wg-jco'), 'chain secret'],
    'select facts as text from conduct_case': [factsCell(caseId), '现场照片用于两次检查'],
    'select content as text from visit_feedback': [feedbackCell('f1'), '{"text":"收取了检测费"}'],
  } as const;
  for (const [sql, [cell, text]] of Object.entries(cells)) {
    const { text: stored } = (await row<{ text: string }>(h.em(), sql))!;
    expect(keys.open(stored, cell)).toBe(text);
    expect(() => old.open(stored, cell)).toThrow(/no key v2/);
  }
  expect(await verifyTrail(h.em())).toMatchObject({ ok: true });
});

test('X-09 ✘: 借重新加密改动其他内容、换回旧密钥的，数据库自身拒绝', async () => {
  for (const attack of [
    `update visit_feedback set content = 'v1.' || substring(content from 4)`,
    `update visit_feedback set content = 'v3.x', subject = 'OTHER'`,
    `update conduct_case set facts = 'v1.x'`,
    `update conduct_case set facts = 'v3.x', person = 'somebody'`,
    'delete from visit_feedback',
  ])
    await expect(rows(h.em(), attack)).rejects.toThrow(/never changed/);
});
