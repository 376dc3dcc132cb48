import { emOf, ManualClock, openOrm, SeededRandom } from '@double-random/runtime';
import type pg from 'pg';
import { jointStorage } from '../../subgraphs/joint-inspection/src/storage.ts';
import type { Stage } from './stage.ts';

/** joint-inspection's database, reached without its process: for what is measured below the questions people ask. */
export async function openJointDatabase(stage: Stage, connections: number) {
  const owner = (await stage.owner('joint-inspection')) as pg.Client & { readonly password: string };
  const { user, password, host, port, database } = owner;
  const url = Object.assign(new URL(`postgresql://${host}:${port}/${database}`), { username: user, password });
  const orm = await openOrm(url.href, jointStorage, connections);
  const clock = new ManualClock('2026-01-05T10:00:00+08:00');
  return {
    owner,
    deps: { em: () => emOf(orm), clock, random: new SeededRandom('bench'), log: () => {} },
    close: () => orm.close(true),
  };
}
