import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { type EvidenceStore, pathOf } from './evidence-store.ts';

export interface S3Settings {
  /** Base address without the bucket, e.g. `https://obs.cn-north-4.example` or `http://127.0.0.1:9000`. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Folder within the bucket. */
  readonly prefix: string;
}

/** Of a request that finds the server busy, not of one it refuses. */
const retries = 3;
const keyInListing = /<Key>([^<]+)<\/Key>/g;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Evidence on any server that speaks S3 (signature version 4, bucket in the path). Every piece is one PUT whose hash is signed, so
 * the server refuses bytes that changed on the way.
 */
export function s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey, prefix }: S3Settings): EvidenceStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries });
  const root = `${endpoint.replace(/\/$/, '')}/${bucket}`;
  const ask = async (method: string, address: string, body?: Uint8Array): Promise<Response> => {
    const headers = { 'x-amz-content-sha256': sha256(body ?? new Uint8Array()) };
    const answer = await client.fetch(address, { method, headers, ...(body ? { body: Buffer.from(body) } : {}) });
    if (answer.ok || (method === 'DELETE' && answer.status === 404)) return answer;
    await answer.body?.cancel();
    throw new Error(`the evidence store answered ${answer.status} to ${method}`);
  };
  const addressOf = (upload: string, piece: string) => `${root}/${prefix}${pathOf(upload, piece)}`;
  return {
    async put(upload, piece, bytes) {
      await ask('PUT', addressOf(upload, piece), bytes);
    },
    async get(upload, piece) {
      return Buffer.from(await (await ask('GET', addressOf(upload, piece))).arrayBuffer());
    },
    async removeAll(upload) {
      const within = encodeURIComponent(`${prefix}${pathOf(upload)}/`);
      // A listing has at most a thousand names: asked again until none is left.
      for (;;) {
        const listing = await (await ask('GET', `${root}?list-type=2&prefix=${within}`)).text();
        const keys = [...listing.matchAll(keyInListing)].map((match) => match[1]!);
        if (keys.length === 0) return;
        for (const key of keys) await ask('DELETE', `${root}/${key}`);
      }
    },
  };
}
