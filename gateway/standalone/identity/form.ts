import type { IncomingMessage } from 'node:http';
import { badUserInput } from '@double-random/runtime';

const most = 10_000;

async function text(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > most) throw badUserInput('请求内容过大');
  }
  return body;
}

/** The fields of an HTML form. */
export const formOf = async (request: IncomingMessage): Promise<URLSearchParams> => new URLSearchParams(await text(request));

/** Only a body that says it is JSON: a foreign page cannot send one unasked. */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  if (!request.headers['content-type']?.startsWith('application/json')) throw badUserInput('应为 application/json');
  try {
    return JSON.parse(await text(request)) ?? {};
  } catch {
    throw badUserInput('请求内容不是有效的 JSON');
  }
}
