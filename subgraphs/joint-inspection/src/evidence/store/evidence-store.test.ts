import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestS3, type TestS3 } from '../testing/s3-server.ts';
import { diskStore } from './disk-store.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { s3Store } from './s3-store.ts';
import { evidenceSettings } from './store-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-store-'));
let s3: TestS3;
const at = (url: string, secretAccessKey = 'secret/with+signs=') =>
  s3Store({ endpoint: url, bucket: 'evidence', region: 'cn-north-1', accessKeyId: 'key', secretAccessKey, prefix: '证据 (现场)/' });
beforeAll(async () => {
  s3 = await startTestS3('secret/with+signs=');
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true });
});

const bytes = (text: string) => Buffer.from(text);

describe.each<[string, () => EvidenceStore]>([
  ['a folder', () => diskStore(folder)],
  ['S3', () => at(s3.url)],
])('KF-21: evidence kept in %s', (_, open) => {
  test('a piece is given back as it was kept; the same again is no error', async () => {
    const store = open();
    await store.put('upl_1', '0-abc', bytes('照片'));
    await store.put('upl_1', '0-abc', bytes('照片'));
    expect(Buffer.from(await store.get('upl_1', '0-abc')).toString()).toBe('照片');
  });
  test('the same piece from several connections at once is kept by each of them', async () => {
    const store = open();
    await Promise.all(Array.from({ length: 8 }, () => store.put('upl_1', '0-abc', bytes('照片'))));
    expect(Buffer.from(await store.get('upl_1', '0-abc')).toString()).toBe('照片');
  });
  test('what was never kept is an error, not an empty file', async () => {
    await expect(open().get('upl_1', 'nothing')).rejects.toThrow();
  });
  test('an upload is removed with all its pieces, and only it', async () => {
    const store = open();
    for (const piece of ['a', 'b', 'c']) await store.put('upl_2', piece, bytes(piece));
    await store.put('upl_20', 'a', bytes('other'));
    await store.removeAll('upl_2');
    await store.removeAll('upl_2');
    for (const piece of ['a', 'b', 'c']) await expect(store.get('upl_2', piece)).rejects.toThrow();
    expect(Buffer.from(await store.get('upl_20', 'a')).toString()).toBe('other');
  });
  test('a name never leads out of the store', async () => {
    for (const name of ['../x', 'a/b', '', '.', 'A%2f'])
      await expect(async () => open().put(name, 'a', bytes('x'))).rejects.toThrow(/name/);
  });
});

test('a folder keeps no half-written piece', () => {
  expect(readdirSync(join(folder, 'upl_1'))).toEqual(['0-abc']);
});

describe('S3', () => {
  test('another secret is refused by the server, and nothing is kept', async () => {
    const before = s3.objects.size;
    await expect(at(s3.url, 'wrong').put('upl_3', 'a', bytes('x'))).rejects.toThrow(/403/);
    expect([s3.refused, s3.objects.size]).toEqual([['signature'], before]);
  });
  test('a busy server is asked again', async () => {
    s3.busy(2);
    await at(s3.url).put('upl_4', 'a', bytes('x'));
    expect([...s3.objects.keys()]).toContain('证据 (现场)/upl_4/a');
  });
  test('settings: a folder unless an endpoint is named, then everything it needs', () => {
    const read = (env: Record<string, string>) => {
      const problems: string[] = [];
      return { settings: evidenceSettings({ text: (name, otherwise) => env[name] || otherwise, problems }, '/data/evidence'), problems };
    };
    expect(read({})).toEqual({ settings: { folder: '/data/evidence' }, problems: [] });
    expect(read({ EVIDENCE_S3_ENDPOINT: 'ftp://x' }).problems).toHaveLength(4);
  });
});
