import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { row, rows, serveSubgraph } from '@double-random/runtime';
import { Upload } from 'tus-js-client';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureVisit } from '../../testing/visit-fixture.ts';
import { fileOf, must, visitSteps } from '../../testing/visit-steps.ts';
import { pieceBytes } from './append-upload.ts';
import { sweepUploads } from './sweep-uploads.ts';

let h: JointHarness;
let served: { url: string; close(): Promise<void> };
let v: FixtureVisit;
const now = '2026-09-18T09:00:00+08:00';
beforeAll(async () => {
  h = await startJointForTest({ now, departments: false });
  served = await serveSubgraph(h.joint, { port: 0 });
  v = await aDispatchedVisit(h.em());
  await visitSteps(h, v).arrive('wg-amr.i1');
});
afterAll(async () => {
  await served.close();
  await h.close();
});
beforeEach(() => h.clock.set(now));

const video = Buffer.concat([fileOf('AUDIO_VIDEO', ''), randomBytes(2 * pieceBytes + 1000)]);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const endpoint = () => `${served.url}/files/evidence/uploads`;
const metadata = (more: object = {}) => ({ visitId: v.visitId, type: 'AUDIO_VIDEO', filename: '现场.mp4', ...more });
const asHeader = (said: object) =>
  Object.entries(said)
    .map(([name, value]) => `${name} ${Buffer.from(String(value)).toString('base64')}`)
    .join(',');

/** One request of the protocol, as it goes over the wire. */
async function tus(who: string, method: string, address: string, headers: Record<string, string> = {}, body?: Buffer) {
  const sent = { ...(await h.headersOf(who)), 'tus-resumable': '1.0.0', ...headers };
  const answer = await fetch(address, { method, headers: sent, ...(body ? { body: new Uint8Array(body) } : {}) });
  const text = await answer.text();
  return { status: answer.status, offset: answer.headers.get('upload-offset'), location: answer.headers.get('location'), text };
}
const announce = async (who: string, size: number, more: object = {}) => {
  const created = await tus(who, 'POST', endpoint(), { 'upload-length': String(size), 'upload-metadata': asHeader(metadata(more)) });
  return { ...created, address: `${endpoint().replace(/uploads$/, '')}${created.location}`, id: created.location?.split('/')[1] ?? '' };
};
const send = (who: string, address: string, at: number, bytes: Buffer) =>
  tus(who, 'PATCH', address, { 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' }, bytes);
const makeEvidence = (who: string, uploadId: string, bytes: Buffer, more: object = {}) =>
  h.as(who).mutate(
    'addEvidence',
    {
      visitId: v.visitId,
      matterCheckId: v.checks['M-HOTEL'],
      type: 'AUDIO_VIDEO',
      fileName: '现场.mp4',
      uploadId,
      sha256: hashOf(bytes),
      source: '执法记录仪',
      takenAt: '2026-09-18T01:00:00Z',
      ...more,
    },
    'evidence { id sha256 size url usedElsewhere }',
  );

describe('KF-21: 录音录像断点续传', () => {
  test('the upload client of tus.io sends a recording in parts; it becomes evidence, and comes back the same', async () => {
    const headers = { ...(await h.headersOf('wg-psb.i1')) };
    const location = await new Promise<string>((resolve, reject) => {
      const upload = new Upload(video, {
        endpoint: endpoint(),
        headers,
        metadata: metadata({ sha256: hashOf(video) }),
        chunkSize: 3_000_000,
        onError: reject,
        onSuccess: () => resolve(upload.url!),
      });
      upload.start();
    });
    const uploadId = location.split('/').at(-1)!;
    const { evidence } = must(await makeEvidence('wg-psb.i1', uploadId, video)).payload;
    expect(evidence).toMatchObject({ sha256: hashOf(video), size: video.length, usedElsewhere: 0 });
    const copy = await h.as('wg-psb.i2').download(evidence.url.replace('/files/joint-inspection', ''));
    expect([hashOf(copy.bytes), copy.headers['content-type']]).toEqual([hashOf(video), 'video/mp4']);
    expect(decodeURIComponent(copy.headers['content-disposition']!)).toContain('2026-09-18 wg-psb.i2 现场.mp4');
  });

  test('a connection killed in the middle loses nothing that arrived: the device asks where it stands and goes on from there', async () => {
    const { address, id } = await announce('wg-psb.i1', video.length, { sha256: hashOf(video) });
    const url = new URL(address);
    const actor = await h.headersOf('wg-psb.i1');
    await new Promise<void>((resolve) => {
      const headers = {
        ...actor,
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
        'content-length': String(video.length),
      };
      const cut = request({ host: url.hostname, port: url.port, path: url.pathname, method: 'PATCH', headers });
      cut.on('error', () => resolve());
      cut.write(video.subarray(0, pieceBytes + 70_000), () => cut.destroy(new Error('the battery is empty')));
    });
    // What arrived is kept when the server has noticed; asking is how a device waits.
    let offset = 0;
    while (offset < pieceBytes) offset = Number((await tus('wg-psb.i1', 'HEAD', address)).offset);
    expect((await makeEvidence('wg-psb.i1', id, video)).refusals).toEqual(['BAD_USER_INPUT']);
    let sent = await send('wg-psb.i1', address, offset, video.subarray(offset));
    // The last bytes of the cut connection may have been kept meanwhile: the device is told, and goes on from there.
    while (sent.status === 409) {
      offset = Number((await tus('wg-psb.i1', 'HEAD', address)).offset);
      sent = await send('wg-psb.i1', address, offset, video.subarray(offset));
    }
    expect([sent.status, sent.offset]).toEqual([204, String(video.length)]);
    const kept = await row<{ sha256: string }>(h.em(), 'select sha256 from evidence_upload where id = $1', [id]);
    expect(kept).toEqual({ sha256: hashOf(video) });
  });

  test('two connections at once: one goes on, the other is told, no byte is kept twice', async () => {
    const { address } = await announce('wg-psb.i1', video.length);
    const both = await Promise.all([send('wg-psb.i1', address, 0, video), send('wg-psb.i1', address, 0, video)]);
    expect(both.map((answer) => answer.status).sort()).toEqual([204, 409]);
  });
});

describe('KF-21, CD-104b: 种类、大小、归属', () => {
  test('✘ 太大的、没有种类的、其他版本的不收', async () => {
    expect((await announce('wg-psb.i1', 2 ** 31)).status).toBe(400);
    expect((await announce('wg-psb.i1', 33 * 1024 * 1024, { type: 'PHOTO' })).status).toBe(400);
    expect((await announce('wg-psb.i1', 10, { type: 'PICTURE' })).status).toBe(400);
    expect((await tus('wg-psb.i1', 'POST', endpoint(), { 'tus-resumable': '0.2.0', 'upload-length': '10' })).status).toBe(400);
  });
  test('✘ 自称照片的程序：第一块即拒收，什么也不留', async () => {
    const program = Buffer.concat([Buffer.from('4d5a9000', 'hex'), randomBytes(2000)]);
    const { address, id } = await announce('wg-psb.i1', program.length, { type: 'PHOTO', filename: '照片.jpg' });
    expect((await send('wg-psb.i1', address, 0, program)).status).toBe(400);
    expect((await tus('wg-psb.i1', 'HEAD', address)).offset).toBe('0');
    // A byte at a time it gets no further.
    for (let at = 0; at < 2; at++) expect((await send('wg-psb.i1', address, at, program.subarray(at, at + 1))).status).toBe(204);
    expect((await send('wg-psb.i1', address, 2, program.subarray(2))).status).toBe(400);
    expect((await tus('wg-psb.i1', 'HEAD', address)).status).toBe(404);
    expect(readdirSync(h.evidenceFolder)).not.toContain(id);
  });
  test('✘ 与所报 SHA-256 不符、多于所报字节', async () => {
    const photo = fileOf('PHOTO', '照片');
    const wrong = await announce('wg-psb.i1', photo.length, { type: 'PHOTO', sha256: '0'.repeat(64) });
    expect((await send('wg-psb.i1', wrong.address, 0, photo)).status).toBe(400);
    expect((await tus('wg-psb.i1', 'HEAD', wrong.address)).status).toBe(404);
    const short = await announce('wg-psb.i1', photo.length - 1, { type: 'PHOTO' });
    expect((await send('wg-psb.i1', short.address, 0, photo)).status).toBe(400);
  });
  test('✘ 检查组以外的人不能上传；他人的上传不存在；不能接着上传、不能作为证据', async () => {
    expect([(await announce('wg-psb.op', 10)).status, (await announce('kf-psb.i1', 10)).status]).toEqual([403, 404]);
    const photo = fileOf('PHOTO', '本人的');
    const { address, id } = await announce('wg-psb.i1', photo.length, { type: 'PHOTO' });
    expect([(await tus('wg-psb.i2', 'HEAD', address)).status, (await send('wg-psb.i2', address, 0, photo)).status]).toEqual([404, 404]);
    expect((await send('wg-psb.i1', address, 0, photo)).status).toBe(204);
    expect((await makeEvidence('wg-psb.i2', id, photo, { type: 'PHOTO' })).denials).toEqual(['NOT_FOUND']);
    expect((await makeEvidence('wg-psb.i1', id, photo)).refusals).toEqual(['BAD_USER_INPUT']);
  });
  test('X-07, CD-9a: 事项的证据只有主管部门可以下载，每次下载留痕', async () => {
    const { id } = must(await visitSteps(h, v).evidence('wg-cad.i1', 'M-CADUSE', 'PHOTO')).payload.evidence;
    const by = async (who: string) => (await h.as(who).download(`/evidence/${id}`)).denial;
    expect([await by('wg-cad.i2'), await by('wg-amr.i1'), await by('wg-jco'), await by('public')]).toEqual([
      undefined,
      'FORBIDDEN',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    const trail = await rows(h.em(), `select actor, outcome from trail where action = 'evidence.download' and subject = $1 order by seq`, [
      id,
    ]);
    expect(trail).toEqual([
      { actor: 'wg-cad.i2', outcome: 'DONE' },
      ...['wg-amr.i1', 'wg-jco', 'anonymous'].map((actor) => ({ actor, outcome: 'DENIED' })),
    ]);
  });
});

describe('X-17, CD-12b: 重复与换用', () => {
  test('同一文件再次添加仍是同一证据；同一请求再发一次得到同一答复', async () => {
    const s = visitSteps(h, v);
    const first = must(await s.evidence('wg-psb.i1', 'M-HOTEL', 'PHOTO', { requestId: 'evd-1' })).payload.evidence;
    expect(must(await s.evidence('wg-psb.i1', 'M-HOTEL', 'PHOTO', { requestId: 'evd-1' })).payload.evidence.id).toBe(first.id);
    expect(must(await s.evidence('wg-psb.i1', 'M-HOTEL', 'PHOTO')).payload.evidence.id).toBe(first.id);
  });
  test('同一照片用于另一次检查，在两处都看得出来', async () => {
    const other = await aDispatchedVisit(h.em(), { entityKey: '91410481MA0HTK0029' });
    await visitSteps(h, other).arrive('wg-amr.i1');
    const bytes = fileOf('PHOTO', '同一照片');
    const file = { sha256: hashOf(bytes), contentBase64: bytes.toString('base64') };
    must(await visitSteps(h, v).evidence('wg-psb.i1', 'M-HOTEL', 'PHOTO', file));
    must(await visitSteps(h, other).evidence('wg-psb.i1', 'M-HOTEL', 'PHOTO', file));
    const { data } = await h
      .as('wg-psb.op')
      .query('query ($id: ID!) { visit(id: $id) { checks { matterCode evidence { sha256 usedElsewhere } } } }', { id: other.visitId });
    const [photo] = data.visit.checks.find((c: { matterCode: string }) => c.matterCode === 'M-HOTEL').evidence;
    expect(photo).toEqual({ sha256: file.sha256, usedElsewhere: 1 });
  });
  test('draw-spec §12.1: 证据的哈希在日志中，只以承诺出现，打开即可核对', async () => {
    const { id, sha256 } = must(await visitSteps(h, v).evidence('wg-psb.i2', 'M-HOTEL', 'PHOTO')).payload.evidence;
    const queued = await row<{ entry: string; payload: string }>(
      h.em(),
      'select q.entry, p.payload from log_queue q join log_payload p on p.queue_id = q.id where q.ref = $1',
      [id],
    );
    expect(JSON.parse(queued!.entry)).toMatchObject({ t: 'visit.evidence', ref: id, org: 'wg-psb', h: '' });
    expect(JSON.parse(queued!.payload)).toMatchObject({ sha256, visit: v.visitId });
    expect(queued!.entry).not.toContain(sha256);
  });
});

test('KF-21: 存储中被改动的字节不作为证据给出', async () => {
  const { id } = must(await visitSteps(h, v).evidence('wg-psb.i1', null, 'PHOTO')).payload.evidence;
  const at = await row<{ upload: string; name: string }>(
    h.em(),
    'select p.upload_id as upload, p.name from evidence e join evidence_piece p on p.upload_id = e.upload_id where e.id = $1',
    [id],
  );
  writeFileSync(join(h.evidenceFolder, at!.upload, at!.name), fileOf('PHOTO', '换过的'));
  await expect(h.as('wg-psb.i1').download(`/evidence/${id}`)).rejects.toThrow(/not what was kept/);
});

test('无人加入证据的上传到期清除，证据和未到期的不动', async () => {
  const photo = fileOf('PHOTO', '没有用上');
  const left = await announce('wg-amr.i1', photo.length, { type: 'PHOTO' });
  await send('wg-amr.i1', left.address, 0, photo);
  const before = await row<{ n: number }>(h.em(), 'select count(*)::int as n from evidence_upload where attached');
  h.clock.set('2026-09-20T08:59:00+08:00');
  expect(await sweepUploads(h.services)).toBe(0);
  h.clock.set('2026-09-20T09:01:00+08:00');
  const fresh = await announce('wg-amr.i1', photo.length, { type: 'PHOTO' });
  expect(await sweepUploads(h.services)).toBeGreaterThan(0);
  expect((await tus('wg-amr.i1', 'HEAD', left.address)).status).toBe(404);
  expect((await tus('wg-amr.i1', 'HEAD', fresh.address)).status).toBe(200);
  expect(readdirSync(h.evidenceFolder)).not.toContain(left.id);
  expect(await row(h.em(), 'select count(*)::int as n from evidence_upload where attached')).toEqual(before);
  expect((await tus('wg-amr.i1', 'DELETE', fresh.address)).status).toBe(204);
  expect((await tus('wg-amr.i1', 'HEAD', fresh.address)).status).toBe(404);
});
