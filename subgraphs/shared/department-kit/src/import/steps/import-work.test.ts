import { perform, row, rows } from '@double-random/runtime';
import { type DepartmentBackground, JobAlarm, startDepartmentBackground } from '../../background.ts';
import type { DepartmentDeps } from '../../department-deps.ts';
import {
  publicSecurity,
  type RegistrySteps,
  registryModules,
  registrySteps,
  startRegistries,
} from '../../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person } from '../../testing/department-harness.ts';
import { uploads } from '../file-routes.ts';
import { type ImportFlow, importFlow } from '../testing/import-flow.ts';
import { csvOf, objectLines } from '../testing/registry-tables.ts';
import { requestCheck } from './request-check.ts';

let harness: DepartmentHarness;
let steps: RegistrySteps;
let flow: ImportFlow;
let heard: (useCase: string) => void;
const agency = 'kf-psb';
const reg = person(`${agency}.reg`);
const file = csvOf('objects', objectLines(1, 40));

beforeEach(async () => {
  harness = await startRegistries(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
  flow = importFlow(harness, steps, agency);
  heard = () => {};
});
afterEach(() => harness.close());

const alarm = new JobAlarm();
/** Resolves when the background has run this use case. */
const ran = (useCase: string) => new Promise<void>((resolve) => (heard = (name) => void (name === useCase && resolve())));
function start(): DepartmentBackground {
  const deps: DepartmentDeps = { ...flow.deps, alarm, log: (line) => heard(String(line['useCase'])) };
  const { database } = harness;
  return startDepartmentBackground({ profile: publicSecurity, modules: registryModules, deps, alarm, database, mode: 'timers' });
}

describe('KF-08c: imports in the background', () => {
  test('KF-08c ✔: what was interrupted is taken up again after a restart; what is asked for meanwhile finds the queue', async () => {
    const { payload } = await flow.check(file);
    const { id } = payload.import;
    // A worker that died half-way: its transaction is gone, its mark stays.
    await rows(harness.em(), `update registry_import set state = 'CHECKING', rows_read = 17, attempts = 1 where id = $1`, [id]);
    const checked = ran('registry.import.check');
    const background = start();
    try {
      await checked;
      expect(await flow.one(id)).toMatchObject({ state: 'CHECKED', rows: 40, created: 40 });

      const { fileId } = await steps.upload(agency, csvOf('objects', objectLines(50, 60)));
      const asked = { requestId: 'by-queue', agency, registry: 'objects', fileId, mode: 'MERGE' } as const;
      const again = ran('registry.import.check');
      const made = await perform(flow.deps, { actor: reg, requestId: 'r' }, requestCheck(publicSecurity, alarm), asked);
      await again;
      expect(made.ok && (await flow.one(made.value.id))).toMatchObject({ state: 'CHECKED', created: 11 });
    } finally {
      await background.stop();
    }
  });

  test('KF-08c ✔: a check that runs twice at once is done once', async () => {
    const { payload } = await flow.check(file);
    await Promise.allSettled([flow.work(), flow.work()]);
    await flow.work();
    expect(await flow.one(payload.import.id)).toMatchObject({ state: 'CHECKED', created: 40 });
    const kept = await row<{ n: number }>(harness.em(), 'select count(*)::int as n from registry_import_row');
    expect(kept!.n).toBe(40);
  });

  test('KF-08c ✘: a file that breaks its worker again and again is given up, with the reason', async () => {
    const { payload } = await flow.check(file);
    await rows(harness.em(), `update registry_import set state = 'CHECKING', attempts = 5 where id = $1`, [payload.import.id]);
    await flow.work();
    expect(await flow.one(payload.import.id)).toMatchObject({ state: 'REFUSED', refusals: [{ message: expect.stringContaining('5 次') }] });
    expect((await flow.check(file)).errors).toEqual([]);
  });

  test('a commit that a worker did not survive has written nothing, and is begun anew', async () => {
    const { id } = await flow.checked(file);
    await flow.commit(id);
    await rows(harness.em(), `update registry_import set state = 'COMMITTING', attempts = 1 where id = $1`, [id]);
    expect(await rows(harness.em(), 'select 1 from inspection_object')).toEqual([]);
    await flow.work();
    expect(await flow.one(id)).toMatchObject({ state: 'COMMITTED' });
    expect(await rows(harness.em(), 'select 1 from inspection_object')).toHaveLength(40);
  });
});

describe('X-09: uploads do not lie about', () => {
  const stored = async () => (await rows<{ id: string }>(harness.em(), 'select id from upload order by id')).map((u) => u.id);

  test('the same bytes, or the same request, are one upload; the same request with other bytes is refused', async () => {
    const { fileId } = await steps.upload(agency, file);
    expect((await steps.upload(agency, file)).fileId).toBe(fileId);
    expect((await steps.upload('wg-psb', file)).fileId).not.toBe(fileId);
    expect(await stored()).toHaveLength(2);
    const send = async (requestId: string, bytes: Uint8Array) => {
      const body = (async function* () {
        yield bytes;
      })();
      const query = { name: '名录.csv', requestId };
      const answer = await uploads(publicSecurity)(flow.context(reg), { method: 'POST', path: '/uploads', query, body });
      return JSON.parse(Buffer.concat([...(answer.body as Iterable<Uint8Array>)]).toString()).fileId as string;
    };
    const other = csvOf('objects', objectLines(1, 2));
    const first = await send('one', other);
    expect(await send('one', other)).toBe(first);
    await expect(send('one', csvOf('objects', objectLines(3, 4)))).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(await stored()).toHaveLength(3);
    expect(await rows(harness.em(), 'select distinct upload_id from upload_chunk')).toHaveLength(3);
  });

  test('unused for a week they go, with what was found in them; one that is being worked on stays', async () => {
    const { id } = await flow.checked(Buffer.concat([file, Buffer.from('x,y\n')]));
    expect(await flow.one(id)).toMatchObject({ state: 'CHECKED', faultyRows: 1 });
    harness.clock.set('2026-03-09T08:59:00+08:00');
    await flow.work();
    expect(await stored()).toHaveLength(1);
    harness.clock.set('2026-03-09T09:01:00+08:00');
    await flow.work();
    expect(await stored()).toEqual([]);
    expect(await rows(harness.em(), 'select 1 from upload_chunk')).toEqual([]);
    expect(await rows(harness.em(), 'select 1 from registry_import_error')).toEqual([]);
    expect(await flow.one(id)).toMatchObject({ state: 'DISCARDED' });
  });
});
