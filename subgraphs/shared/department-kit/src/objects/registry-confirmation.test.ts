import { rows } from '@double-random/runtime';
import { type DepartmentHarness, person } from '../testing/department-harness.ts';
import {
  anInspector,
  anObject,
  civilAirDefense,
  e2,
  e3,
  type RegistrySteps,
  registrySteps,
  startRegistries,
} from './testing/registry-steps.ts';

const agency = 'wg-cad';
const cad = (changes: object = {}) => anObject(agency, { business: ['PEACETIME_USE'], matterCodes: ['M-CADUSE'], ...changes });
let harness: DepartmentHarness;
let steps: RegistrySteps;
beforeAll(async () => {
  harness = await startRegistries(civilAirDefense);
  steps = registrySteps(harness, civilAirDefense);
});
afterAll(() => harness.close());

const status = async (taskId: string) => (await harness.command<{ value: object }>('registryStatus', { agency, taskId })).value;

test('CD-0a ✔: E1 with PEACETIME_USE; ✘: an object without business or with an unknown one is BAD_USER_INPUT', async () => {
  expect((await steps.upsertObject(cad(), undefined, 'business')).payload.object.business).toEqual(['PEACETIME_USE']);
  for (const business of [null, [], ['FISHING']])
    expect((await steps.upsertObject(cad({ uscc: e2, business }))).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', basis: 'CD 引言', details: { fields: ['business'] } },
    ]);
});

test('CD-4 ✔: region 410481; ✘: an object in 410422 is OBJECT_OUT_OF_SCOPE in the Wugang registry', async () => {
  expect((await steps.upsertObject(cad({ uscc: e2, division: '410481' }))).errors).toEqual([]);
  expect((await steps.upsertObject(cad({ uscc: e3, division: '410422' }))).errors).toMatchObject([
    { code: 'OBJECT_OUT_OF_SCOPE', path: ['input', 'division'] },
  ]);
});

describe('PD-11b: confirmation before every activity', () => {
  test('PD-11b ✘: nothing confirmed is stale', async () => {
    expect(await status('ji_tsk_1')).toEqual({ confirmed: null, stale: true, reason: 'NOT_CONFIRMED' });
  });

  test('PD-11b ✔: the maintainer confirms both registries for the task, pending entries become ACTIVE', async () => {
    await steps.upsertInspector(anInspector(agency));
    expect((await steps.confirm(agency, 'ji_tsk_1', person(`${agency}.op`))).denials).toEqual(['FORBIDDEN']);
    const { payload } = await steps.confirm(agency, 'ji_tsk_1');
    expect(payload.registry.lastConfirmation).toMatchObject({ by: 'wg-cad.reg', objectsHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const states = await rows(harness.em(), 'select distinct state from inspection_object');
    expect(states).toEqual([{ state: 'ACTIVE' }]);
  });

  test('CD-7 ✘: an unfiled registry is stale, NOT_FILED; ✔: with the receipt it is not', async () => {
    expect(await status('ji_tsk_1')).toMatchObject({ stale: true, reason: 'NOT_FILED' });
    expect((await steps.file(agency, ' ')).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect((await steps.file(agency, '备2026-3')).payload.registry).toEqual({ filed: true, filedReceipt: '备2026-3' });
    expect(await status('ji_tsk_1')).toMatchObject({ stale: false, confirmed: { by: 'wg-cad.reg', at: '2026-03-02T01:00:00.000Z' } });
    expect(await status('ji_tsk_2')).toMatchObject({ confirmed: null, stale: true });
  });

  test('D-44: a row changed after confirmation makes it stale, within the same millisecond too; confirming again heals', async () => {
    const before = (await status('ji_tsk_1')) as { confirmed: { objectsHash: string } };
    await steps.upsertObject(cad({ name: '改名宾馆' }));
    expect(await status('ji_tsk_1')).toMatchObject({ stale: true, reason: 'CHANGED_AFTER_CONFIRMATION' });
    harness.clock.advance(60_000);
    await steps.confirm(agency, 'ji_tsk_1');
    await steps.file(agency, '备2026-4');
    const after = (await status('ji_tsk_1')) as { confirmed: { objectsHash: string }; stale: boolean };
    expect(after.stale).toBe(false);
    expect(after.confirmed.objectsHash).not.toBe(before.confirmed.objectsHash);
  });

  test('CD-7: filing a list covers the entries that wait in it; a new entry wants filing again', async () => {
    await steps.upsertObject(cad({ name: '待确认宾馆', uscc: '91410481MA0HTK0029' }));
    await steps.file(agency, '备2026-5');
    await steps.confirm(agency, 'ji_tsk_1');
    expect(await status('ji_tsk_1')).toMatchObject({ stale: false });
    await steps.upsertObject(cad({ name: '又一宾馆', uscc: '91410481MA0HTK003C' }));
    await steps.confirm(agency, 'ji_tsk_1');
    expect(await status('ji_tsk_1')).toMatchObject({ stale: true, reason: 'NOT_FILED' });
    await steps.file(agency, '备2026-6');
  });

  test('PD-11b: an inspector changed after confirmation makes it stale as well', async () => {
    await steps.upsertInspector(anInspector(agency, 2));
    expect(await status('ji_tsk_1')).toMatchObject({ stale: true, reason: 'CHANGED_AFTER_CONFIRMATION' });
  });

  test('the hash says what stands in the registry, not when it was asked', async () => {
    const { payload } = await steps.confirm(agency, 'ji_tsk_3');
    const again = await steps.confirm(agency, 'ji_tsk_4');
    expect(again.payload.registry.lastConfirmation.objectsHash).toBe(payload.registry.lastConfirmation.objectsHash);
    expect(again.payload.registry.lastConfirmation.inspectorsHash).toBe(payload.registry.lastConfirmation.inspectorsHash);
  });
});
