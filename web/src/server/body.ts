import type { IncomingMessage, ServerResponse } from 'node:http';

/** The body of a request. @returns undefined when it is larger than `most` bytes; the connection ends with the answer then */
export async function bodyText(request: IncomingMessage, response: ServerResponse, most: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      // What is still to come stays unread: whatever was asked next on this connection would wait behind it.
      response.setHeader('connection', 'close');
      return undefined;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What was filled into a form of a page. @returns undefined when it is something else, or larger than `most` bytes */
export async function postedForm(request: IncomingMessage, response: ServerResponse, most: number): Promise<URLSearchParams | undefined> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  const text = await bodyText(request, response, most);
  return text === undefined ? undefined : new URLSearchParams(text);
}
