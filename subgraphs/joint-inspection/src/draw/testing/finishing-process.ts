/**
 * The last transaction of a draw in a process of its own, to be killed: `node --import tsx finishing-process.ts <database URL> <statement>
 * <input as JSON>`. It kills itself without any farewell (SIGKILL) before the first statement that contains this text; `commit` is the
 * moment in which everything is written and nothing committed.
 */
import 'reflect-metadata';
import { emOf, ManualClock, openOrm, perform, SeededRandom, unavailable } from '@double-random/runtime';
import { breakingEm } from '../../log/testing/breaking-em.ts';
import type { JointServices } from '../../services.ts';
import { jointStorage } from '../../storage.ts';
import { testActor } from '../../testing/test-actor.ts';
import { type FinishInput, finishObjectDraw } from '../finish-object-draw.ts';

const [url, at, given] = process.argv.slice(2);
const orm = await openOrm(url!, jointStorage, 2);
const kill = async () => {
  process.kill(process.pid, 'SIGKILL');
  // The signal needs a moment; nothing more is done meanwhile.
  await new Promise(() => {});
};
const departments = async () => {
  throw unavailable('nobody');
};
const deps = {
  em: () => breakingEm(emOf(orm), at!, kill).em,
  clock: new ManualClock('2026-09-02T09:00:00+08:00'),
  random: new SeededRandom('killed'),
  log: () => {},
};
const services = { deps, secretKey: Buffer.alloc(32, 7), departments } as unknown as JointServices;
const { actor, ...input } = JSON.parse(given!) as FinishInput & { readonly actor: string };
const drawn = await perform(deps, { actor: testActor(actor), requestId: 'killed' }, finishObjectDraw(services), input);
process.stdout.write(drawn.ok ? 'drawn\n' : JSON.stringify(drawn.refusals));
await orm.close(true);
