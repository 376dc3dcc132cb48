import type { IncomingMessage } from 'node:http';
import type { Limits } from '../limits/limits.ts';
import { HttpRefusal } from './respond.ts';

/** A body of at most 1 MB that takes longer is an attempt to hold the connection. */
const patienceMs = 10_000;

/**
 * The JSON body of a request.
 * @returns undefined when it does not say it is JSON: Apollo refuses it then (CSRF)
 * @throws HttpRefusal 413 too large, 400 no JSON, too deeply nested, or with U+0000, which PostgreSQL cannot store
 */
export async function jsonBody(request: IncomingMessage, limits: Limits): Promise<unknown> {
  const text = await bodyText(request, limits.bodyBytes);
  if (!/^application\/(json|graphql-response\+json)\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  if (nesting(text) > limits.bodyDepth) throw new HttpRefusal(400, `内容嵌套过深（最多 ${limits.bodyDepth} 层）`);
  if (/\0|\\u0000|\\u\{0+\}/.test(text)) throw new HttpRefusal(400, '文本不得包含空字符');
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, '请求内容不是有效的 JSON');
  }
}

async function bodyText(request: IncomingMessage, most: number): Promise<string> {
  const tooLarge = () => new HttpRefusal(413, `请求内容过大（最多 ${most} 字节）`);
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  const tooSlow = setTimeout(() => request.destroy(), patienceMs);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw tooLarge();
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(tooSlow);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Deepest nesting of brackets outside of strings. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 92) i++;
      else if (c === 34) inString = false;
    } else if (c === 34) inString = true;
    else if (c === 123 || c === 91) deepest = Math.max(deepest, ++depth);
    else if (c === 125 || c === 93) depth--;
  }
  return deepest;
}
