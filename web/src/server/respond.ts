import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Asset } from './assets.ts';

/** Sent with every page: nothing from elsewhere runs, nothing is framed, no address of ours is told to others. */
export const pageHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'",
} as const;

const accepts = (request: IncomingMessage, coding: string) => String(request.headers['accept-encoding'] ?? '').includes(coding);
const packers = {
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Buffer) => gzipSync(bytes),
} as const;
const codingOf = (request: IncomingMessage) => (['br', 'gzip'] as const).find((coding) => accepts(request, coding));

export interface Body {
  readonly status?: number;
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A page or file made for this request. Its validator is made of its bytes, so it tells a reader nothing the bytes do not;
 * it is asked for anew each time.
 */
export function sendBody(request: IncomingMessage, response: ServerResponse, { status = 200, type, text, headers = {} }: Body): void {
  const bytes = Buffer.from(text);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const common = { ...pageHeaders, 'cache-control': 'no-cache', vary: 'accept-encoding', etag, ...headers };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, common);
    return void response.end();
  }
  const coding = bytes.length > 1000 ? codingOf(request) : undefined;
  const packed = coding ? packers[coding](bytes) : bytes;
  response.writeHead(status, {
    ...common,
    'content-type': type,
    'content-length': packed.length,
    ...(coding ? { 'content-encoding': coding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : packed);
}

export function sendAsset(request: IncomingMessage, response: ServerResponse, asset: Asset): void {
  const headers = {
    'x-content-type-options': 'nosniff',
    'cache-control': asset.forever ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    vary: 'accept-encoding',
    etag: asset.etag,
  };
  if (request.headers['if-none-match'] === asset.etag) {
    response.writeHead(304, headers);
    return void response.end();
  }
  const coding = codingOf(request);
  const bytes = coding ? asset.packed[coding] : asset.bytes;
  response.writeHead(200, {
    ...headers,
    'content-type': asset.type,
    'content-length': bytes.length,
    ...(coding ? { 'content-encoding': coding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

export function redirect(response: ServerResponse, location: string, headers: Readonly<Record<string, string | string[]>> = {}): void {
  response.writeHead(303, { location, 'cache-control': 'no-store', ...headers });
  response.end();
}
