import { perform, row, rows, useCase } from '@double-random/runtime';
import { firm } from '../../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { done } from '../../testing/joint-world.ts';
import { testActor } from '../../testing/test-actor.ts';
import { aDispatchedVisit } from '../../testing/visit-fixture.ts';
import { ledgerCounts } from '../ledger-counts.ts';
import { reserve } from '../reservation.ts';
import { findSuccessors } from './successors.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const fields = 'entitySuccession { id state slotsMoved visitsMoved }';
const registered = { documentNo: '舞市监登〔2026〕7号', effectiveOn: '2026-09-10' };
const record = (who: string, input: object) => h.as(who).mutate('recordEntitySuccession', { ...registered, ...input }, fields);
const approve = (who: string, successionId: string) => h.as(who).mutate('approveEntitySuccession', { successionId }, fields);
const usedBy = async (key: string) => {
  const { entity } = (await ledgerCounts(h.em(), [key], 2026)).get(key)!;
  return entity.reserved + entity.consumed;
};
const visitedOnce = (key: string, slot = 1) =>
  rows(h.em(), `insert into cap_slot values ('ENTITY', $1, 2026, $2, $3, 'CONSUMED', false, 'wg-psb', now())`, [
    key,
    slot,
    `v:${key}:${slot}`,
  ]);
let serial = 0;
const reserving = useCase('test.reserve', async (tx, { key }: { key: string; requestId?: string }) => {
  const limits = { entity: 2, joint: null, basis: 'KF 第十三条' } as const;
  const wanted = [{ assignmentId: `n${++serial}`, entityKey: key, limits, exempt: false }];
  tx.note({ action: 'test.reserve', subject: key });
  return reserve(tx, wanted, { year: 2026, joint: false, exemptConsumesCap: true, agency: 'wg-amr' });
});
const tryReserve = (key: string) =>
  perform(h.services.deps, { actor: testActor('wg-amr.op'), requestId: `r${++serial}` }, reserving, { key });

test('X-02: 经办人登记，内容须齐备；两个不同的统一社会信用代码未经主要负责人批准 → APPROVAL_REQUIRED', async () => {
  const [from, to] = [firm(1), firm(2)];
  await visitedOnce(from);
  expect((await record('wg-amr.ph', { kind: 'MERGER', from, to: [to] })).denials).toEqual(['FORBIDDEN']);
  expect((await record('wg-jco', { kind: 'MERGER', from, to: [to] })).denials).toEqual(['FORBIDDEN']);
  const incomplete = { kind: 'MERGER', from, to: [to, firm(3)], documentNo: ' ', effectiveOn: '2026-10-01' };
  expect((await record('wg-amr.op', incomplete)).userErrors[0].details).toEqual({ fields: ['to', 'documentNo', 'effectiveOn'] });
  expect((await record('wg-amr.op', { kind: 'MERGER', from, to: ['WG-AMR-1'] })).refusals).toEqual(['BAD_USER_INPUT']);
  expect((await record('wg-amr.op', { kind: 'LINK', from, to: [to] })).refusals).toEqual(['APPROVAL_REQUIRED']);
  const { id, state } = done(await record('wg-amr.op', { kind: 'MERGER', from, to: [to] })).payload.entitySuccession;
  expect(state).toBe('REQUESTED');
  expect((await approve('wg-amr.dh', id)).refusals).toEqual(['APPROVAL_REQUIRED']);
  expect((await approve('wg-psb.ph', id)).denials).toEqual(['NOT_FOUND']);
  expect([await usedBy(from), await usedBy(to)]).toEqual([1, 0]);
  const own = done(await record('wg-amr.op+ph', { kind: 'MERGER', from, to: [to] })).payload.entitySuccession.id;
  expect((await approve('wg-amr.op+ph', own)).refusals).toEqual(['SEPARATION_OF_DUTIES']);
  const reject = await h.as('wg-amr.ph').mutate('rejectEntitySuccession', { successionId: id, reason: '材料不全' }, fields);
  expect(done(reject).payload.entitySuccession.state).toBe('REJECTED');
  expect((await approve('wg-amr.ph', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect(await usedBy(from)).toBe(1);
});

test('D-35: 被合并主体的次数并入合并后主体，合计为已用次数；未实施的检查转由其接受，不新增对象', async () => {
  const [from, to] = [firm(11), firm(12)];
  await visitedOnce(to);
  const open = await aDispatchedVisit(h.em(), { entityKey: from, matters: [{ code: 'M-CADUSE', agency: 'wg-cad' }] });
  const { id } = done(await record('wg-amr.op', { kind: 'MERGER', from, to: [to] })).payload.entitySuccession;
  expect(done(await approve('wg-amr.ph', id)).payload.entitySuccession).toEqual({ id, state: 'APPLIED', slotsMoved: 1, visitsMoved: 1 });
  expect([await usedBy(from), await usedBy(to)]).toEqual([0, 2]);
  expect(await tryReserve(to)).toMatchObject({ ok: false, refusals: [{ code: 'CAP_REACHED', details: { used: 2 } }] });
  expect(await row(h.em(), 'select entity_key as key from visit where id = $1', [open.visitId])).toEqual({ key: to });
  expect(await rows(h.em(), 'select entity_key as key from matter_check where visit_id = $1', [open.visitId])).toEqual([{ key: to }]);
  // The list stays as it was drawn.
  expect(await rows(h.em(), 'select entity_key as key from assignment where task_id = $1', [open.taskId])).toEqual([{ key: from }]);
  const slots = await rows<{ slot: number }>(h.em(), 'select slot from cap_slot where entity_key = $1 order by slot', [to]);
  expect(slots.map((s) => s.slot)).toEqual([1, 2]);
  expect((await approve('wg-amr.ph', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
});

test('D-35: 合计超过上限的照实计入，不再抽取', async () => {
  const [from, to] = [firm(21), firm(22)];
  for (const slot of [1, 2]) await visitedOnce(from, slot);
  await visitedOnce(to, 2);
  const { id } = done(await record('wg-amr.op', { kind: 'MERGER', from, to: [to] })).payload.entitySuccession;
  done(await approve('wg-amr.ph', id));
  expect(await usedBy(to)).toBe(3);
  expect((await tryReserve(to)).ok).toBe(false);
});

test('D-36: 分立的新主体从零起算，原主体的次数不变', async () => {
  const [from, first, second] = [firm(31), firm(32), firm(33)];
  for (const slot of [1, 2]) await visitedOnce(from, slot);
  const { id } = done(await record('wg-amr.op', { kind: 'DIVISION', from, to: [first, second] })).payload.entitySuccession;
  expect(done(await approve('wg-amr.ph', id)).payload.entitySuccession).toMatchObject({ state: 'APPLIED', slotsMoved: 0 });
  expect(await Promise.all([from, first, second].map(usedBy))).toEqual([2, 0, 0]);
  expect((await tryReserve(first)).ok).toBe(true);
  expect((await tryReserve(from)).ok).toBe(false);
});

test('X-02: 平台编码补录统一社会信用代码，即时合并台账并留痕', async () => {
  const to = firm(41);
  await visitedOnce('WG-AMR-PROJECT-1');
  const linked = done(await record('wg-amr.op', { kind: 'LINK', from: 'WG-AMR-PROJECT-1', to: [to] })).payload.entitySuccession;
  expect(linked).toMatchObject({ state: 'APPLIED', slotsMoved: 1 });
  expect([await usedBy('WG-AMR-PROJECT-1'), await usedBy(to)]).toEqual([0, 1]);
  const trail = await rows<{ action: string }>(h.em(), 'select action from trail where subject = $1 order by seq', [linked.id]);
  expect(trail.map((t) => t.action)).toEqual(['succession.request', 'succession.apply']);
  const list = '{ entitySuccessions { nodes { id } } }';
  expect((await h.as('wg-amr.aud').query(list)).data.entitySuccessions.nodes).toContainEqual({ id: linked.id });
  expect((await h.as('wg-psb.aud').query(list)).data.entitySuccessions.nodes).toEqual([]);
});

test('D-35: 先后合并的一路找到最后的主体；分立的不再有承继', async () => {
  const [middle, last] = [firm(41), firm(42)];
  const { id } = done(await record('wg-amr.op', { kind: 'MERGER', from: middle, to: [last] })).payload.entitySuccession;
  const before = await findSuccessors(h.em());
  expect([before.get('WG-AMR-PROJECT-1'), before.get(middle), before.get(firm(31))]).toEqual([middle, undefined, undefined]);
  done(await approve('wg-amr.ph', id));
  const after = await findSuccessors(h.em());
  expect([after.get('WG-AMR-PROJECT-1'), after.get(middle)]).toEqual([last, last]);
});
