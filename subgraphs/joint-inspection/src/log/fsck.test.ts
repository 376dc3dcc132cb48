import { canonicalJson, formatCheckpoint, leafHash, MerkleTree, parseEntry, signatureLine } from '@double-random/verifiable-draw';
import { utf8 } from '@double-random/verifiable-draw/bytes.ts';
import { fsck } from './fsck.ts';
import { openLog } from './log-key.ts';
import { logHash } from './queue-log.ts';
import { sequence } from './sequence.ts';
import { type LogHarness, seen, startLogHarness } from './testing/log-harness.ts';

let log: LogHarness;
beforeEach(async () => {
  log = await startLogHarness();
  for (let i = 0; i < 5; i++) {
    await log.say(seen('v1', { payload: { round: i } }), seen(`w${i}`));
    await sequence(log.services);
  }
  expect(await fsck(log.em())).toMatchObject({ ok: true, entries: 10, checkpoints: 5, firstBadCheckpoint: null });
});
afterEach(() => log.close());

const codes = async () => {
  const { ok, problems, firstBadCheckpoint } = await fsck(log.em());
  expect(ok).toBe(false);
  return { codes: [...new Set(problems.map((p) => p.code))].sort(), firstBadCheckpoint };
};

describe('X-03 P5: 数据库超级用户改动日志，核查指出第一个不符的检查点', () => {
  test('改一个条目的一个字节', async () => {
    await log.tamper(`update log_entry set entry = replace(entry, 'wg-cad', 'wg-amr') where idx = 4`);
    expect(await codes()).toMatchObject({ firstBadCheckpoint: 6, codes: expect.arrayContaining(['ENTRY_LEAF', 'CHECKPOINT_ROOT']) });
  });

  test('连同叶摘要一起改', async () => {
    const text = (await log.ndjson())[4]!.replace('wg-cad', 'wg-amr');
    await log.tamper('update log_entry set entry = $1, leaf_hash = $2 where idx = 4', [text, Buffer.from(leafHash(logHash, utf8(text)))]);
    expect(await codes()).toEqual({ firstBadCheckpoint: 6, codes: ['CHECKPOINT_ROOT', 'TILE'] });
  });

  test('抽走中间一条', async () => {
    await log.tamper('delete from log_entry where idx = 4');
    expect(await codes()).toMatchObject({ firstBadCheckpoint: 6, codes: expect.arrayContaining(['ENTRY_MISSING', 'SIZE']) });
  });

  test('截去末尾', async () => {
    await log.tamper('delete from log_entry where idx >= 8');
    expect(await codes()).toMatchObject({ firstBadCheckpoint: 10, codes: expect.arrayContaining(['CHECKPOINT_ROOT', 'SIZE']) });
  });

  test('连检查点一起截去，登记数仍在', async () => {
    await log.tamper('delete from log_entry where idx >= 8');
    await log.tamper('delete from log_checkpoint where size = 10');
    expect((await codes()).codes).toEqual(expect.arrayContaining(['SIZE']));
  });

  test('改检查点的根', async () => {
    await log.tamper(`update log_checkpoint set root = overlay(root placing '\\x00' from 3 for 1) where size = 8`);
    expect(await codes()).toEqual({ firstBadCheckpoint: 8, codes: ['CHECKPOINT_ROOT'] });
  });

  test('改检查点签名的正文', async () => {
    await log.tamper(`update log_checkpoint set note = replace(note, 'jco.example', 'jco.exampla') where size = 8`);
    expect(await codes()).toEqual({ firstBadCheckpoint: 8, codes: ['CHECKPOINT_ROOT', 'CHECKPOINT_SIGNATURE'] });
  });

  test('改留存内容', async () => {
    await log.tamper(`update log_payload set payload = '{"round":9}' where payload = '{"round":3}'`);
    expect(await codes()).toEqual({ firstBadCheckpoint: null, codes: ['ENTRY_PAYLOAD'] });
  });

  test('删留存行', async () => {
    await log.tamper('delete from log_payload where queue_id = (select queue_id from log_entry where idx = 2)');
    expect(await codes()).toEqual({ firstBadCheckpoint: null, codes: ['ENTRY_PAYLOAD'] });
  });
});

test('X-03: 连私钥也在手的人重写整本日志，链条自洽处只有同一对象的接续与见证能指出', async () => {
  const open = await openLog(log.em(), log.services);
  const lines = (await log.ndjson()).map((line, i) => (i === 4 ? canonicalJson({ ...parseEntry(line), prev: -1 }) : line));
  const tree = new MerkleTree(logHash, lines.map(utf8));
  const leaves = lines.map((line) => leafHash(logHash, utf8(line)));
  await log.tamper('update log_entry set entry = $1, leaf_hash = $2 where idx = 4', [lines[4], Buffer.from(leaves[4]!)]);
  await log.tamper('update log_tile set hashes = $1', [Buffer.concat(leaves)]);
  for (const size of [2, 4, 6, 8, 10]) {
    const body = formatCheckpoint({ origin: open.origin, size, root: tree.root(size) });
    await log.tamper('update log_checkpoint set root = $1, note = $2 where size = $3', [
      Buffer.from(tree.root(size)),
      `${body}\n${signatureLine(open.key, body, open.sign)}`,
      size,
    ]);
  }
  expect(await codes()).toEqual({ firstBadCheckpoint: null, codes: ['ENTRY_CHAIN'] });
});
