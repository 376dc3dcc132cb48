import { fsck } from './fsck.ts';
import { LogDamaged } from './log-store.ts';
import { type RunningSequencer, startSequencer } from './run-sequencer.ts';
import { sequence } from './sequence.ts';
import { type LogHarness, seen, startLogHarness } from './testing/log-harness.ts';

let log: LogHarness;
let running: RunningSequencer | undefined;
beforeEach(async () => {
  log = await startLogHarness();
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await log.close();
});

test('X-03: 提交即触发排序，停止前把已提交的全部入链', async () => {
  running = await startSequencer(log.services);
  await Promise.all(Array.from({ length: 20 }, (_, i) => log.say(seen(`v${i}`))));
  await running.stop();
  expect(await fsck(log.em())).toMatchObject({ ok: true, entries: 20, queued: 0 });
});

test('X-03: 唤醒返回时此前提交的都已入链', async () => {
  running = await startSequencer(log.services);
  for (let i = 0; i < 5; i++) {
    await log.say(seen('v1'));
    await running.wake();
    expect(await fsck(log.em())).toMatchObject({ ok: true, entries: i + 1, queued: 0 });
  }
});

test('X-03: 日志受损则不启动；运行中受损则停在原处并写入运维日志', async () => {
  await log.say(seen('v1'));
  await sequence(log.services);
  running = await startSequencer(log.services);
  await log.tamper(`update log_tile set hashes = overlay(hashes placing '\\x00' from 1 for 1)`);
  await log.say(seen('v2'));
  await running.wake();
  expect(log.lines).toContainEqual(expect.objectContaining({ level: 'error', error: expect.stringContaining('checkpoint 1') }));
  expect(await fsck(log.em())).toMatchObject({ ok: false, entries: 1, queued: 1 });
  await expect(startSequencer(log.services)).rejects.toThrow(LogDamaged);
});
