import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestS3 {
  readonly url: string;
  /** Objects by key, the bucket's name not in it. */
  readonly objects: Map<string, Buffer>;
  /** Requests that were turned away, with the reason. */
  readonly refused: string[];
  /** Answers this many requests with 503 first. */
  busy(times: number): void;
  close(): Promise<void>;
}

const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text, 'utf8').digest();
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const encoded = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** Signature version 4 of a request as the published description computes it, written without the client under test. */
function signatureOf(request: IncomingMessage, secret: string, authorization: string): string {
  const [, day, region, service] = /Credential=[^/]+\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request/.exec(authorization) ?? [];
  const signed = /SignedHeaders=([^,]+)/.exec(authorization)![1]!.split(';');
  const url = new URL(request.url!, `http://${request.headers.host}`);
  const query = [...url.searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort();
  const canonical = [
    request.method,
    url.pathname
      .split('/')
      .map((part) => encoded(decodeURIComponent(part)))
      .join('/'),
    query.join('&'),
    ...signed.map((name) => `${name}:${String(request.headers[name]).trim()}`),
    '',
    signed.join(';'),
    request.headers['x-amz-content-sha256'],
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = [region!, service!, 'aws4_request'].reduce((last, part) => hmac(last, part), hmac(`AWS4${secret}`, day!));
  return hmac(key, toSign).toString('hex');
}

/** A server that keeps objects in memory and believes nothing unsigned: signature and hash of the bytes are both checked. */
export async function startTestS3(secret: string, bucket = 'evidence'): Promise<TestS3> {
  const objects = new Map<string, Buffer>();
  const refused: string[] = [];
  let busy = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const answer = (status: number, content: Buffer | string = '') => response.writeHead(status).end(content);
      const refuse = (reason: string) => {
        refused.push(reason);
        answer(403);
      };
      if (busy-- > 0) return answer(503);
      const { authorization = '' } = request.headers;
      if (!authorization.endsWith(`Signature=${signatureOf(request, secret, authorization)}`)) return refuse('signature');
      if (request.headers['x-amz-content-sha256'] !== sha256(body)) return refuse('hash');
      const url = new URL(request.url!, 'http://s3');
      const key = decodeURIComponent(url.pathname).slice(`/${bucket}/`.length);
      if (url.searchParams.has('list-type')) {
        const prefix = url.searchParams.get('prefix')!;
        const found = [...objects.keys()].filter((name) => name.startsWith(prefix)).slice(0, 2);
        return answer(
          200,
          `<ListBucketResult>${found.map((name) => `<Contents><Key>${name}</Key></Contents>`).join('')}</ListBucketResult>`,
        );
      }
      if (request.method === 'PUT') objects.set(key, body);
      if (request.method === 'DELETE') objects.delete(key);
      const stored = objects.get(key);
      return request.method === 'GET' ? answer(stored ? 200 : 404, stored) : answer(200);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    refused,
    busy: (times) => {
      busy = times;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
