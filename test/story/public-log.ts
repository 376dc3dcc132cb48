import { tileNumber } from '@double-random/joint-inspection/log/log-file.ts';
import { request } from 'undici';

const bundleSize = 256;

async function fetchBytes(url: string): Promise<Buffer> {
  const response = await request(url);
  if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode}`);
  return Buffer.from(await response.body.arrayBuffer());
}

/** The whole log from its published files alone, as any stranger reads it: one canonical entry per line. */
export async function readPublicLog(url: string): Promise<{ readonly entries: readonly string[]; readonly checkpoint: string }> {
  const checkpoint = (await fetchBytes(`${url}/log/checkpoint`)).toString('utf8');
  const size = Number(checkpoint.split('\n')[1]);
  const entries: string[] = [];
  for (let n = 0; n * bundleSize < size; n++) {
    const width = Math.min(bundleSize, size - n * bundleSize);
    const bundle = await fetchBytes(`${url}/log/tile/entries/${tileNumber(n)}${width < bundleSize ? `.p/${width}` : ''}`);
    for (let at = 0; at < bundle.length; ) {
      const length = bundle.readUInt16BE(at);
      entries.push(bundle.subarray(at + 2, at + 2 + length).toString('utf8'));
      at += 2 + length;
    }
  }
  return { entries, checkpoint };
}
