import { row, rows } from '@double-random/runtime';
import { confirmAndFile, E1, enterObject, firm, readyTask } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishWorldMatters } from '../testing/joint-world.ts';

const drawFields =
  'draw { id number attempt state sealHash resultHash counts { active pool size shortfall excluded { code count } } objects { object { code } agencies state } intact }';
const agencies = ['wg-psb', 'wg-cad', 'wg-amr'] as const;

let h: JointHarness;
let ids: Record<string, string>;
const matters = () => ({ 'wg-psb': [ids['M-HOTEL']!], 'wg-cad': [ids['M-CADUSE']!], 'wg-amr': [ids['M-REGINFO']!] });
const hotels = [E1, ...Array.from({ length: 11 }, (_, i) => firm(i + 1))];

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  ids = await publishWorldMatters(h);
  for (const uscc of hotels) {
    await enterObject(h, 'wg-psb', uscc, ['M-HOTEL']);
    await enterObject(h, 'wg-cad', uscc, ['M-CADUSE']);
    await enterObject(h, 'wg-amr', uscc, ['M-REGINFO']);
  }
});
afterAll(() => h.close());

test('PD-15a, PD-11b, X-01: 发起部门抽取；有部门未确认名录库或者连不上的，什么也不抽', async () => {
  const taskId = await readyTask(h, { id: 't1', initiator: 'wg-amr', matters: matters(), ratioBasisPoints: 2000 });
  const op = h.as('wg-amr.op');
  expect((await h.as('wg-psb.op').mutate('drawObjects', { taskId }, drawFields)).refusals).toEqual(['NOT_INITIATOR']);
  const stale = await op.mutate('drawObjects', { taskId }, drawFields);
  expect(stale.refusals).toContain('REGISTRY_STALE');
  await confirmAndFile(h, taskId, agencies);
  h.reachable('civil-air-defense', false);
  expect((await op.mutate('drawObjects', { taskId }, drawFields)).denials).toEqual(['UNAVAILABLE']);
  expect(await rows(h.em(), 'select 1 from cap_slot')).toEqual([]);
  h.reachable('civil-air-defense', true);
  const drawn = done(await op.mutate('drawObjects', { taskId }, drawFields)).payload.draw;
  expect(drawn).toMatchObject({
    attempt: 1,
    state: 'DONE',
    intact: true,
    counts: { active: 12, pool: 12, size: 3, shortfall: 0, excluded: [] },
  });
  expect(drawn.objects).toHaveLength(3);
  expect((await op.mutate('drawObjects', { taskId }, drawFields)).refusals).toEqual(['LIST_LOCKED']);
  const slots = await row<{ n: number }>(h.em(), 'select count(*)::int as n from cap_slot where year = 2026');
  expect(slots).toEqual({ n: 6 });
});
