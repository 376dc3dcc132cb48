import type { IncomingMessage } from 'node:http';

/** The body of a request. @returns undefined when it is larger than `most` bytes */
export async function bodyText(request: IncomingMessage, most: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What was filled into a form of a page. @returns undefined when it is something else, or larger than `most` bytes */
export async function postedForm(request: IncomingMessage, most: number): Promise<URLSearchParams | undefined> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  const text = await bodyText(request, most);
  return text === undefined ? undefined : new URLSearchParams(text);
}
