import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { row } from '@double-random/runtime';
import { fsck } from './fsck.ts';
import { sequenceQueue } from './sequence.ts';
import { type LogHarness, seen, startLogHarness } from './testing/log-harness.ts';

const script = fileURLToPath(new URL('./testing/sequencer-process.ts', import.meta.url));
let log: LogHarness;
beforeEach(async () => {
  log = await startLogHarness();
});
afterEach(() => log.close());

function sequencer(at: number | 'never') {
  const child = spawn(process.execPath, ['--import', 'tsx', script, log.database.appUrl, String(at)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, said }));
  return { ended, kill: () => child.kill('SIGKILL') };
}
const sizeOfLog = async () =>
  Number((await row<{ size: string }>(log.em(), 'select coalesce(max(size), 0) as size from log_origin'))!.size);
const entries = async () => (await log.ndjson()).length;

test.each([0, 2, 5, 6, 8, 9])('X-03 P5: 排序进程在第%i条语句前被 kill -9：不丢一条、不重一条，接着排完', async (at) => {
  await log.say(...Array.from({ length: 250 }, (_, i) => seen(`v${i % 9}`)));
  await sequenceQueue(log.services);
  await log.say(...Array.from({ length: 30 }, (_, i) => seen(`v${i % 9}`)));
  expect(await sequencer(at).ended).toEqual({ code: null, signal: 'SIGKILL', said: '' });
  expect(await fsck(log.em())).toMatchObject({ ok: true, entries: 250, queued: 30 });
  await sequenceQueue(log.services);
  expect(await fsck(log.em())).toMatchObject({ ok: true, entries: 280, queued: 0 });
});

test('X-03 P5: 没有被杀的排序进程排完全部，然后结束', async () => {
  await log.say(...Array.from({ length: 30 }, (_, i) => seen(`v${i % 9}`)));
  expect(await sequencer(99).ended).toEqual({ code: 0, signal: null, said: 'committed\n' });
  expect(await fsck(log.em())).toMatchObject({ ok: true, entries: 30, queued: 0 });
});

test('X-03 P5: 两个排序进程同时运行、写入不停时先后被 kill -9：日志完好，每条恰好一次', async () => {
  let said = 0;
  const say = async () => {
    await log.say(...Array.from({ length: 20 }, (_, i) => seen(`v${(said + i) % 50}`)));
    said += 20;
  };
  await say();
  const running = [sequencer('never'), sequencer('never')];
  for (const victim of running) {
    const from = await sizeOfLog();
    // Some of what was said since must have its place: whoever lives is in the middle of work.
    while ((await sizeOfLog()) < from + 100) await say();
    victim.kill();
    expect(await victim.ended).toMatchObject({ signal: 'SIGKILL', said: '' });
    await say();
  }
  await sequenceQueue(log.services);
  expect(await fsck(log.em())).toMatchObject({ ok: true, entries: said, queued: 0, problems: [] });
  expect(await entries()).toBe(said);
});
