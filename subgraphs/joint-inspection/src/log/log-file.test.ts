import type { SubgraphContext } from '@double-random/runtime';
import { MerkleTree, openNote, parseCheckpoint, parseVerifierKey } from '@double-random/verifiable-draw';
import { nodeVerifiers } from '@double-random/verifiable-draw/node.ts';
import { logFile, logFileHandler, tileNumber } from './log-file.ts';
import { logHash } from './queue-log.ts';
import { sequence } from './sequence.ts';
import { type LogHarness, seen, startLogHarness } from './testing/log-harness.ts';

let log: LogHarness;
beforeAll(async () => {
  log = await startLogHarness();
  await log.say(...Array.from({ length: 600 }, (_, i) => seen(`v${i % 11}`, { payload: { i } })));
  await sequence(log.services);
});
afterAll(() => log.close());
const body = async (path: string) => (await logFile(log.em(), path))?.body;
const text = async (path: string) => new TextDecoder().decode(await body(path));

test('X-05: 仅凭公开的静态文件即可重建整棵树并核对签名', async () => {
  const key = /^log (\S+)$/m.exec(await text('policy'))![1]!;
  const { origin, size, root } = parseCheckpoint(openNote(await text('checkpoint'), [parseVerifierKey(key)], 1, nodeVerifiers).body);
  expect({ origin, size }).toEqual({ origin: 'jco.example/draw-log', size: 600 });
  const tree = new MerkleTree(logHash);
  const entries: string[] = [];
  for (const path of ['tile/entries/000', 'tile/entries/001', 'tile/entries/002.p/88']) {
    const bundle = Buffer.from((await body(path))!);
    for (let at = 0; at < bundle.length; ) {
      const length = bundle.readUInt16BE(at);
      const entry = bundle.subarray(at + 2, at + 2 + length);
      tree.append(entry);
      entries.push(entry.toString());
      at += 2 + length;
    }
  }
  expect(entries).toEqual(await log.ndjson());
  expect(Buffer.from(tree.root()).equals(root)).toBe(true);
  const leaves = Buffer.concat([(await body('tile/0/000'))!, (await body('/tile/0/001'))!, (await body('tile/0/002.p/88'))!]);
  const parents = (await body('tile/1/000.p/2'))!;
  const from = (part: Uint8Array, count: number) => {
    const rebuilt = new MerkleTree(logHash);
    for (let i = 0; i < count; i++) rebuilt.appendLeafHash(part.subarray(32 * i, 32 * i + 32));
    return rebuilt.root();
  };
  expect(Buffer.from(from(leaves, 600)).equals(root)).toBe(true);
  expect(Buffer.from(parents.subarray(32)).equals(from(leaves.subarray(32 * 256), 256))).toBe(true);
});

test('X-05: 较早检查点所需的不满瓦片仍可读', async () => {
  expect((await body('tile/0/001.p/7'))!.length).toBe(7 * 32);
  expect(Buffer.from((await body('tile/0/002.p/5'))!).equals((await body('tile/0/002.p/88'))!.subarray(0, 160))).toBe(true);
});

test.each([
  'tile/0/002',
  'tile/0/002.p/89',
  'tile/0/003.p/1',
  'tile/0/001.p/256',
  'tile/0/001.p/0',
  'tile/0/1',
  'tile/0/x000/001',
  'tile/1/000.p/3',
  'tile/2/000.p/1',
  'tile/00/000',
  'tile/entries/002',
  'tile/entries/002.p/89',
  '',
  '..',
  'checkpoint/x',
  'tile/0/000.p/01',
])('没有的文件就是没有：%s', async (path) => {
  expect(await logFile(log.em(), path)).toBeUndefined();
});

test('tile numbers are written in groups of three', () => {
  expect([0, 67, 1000, 1_234_067].map(tileNumber)).toEqual(['000', '067', 'x001/000', 'x001/x234/067']);
});

test('X-05: 任何人可读，瓦片可长久缓存，检查点不可', async () => {
  const handler = logFileHandler(log.em);
  const get = (path: string, method: 'GET' | 'POST' = 'GET') =>
    handler({} as SubgraphContext, { method, path, query: {}, body: (async function* () {})() });
  expect(await get('/log/tile/0/000')).toMatchObject({ status: 200, headers: { 'cache-control': expect.stringContaining('immutable') } });
  expect((await get('/log/checkpoint')).headers['cache-control']).toBe('public, max-age=1');
  await expect(get('/log/tile/0/900')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  await expect(get('/other/checkpoint')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  await expect(get('/log/checkpoint', 'POST')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
});
