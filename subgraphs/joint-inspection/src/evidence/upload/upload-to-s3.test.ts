import { createHash, randomBytes } from 'node:crypto';
import { serveSubgraph } from '@double-random/runtime';
import { Upload } from 'tus-js-client';
import { startJointForTest } from '../../testing/joint-harness.ts';
import { aDispatchedVisit } from '../../testing/visit-fixture.ts';
import { fileOf, must, visitSteps } from '../../testing/visit-steps.ts';
import { startTestS3 } from '../testing/s3-server.ts';
import { pieceBytes } from './append-upload.ts';
import { sweepUploads } from './sweep-uploads.ts';

test('KF-21: 证据存放在 S3：断点续传、成为证据、原样取回；没有用上的连同其各块一并清除', async () => {
  const s3 = await startTestS3('secret');
  const settings = {
    endpoint: s3.url,
    bucket: 'evidence',
    region: 'cn-north-1',
    accessKeyId: 'key',
    secretAccessKey: 'secret',
    prefix: 'wugang/',
  };
  const h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false, evidence: { s3: settings } });
  const served = await serveSubgraph(h.joint, { port: 0 });
  try {
    const v = await aDispatchedVisit(h.em());
    const s = visitSteps(h, v);
    await s.arrive('wg-amr.i1');
    const video = Buffer.concat([fileOf('AUDIO_VIDEO', ''), randomBytes(pieceBytes + 5000)]);
    const headers = { ...(await h.headersOf('wg-psb.i1')) };
    const metadata = { visitId: v.visitId, type: 'AUDIO_VIDEO', filename: '现场.mp4' };
    const url = await new Promise<string>((resolve, reject) => {
      const upload = new Upload(video, {
        endpoint: `${served.url}/files/evidence/uploads`,
        headers,
        metadata,
        onError: reject,
        onSuccess: () => resolve(upload.url!),
      });
      upload.start();
    });
    const uploadId = url.split('/').at(-1)!;
    expect([...s3.objects.keys()].every((key) => key.startsWith(`wugang/${uploadId}/`))).toBe(true);
    const sha256 = createHash('sha256').update(video).digest('hex');
    const file = { uploadId, sha256, contentBase64: null, fileName: '现场.mp4' };
    const { id } = must(await s.evidence('wg-psb.i1', 'M-HOTEL', 'AUDIO_VIDEO', file)).payload.evidence;
    const copy = await h.as('wg-psb.i1').download(`/evidence/${id}`);
    expect(createHash('sha256').update(copy.bytes).digest('hex')).toBe(sha256);

    const kept = s3.objects.size;
    const wrong = { sha256: '0'.repeat(64) };
    expect((await s.evidence('wg-psb.i1', 'M-HOTEL', 'PHOTO', wrong)).refusals).toEqual(['BAD_USER_INPUT']);
    expect(s3.objects.size).toBe(kept + 1);
    h.clock.set('2026-09-21T09:00:00+08:00');
    expect(await sweepUploads(h.services)).toBe(1);
    expect([s3.objects.size, s3.refused]).toEqual([kept, []]);
  } finally {
    await served.close();
    await h.close();
    await s3.close();
  }
});
