import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainHeaders, type TooManyRequests } from './respond.ts';

/** Whether somebody looks at the answer, not a program. */
export const wantsPage = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean =>
  (method === 'GET' || method === 'HEAD' || method === 'POST') && (headers.accept ?? '').includes('text/html');

/** Says in a page how long to wait, in both languages: made without asking or packing anything, so that refusing stays cheaper than a page. */
export function sendTooMany(response: ServerResponse, { retryAfter, message }: TooManyRequests): void {
  response.writeHead(429, {
    ...plainHeaders,
    'content-type': 'text/html; charset=utf-8',
    'retry-after': String(retryAfter),
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  response.end(`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>请稍候 · Please wait</title><style>body{font:16px/1.7 system-ui,"Noto Sans CJK SC",sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}</style>
</head><body><h1>请稍候</h1><p>${message}。</p><p lang="en">Too many requests. Please try again in ${retryAfter} seconds.</p></body></html>`);
}
