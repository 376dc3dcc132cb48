import { createHash } from 'node:crypto';
import { rows } from '@double-random/runtime';
import type { Answer, FramePage, FramePages, FrozenInspectors, FrozenObjects, MatterStatus } from '../contract.ts';
import {
  anInspector,
  anObject,
  e1,
  e2,
  e3,
  e4,
  marketSupervision,
  publicSecurity,
  type RegistrySteps,
  registrySteps,
  startRegistries,
} from '../objects/testing/registry-steps.ts';
import type { DepartmentHarness } from '../testing/department-harness.ts';
import { frameLineReader } from './frame-line.ts';

let harness: DepartmentHarness;
let steps: RegistrySteps;
let matters: Record<string, string>;
const agency = 'wg-psb';
const window = { from: '2026-03-10', to: '2026-03-20' };
const value = <T>(answer: Answer<T>): T => {
  if ('refusals' in answer) throw new Error(JSON.stringify(answer.refusals));
  return answer.value;
};
const freeze = (taskId: string, more: object = {}) =>
  harness.command<Answer<FrozenObjects>>('freezeObjects', {
    agency,
    taskId,
    matterIds: [matters['M-HOTEL'], matters['M-CAFE']],
    window,
    requireConfirmation: true,
    ...more,
  });
const read = async (frameId: string, limit = 100, after: string | null = null) =>
  value(await harness.command<Answer<FramePage>>('readFrame', { frameId, limit, after }));

beforeAll(async () => {
  harness = await startRegistries(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
  matters = await steps.matters(agency, ['M-HOTEL', 'M-CAFE', 'M-CHEM']);
  const put = (changes: object) => steps.upsertObject(anObject(agency, changes));
  await put({ uscc: e1 });
  await put({ uscc: e2, name: '乙网吧', matterCodes: ['M-CAFE', 'M-HOTEL'] });
  await put({ uscc: e3, name: '丙化工', matterCodes: ['M-CHEM'] });
  await put({ uscc: e4, kind: 'INDIVIDUAL_BUSINESS', name: '丁旅社' });
});
afterAll(() => harness.close());

test("PD-11b ✘: without the task's confirmation nothing is frozen", async () => {
  expect(await freeze('t1')).toMatchObject({ refusals: [{ code: 'REGISTRY_STALE', details: { reason: 'NOT_CONFIRMED' } }, {}] });
  expect(await rows(harness.em(), 'select 1 from frame')).toEqual([]);
});

describe('X-25, KF-08d: what was true', () => {
  let frame: FrozenObjects;
  beforeAll(async () => {
    const nodes = (await steps.objects(agency, 'filter: {search: "丁旅社"}', 'nodes { id }')).page.nodes;
    await steps.confirm(agency, 't1');
    await steps.deactivate(agency, { id: nodes[0].id, to: 'SUSPENDED', reason: '停业' });
    const cafe = (await steps.objects(agency, 'filter: {search: "乙网吧"}', 'nodes { id }')).page.nodes;
    await steps.exclude(agency, { id: cafe[0].id, matterCode: 'M-HOTEL', legalBasis: '《示例条例》第一条' });
    await steps.confirm(agency, 't1');
    frame = value(await freeze('t1'));
  });

  test('YY-34b ✔: closed and out-of-scope objects stay in the frame with the reason, per matter', async () => {
    expect(frame).toMatchObject({ rows: 3, active: 2, activeByMatter: { [matters['M-HOTEL']!]: 1, [matters['M-CAFE']!]: 1 } });
    const page = await read(frame.frameId);
    expect(page.next).toBeNull();
    expect(page.rows.map((r) => [r.code, r.exclusions])).toEqual([
      [e1, { [matters['M-HOTEL']!]: '' }],
      [e2, { [matters['M-HOTEL']!]: 'OUT_OF_SCOPE', [matters['M-CAFE']!]: '' }],
      [e4, { [matters['M-HOTEL']!]: 'CLOSED' }],
    ]);
    expect(page.rows[0]).toMatchObject({ uscc: e1, entityKey: e1, name: '甲宾馆', division: '410481', kind: 'ENTERPRISE', facts: {} });
  });

  test('YY-34b: before a visit, asked with the object: the law that puts it outside the matter, and only that matter', async () => {
    const law = '《示例条例》第一条';
    const ask = async (objectCode: string) => {
      const matterIds = [matters['M-HOTEL'], matters['M-CAFE']];
      const answer = await harness.command<Answer<MatterStatus[]>>('mattersStatus', { agency, matterIds, on: '2026-03-10', objectCode });
      return new Map(value(answer).map((m) => [m.matterId, m.outOfScope]));
    };
    expect(await ask(e2)).toEqual(
      new Map([
        [matters['M-HOTEL'], law],
        [matters['M-CAFE'], undefined],
      ]),
    );
    expect(await ask(e1)).toEqual(
      new Map([
        [matters['M-HOTEL'], undefined],
        [matters['M-CAFE'], undefined],
      ]),
    );
    // D-34: and what the object is called that day.
    const asked = { agency, matterIds: [matters['M-HOTEL']], on: '2026-03-10' };
    const called = async (more: object) => value(await harness.command<Answer<MatterStatus[]>>('mattersStatus', { ...asked, ...more }))[0];
    expect(await called({ objectCode: e1 })).toMatchObject({ objectName: '甲宾馆' });
    expect(await called({ objectCode: 'nobody' })).not.toHaveProperty('objectName');
    expect(await called({})).not.toHaveProperty('objectName');
  });

  test('the hash is over the lines as they are read, anybody can recompute it; a line says what a row says', async () => {
    const { pages, next } = value(await harness.command<Answer<FramePages>>('readFramePages', { frameId: frame.frameId }));
    expect(next).toBeNull();
    expect(createHash('sha256').update(pages.join('')).digest('hex')).toBe(frame.hash);
    const lines = pages.flatMap((page) => page.split('\n').slice(0, -1));
    expect(lines.map(frameLineReader())).toEqual((await read(frame.frameId)).rows);
  });

  test('pages follow each other without gap', async () => {
    const first = await read(frame.frameId, 2);
    const second = await read(frame.frameId, 2, first.next);
    expect([...first.rows, ...second.rows].map((r) => r.code)).toEqual([e1, e2, e4]);
    expect(second.next).toBeNull();
  });

  test('asked again it is the same frame; another question is another one', async () => {
    expect(value(await freeze('t1'))).toEqual(frame);
    const chem = value(await freeze('t1', { matterIds: [matters['M-CHEM']] }));
    expect(chem).toMatchObject({ rows: 1, active: 1 });
    expect(chem.frameId).not.toBe(frame.frameId);
    expect(value(await freeze('t1', { filter: { kinds: ['INDIVIDUAL_BUSINESS'] } }))).toMatchObject({ rows: 1, active: 0 });
    expect(value(await freeze('t1', { division: '410422' })).rows).toBe(0);
    expect(value(await freeze('t1', { division: '410400' })).rows).toBe(3);
  });

  test('X-25, D-34 ✔: a later name stands in the registry, the frame keeps the name at the freeze', async () => {
    await steps.upsertObject(anObject(agency, { name: '甲大酒店' }));
    expect((await read(frame.frameId)).rows[0]!.name).toBe('甲宾馆');
    const now = await harness.command<Answer<{ name: string }[]>>('objectByCode', { agency, codes: [e1, 'nobody'] });
    expect(value(now)).toMatchObject([{ code: e1, name: '甲大酒店', state: 'ACTIVE' }]);
  });

  test('D-44: the changed registry is REGISTRY_STALE until it is confirmed again', async () => {
    expect(await freeze('t1')).toMatchObject({
      refusals: [{ code: 'REGISTRY_STALE', details: { reason: 'CHANGED_AFTER_CONFIRMATION', registry: 'OBJECTS' } }],
    });
    await steps.confirm(agency, 't1');
    const again = value(await freeze('t1'));
    expect(again.frameId).not.toBe(frame.frameId);
    expect(again.hash).not.toBe(frame.hash);
  });

  test('KF-08d ✘: an object that stands in a frame is not deleted, by nobody; nor is the frame', async () => {
    const { id } = (await steps.objects(agency, 'filter: {search: "甲大酒店"}', 'nodes { id }')).page.nodes[0];
    expect((await steps.remove(agency, { id, reason: '删除' })).errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
    await expect(rows(harness.em(), 'delete from inspection_object where id = $1', [id])).rejects.toThrow(/stands in a frame/);
    await expect(rows(harness.em(), `update frame_page set lines = ''`)).rejects.toThrow(/append-only/);
    await expect(rows(harness.em(), 'delete from frame')).rejects.toThrow(/append-only/);
  });

  test('KF-03: matters of nobody or of another agency are MATTER_NOT_LISTED; an unknown frame is NOT_FOUND', async () => {
    expect(await freeze('t1', { matterIds: ['ps_mtr_none'] })).toMatchObject({ refusals: [{ code: 'MATTER_NOT_LISTED' }] });
    expect(await freeze('t1', { matterIds: [] })).toMatchObject({ refusals: [{ code: 'MATTER_NOT_LISTED' }] });
    await expect(read('ps_frm_none')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});

test('D-46: a registry of one object is a frame of one row; KF-08a ✘: none at all is an empty frame', async () => {
  const amr = await startRegistries(marketSupervision);
  try {
    const own = registrySteps(amr, marketSupervision);
    const ids = await own.matters('wg-amr', ['M-REGINFO']);
    const ask = async () =>
      value(
        await amr.command<Answer<FrozenObjects>>('freezeObjects', {
          agency: 'wg-amr',
          taskId: 't',
          matterIds: Object.values(ids),
          window,
          requireConfirmation: true,
        }),
      );
    await own.confirm('wg-amr', 't');
    expect(await ask()).toMatchObject({ rows: 0, active: 0, activeByMatter: { [ids['M-REGINFO']!]: 0 } });
    await own.upsertObject(anObject('wg-amr', { matterCodes: ['M-REGINFO'] }));
    await own.confirm('wg-amr', 't');
    expect(await ask()).toMatchObject({ rows: 1, active: 1 });
  } finally {
    await amr.close();
  }
});

describe('YY-34c: refreshed at least once a year', () => {
  const ask = (taskId: string, matterIds: string[]) =>
    harness.command<Answer<FrozenObjects>>('freezeObjects', { agency: 'yy-psb', taskId, matterIds, window, requireConfirmation: false });
  test('YY-34c: confirmed 2026-01-15 allows 2026-11-20, confirmed 2025-11-01 does not', async () => {
    const ids = Object.values(await steps.matters('yy-psb', ['M-CHEM']));
    harness.clock.set('2025-11-01T10:00:00+08:00');
    await steps.confirm('yy-psb', 'old');
    harness.clock.set('2026-11-20T10:00:00+08:00');
    expect(await ask('new', ids)).toMatchObject({ refusals: [{ code: 'REGISTRY_STALE', details: { reason: 'TOO_OLD' } }, {}] });
    harness.clock.set('2026-01-15T10:00:00+08:00');
    await steps.confirm('yy-psb', 'mid');
    harness.clock.set('2026-11-20T10:00:00+08:00');
    expect(value(await ask('new', ids)).rows).toBe(0);
    harness.clock.set('2026-03-02T09:00:00+08:00');
  });
});

describe('KF-10a: the pool of inspectors', () => {
  const own = 'kf-psb-xf';
  const pool = async (taskId: string, more: object = {}) => {
    await steps.confirm(own, taskId);
    const frozen = value(
      await harness.command<Answer<FrozenInspectors>>('freezeInspectors', {
        agency: own,
        taskId,
        window,
        requiredFields: [],
        requireConfirmation: true,
        ...more,
      }),
    );
    return Object.fromEntries(frozen.rows.map((r) => [r.certificateNo.slice(-2), r.exclusion]));
  };
  const enter = async (n: number, changes: object = {}) =>
    (await steps.upsertInspector(anInspector(own, n, changes))).payload.inspector.id as string;

  test('KF-10a ✔ certificate to 2026-12-31 for a window in March; ✘ ending inside the window; KF-08d ✘ suspended the day before', async () => {
    await enter(1);
    await enter(2, { certificateTo: '2026-03-19' });
    await enter(3, { certificateTo: '2026-03-20' });
    const suspended = await enter(4);
    harness.clock.set('2026-03-05T09:00:00+08:00');
    await steps.suspend(own, { id: suspended, reason: '停职' });
    harness.clock.set('2026-03-06T09:00:00+08:00');
    expect(await pool('p1')).toEqual({ '01': '', '02': 'CERTIFICATE', '03': '', '04': 'SUSPENDED' });
  });

  test('D-21: on leave on any day of the window is not in the pool, before or after it is', async () => {
    const id = await enter(5);
    await steps.leave(own, { id, from: '2026-03-01', to: '2026-03-09', reason: '培训' });
    expect((await pool('p2'))['05']).toBe('');
    await steps.leave(own, { id, from: '2026-03-20', to: '2026-03-25', reason: '病假' });
    expect((await pool('p2'))['05']).toBe('ON_LEAVE');
  });

  test('YY-33 ✔: a matter that demands NARCOTICS finds only those', async () => {
    await enter(6, { enforcementFields: ['HOTEL', 'NARCOTICS'] });
    const found = await pool('p3', { requiredFields: ['NARCOTICS'] });
    expect(Object.entries(found).filter(([, exclusion]) => exclusion === '')).toEqual([['06', '']]);
    expect(found['01']).toBe('FIELD');
  });

  test('KF 第十七条: interests travel with the frame', async () => {
    const id = await enter(7);
    await steps.interest(
      { id, target: e1, kind: 'OWN' },
      { kind: 'person', id: 'kf-psb-xf.reg', name: '赵', department: own, roles: ['reg'] },
    );
    const ask = { agency: own, taskId: 'p4', window, requiredFields: [], requireConfirmation: true };
    await steps.confirm(own, 'p4');
    const frozen = value(await harness.command<Answer<FrozenInspectors>>('freezeInspectors', ask));
    expect(frozen.rows.find((r) => r.inspectorId === id)).toMatchObject({ interests: [e1], specs: ['HOTEL'], name: '孙丙' });
    expect(value(await harness.command<Answer<FrozenInspectors>>('freezeInspectors', ask))).toEqual(frozen);
  });
});
