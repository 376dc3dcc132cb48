import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { canonicalJson } from '@double-random/verifiable-draw';

export interface Received {
  readonly key: string;
  readonly content: { readonly resultNo: string; readonly version: number; readonly objectName: string };
}
export interface PortalReceiver {
  readonly url: string;
  /** What it shows, in the order it first came. */
  readonly shown: readonly Received[];
  /** Every call, as `PUT <key>` or `GET <key>`. */
  readonly calls: readonly string[];
  /** Answers the next calls with these status codes; 'later': 202 until `show`. */
  next(...answers: readonly (number | 'later' | 'hang up')[]): void;
  /** What was taken over for later is shown now. */
  show(key: string): void;
  close(): Promise<void>;
}

/**
 * A government portal as it may be run by somebody else: takes parcels under their key, shows each once, answers with an address as the
 * receipt, and refuses what does not match its digest.
 */
export async function startPortalReceiver(token: string): Promise<PortalReceiver> {
  const shown: Received[] = [];
  const waiting = new Map<string, Received>();
  const calls: string[] = [];
  const planned: (number | 'later' | 'hang up')[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const key = decodeURIComponent(request.url!.slice(1));
    calls.push(`${request.method} ${key}`);
    const answer = (status: number, body: object = {}) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const receipt = { receipt: `https://portal.example/${key}` };
    const plan = planned.shift();
    if (plan === 'hang up') return void request.socket.destroy();
    if (typeof plan === 'number') return void answer(plan);
    if (request.headers.authorization !== `Bearer ${token}`) return void answer(401);
    if (shown.some((s) => s.key === key)) return void answer(200, receipt);
    if (request.method === 'GET') return void answer(waiting.has(key) ? 202 : 404);
    const parcel = JSON.parse(text) as Received & { contentHash: string };
    const digest = createHash('sha256').update(canonicalJson(parcel.content));
    const said = request.headers['content-digest'];
    if (said !== `sha-256=:${digest.digest('base64')}:` || request.headers['idempotency-key'] !== key) return void answer(422);
    if (plan === 'later') {
      waiting.set(key, { key, content: parcel.content });
      return void answer(202);
    }
    shown.push({ key, content: parcel.content });
    answer(201, receipt);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    shown,
    calls,
    next: (...answers) => void planned.push(...answers),
    show(key) {
      shown.push(waiting.get(key)!);
      waiting.delete(key);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}
