/**
 * A sequencer in a process of its own, to be killed: `node --import tsx sequencer-process.ts <database URL> <statement>`.
 * It kills itself without any farewell (SIGKILL) before that statement of its transaction (from 0, the commit being the last); with
 * `never` it goes on until somebody else kills it.
 */
import 'reflect-metadata';
import { type Em, emOf, ManualClock, openOrm, SeededRandom, unavailable } from '@double-random/runtime';
import { jointStorage } from '../../storage.ts';
import { openLog } from '../log-key.ts';
import { sequenceQueue } from '../sequence.ts';
import { sequenceBatch } from '../sequence-batch.ts';
import { breakingEm } from './breaking-em.ts';

const [url, at] = process.argv.slice(2);
const orm = await openOrm(url!, jointStorage, 2);
const deps = {
  em: () => emOf(orm),
  clock: new ManualClock('2026-09-01T10:00:00+08:00'),
  random: new SeededRandom('killed'),
  log: () => {},
};
const departments = async () => {
  throw unavailable('nobody');
};
const services = { deps, secretKey: Buffer.alloc(32, 7), departments, logOrigin: 'jco.example/draw-log' };
if (at === 'never') for (;;) await sequenceQueue(services);

const open = await openLog(deps.em(), services);
const killed = breakingEm(deps.em(), Number(at), async () => {
  process.kill(process.pid, 'SIGKILL');
  // The signal needs a moment; nothing more is done meanwhile.
  await new Promise(() => {});
});
await killed.em.transactional((tx) => sequenceBatch(tx as Em, open));
process.stdout.write('committed\n');
await orm.close(true);
