import { schemaDifference } from '@double-random/runtime';
import { openNote, parseVerifierKey } from '@double-random/verifiable-draw';
import { nodeVerifiers } from '@double-random/verifiable-draw/node.ts';
import pg from 'pg';
import type { Answer } from '../contract.ts';
import { departmentStorage } from '../department.ts';
import { mattersModule } from '../matters/matters.module.ts';
import { type DepartmentHarness, startDepartmentHarness } from '../testing/department-harness.ts';
import { notaryLog } from './testing/notary-log.ts';
import { witnessModule } from './witness.module.ts';
import type { EnrolledLog, WitnessAnswer, WitnessCheckpointInput } from './witness-contract.ts';

const profile = { code: 'public-security', title: '公安', typePrefix: 'PublicSecurity', fieldPrefix: 'publicSecurity', idPrefix: 'ps' };
const origin = 'jco.example/draw-log';
let department: DepartmentHarness;
let log: ReturnType<typeof notaryLog>;
let key: string;

beforeEach(async () => {
  department = await startDepartmentHarness(profile, { modules: [mattersModule, witnessModule] });
  log = notaryLog(origin);
  log.add('a', 'b', 'c');
  key = (await enrol(log)).verifierKey;
});
afterEach(() => department.close());

const enrol = async (one: { origin: string; verifierKey: string }) => {
  const answer = await department.command<Answer<EnrolledLog>>('enrolLog', { origin: one.origin, verifierKey: one.verifierKey });
  if ('refusals' in answer) throw new Error(answer.refusals[0]!.code);
  return answer.value;
};
const ask = (input: WitnessCheckpointInput) => department.command<WitnessAnswer>('witnessCheckpoint', input);
const timeOf = (answer: WitnessAnswer, note: string): number => {
  if (answer.status !== 200) throw new Error(`not signed: ${answer.status}`);
  const body = note.slice(0, note.lastIndexOf('\n\n') + 1);
  const witness = parseVerifierKey(key);
  return openNote(`${body}\n${answer.cosignature}`, [witness], 1, nodeVerifiers).times.get(witness.name)!;
};

describe('X-05: 各部门互为见证', () => {
  test('接续的检查点得到带时间的见证签名，重复请求也得到', async () => {
    expect(timeOf(await ask(log.shown(0, 2)), log.note(2))).toBe(Date.parse('2026-03-02T01:00:00Z') / 1000);
    department.clock.advance(60_000);
    expect(timeOf(await ask(log.shown(2)), log.note())).toBe(Date.parse('2026-03-02T01:01:00Z') / 1000);
    expect((await ask(log.shown(3))).status).toBe(200);
  });

  test('起点大小不符：409 并告知见证方的大小', async () => {
    await ask(log.shown(0, 2));
    expect(await ask(log.shown(0))).toEqual({ status: 409, size: 2 });
    expect(await ask(log.shown(1))).toEqual({ status: 409, size: 2 });
  });

  test('P4 P5: 同一大小给出另一个根：409；更大但不接续：422；已见证的不受影响', async () => {
    await ask(log.shown(0));
    const fork = notaryLog(origin);
    fork.add('a', 'b', 'x');
    expect(await ask(fork.shown(3))).toEqual({ status: 409, size: 3 });
    fork.add('d', 'e');
    expect(await ask(fork.shown(3))).toEqual({ status: 422 });
    log.add('d');
    expect((await ask(log.shown(3))).status).toBe(200);
  });

  test('P5: 缩小的日志不签', async () => {
    await ask(log.shown(0));
    expect(await ask({ ...log.shown(2, 2), oldSize: 3 })).toEqual({ status: 400 });
    expect(await ask(log.shown(2, 2))).toEqual({ status: 409, size: 3 });
  });

  test('未登记的日志 404；别的密钥所签 403；格式不正确 400；多余的证明 422', async () => {
    const other = notaryLog('elsewhere/log');
    other.add('a');
    expect(await ask(other.shown(0))).toEqual({ status: 404 });
    const forged = notaryLog(origin, 'another secret');
    forged.add('a');
    expect(await ask(forged.shown(0))).toEqual({ status: 403 });
    expect(await ask({ ...log.shown(0), note: 'x' })).toEqual({ status: 400 });
    expect(await ask({ origin } as never)).toEqual({ status: 400 });
    expect(await ask({ ...log.shown(0), proof: ['AAAA'] })).toEqual({ status: 422 });
    await ask(log.shown(0, 2));
    expect(await ask({ ...log.shown(2), proof: ['not base64'] })).toEqual({ status: 422 });
  });

  test('登记一次为准：同一公钥再问同答，另一公钥被拒绝', async () => {
    expect(await enrol(log)).toEqual({ verifierKey: key, size: 0 });
    await expect(enrol(notaryLog(origin, 'another secret'))).rejects.toThrow('TAMPER_DETECTED');
    await expect(enrol({ origin, verifierKey: key })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('时钟倒退：签名时间不倒退', async () => {
    const first = timeOf(await ask(log.shown(0, 2)), log.note(2));
    department.clock.set('2026-02-01T09:00:00+08:00');
    expect(timeOf(await ask(log.shown(2)), log.note())).toBe(first);
  });

  test('丢失记忆即丢失密钥：重新登记的是另一把公钥', async () => {
    await ask(log.shown(0));
    await asSuperuser('delete from witnessed_log');
    expect(await ask(log.shown(3))).toEqual({ status: 404 });
    const again = await enrol(log);
    expect(again.size).toBe(0);
    expect(again.verifierKey).not.toBe(key);
  });

  test('见证先存后答：并发请求两种历史，只签一种', async () => {
    await ask(log.shown(0));
    const fork = notaryLog(origin);
    fork.add('a', 'b', 'c', 'y');
    log.add('d');
    const answers = await Promise.all([ask(log.shown(3)), ask(fork.shown(3)), ask(log.shown(3)), ask(fork.shown(3))]);
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  });

  test.each([
    'delete from witnessed_log',
    'update witnessed_log set size = 1',
    `update witnessed_log set root = 'x'`,
    `update witnessed_log set log_key = 'x'`,
  ])('数据库自身拒绝忘记：%s', async (sql) => {
    await ask(log.shown(0));
    const client = new pg.Client({ connectionString: department.database.appUrl });
    await client.connect();
    try {
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });

  test('YY-32b: entities and migrations of the witness agree', async () => {
    expect(await schemaDifference(department.database.ownerUrl, departmentStorage([mattersModule, witnessModule]))).toBe('');
  });

  test('仅服务间调用', async () => {
    await expect(department.subgraph.command('witnessCheckpoint', log.shown(0), {})).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });
});

async function asSuperuser(sql: string): Promise<void> {
  const url = new URL(process.env['TEST_DATABASE_URL']!);
  url.pathname = new URL(department.database.ownerUrl).pathname;
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  try {
    await admin.query('set session_replication_role = replica');
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}
