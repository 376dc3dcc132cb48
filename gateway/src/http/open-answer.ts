import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainHeaders } from './respond.ts';

/** Any site's page may read open data: nothing a browser sends by itself says who asks. */
const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } as const;

/** The answer to a browser that asks whether another site's page may ask the open graph. */
export function sendPreflight(response: ServerResponse): void {
  response.writeHead(204, {
    ...plainHeaders,
    ...open,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  });
  response.end();
}

/**
 * Headers of an answer anybody may read. One asked by GET may be kept and asked again with its validator, which is
 * made of the bytes sent and nothing else: as long as nothing public changed, whatever happened unseen, it is the same.
 * @returns also whether the asker already holds these bytes (304)
 */
export function openHeaders(request: IncomingMessage, status: number, bytes: Buffer): { headers: Record<string, string>; held: boolean } {
  if (request.method !== 'GET' || status !== 200) return { headers: open, held: false };
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const held = (request.headers['if-none-match'] ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  return { headers: { ...open, 'cache-control': 'public, no-cache', etag }, held };
}
