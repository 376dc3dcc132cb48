import { request } from 'node:http';
import { badUserInput } from '../access/denials.ts';
import type { Subgraph } from '../subgraph.ts';
import { serveSubgraph } from './serve-subgraph.ts';

/** A subgraph that refuses every file before it reads a byte of it. */
const refusing = {
  async file() {
    throw badUserInput('不收', ['file']);
  },
} as unknown as Subgraph;

let served: Awaited<ReturnType<typeof serveSubgraph>>;
beforeAll(async () => {
  served = await serveSubgraph(refusing, { port: 0 });
});
afterAll(() => served.close());

/** What a sender is told who announced a million bytes and sent ten. */
const told = () =>
  new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
    const sending = request(`${served.url}/files/x`, { method: 'POST', headers: { 'content-length': 1_000_000 } }, (answer) => {
      resolve({ status: answer.statusCode, connection: answer.headers.connection });
      sending.destroy();
    });
    sending.on('error', reject);
    sending.write(Buffer.alloc(10));
  });

test('还没有发完就得到拒绝的，被告知不得再用这个连接；没有未读内容的可以', async () => {
  expect(await told()).toEqual({ status: 400, connection: 'close' });
  // Answered later, and in the moment of asking.
  for (const [path, status] of [['/files/x', 400] as const, ['/healthz', 200] as const]) {
    const asked = await fetch(`${served.url}${path}`);
    expect([path, asked.status, asked.headers.get('connection')]).toEqual([path, status, 'keep-alive']);
  }
});
