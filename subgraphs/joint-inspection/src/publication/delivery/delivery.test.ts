import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { row } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { type PortalReceiver, startPortalReceiver } from '../../testing/portal-receiver.ts';
import { aDispatchedVisit, type FixtureMatter, type FixtureVisit } from '../../testing/visit-fixture.ts';
import { must, visitSteps } from '../../testing/visit-steps.ts';
import { deliverCreditRecords } from '../credit/delivery/deliver-credit-records.ts';
import { channelSettings, openChannels } from './channel-settings.ts';
import { deliverDue } from './deliver-due.ts';

let h: JointHarness;
let portal: PortalReceiver;
const dir = mkdtempSync(join(tmpdir(), 'channels-'));
const start = '2026-09-18T09:00:00+08:00';
beforeAll(async () => {
  portal = await startPortalReceiver('portal-token');
  const served = { url: portal.url, token: 'portal-token' };
  const http = { GOVERNMENT_PORTAL: served, CREDIT_PLATFORM: served };
  h = await startJointForTest({ now: start, departments: false, channels: { http } });
});
afterAll(async () => {
  await h.close();
  await portal.close();
  rmSync(dir, { recursive: true });
});
beforeEach(() => h.clock.set(start));

const fields = 'publication { id state deliveries { channel state attempts error nextAt receipt } published { resultNo } }';
let made = 0;
/** A reviewed result of one department, published. */
const published = async (matter: FixtureMatter = { code: 'M-HOTEL', agency: 'kf-psb' }, code = 'NO_PROBLEM_FOUND') => {
  const v = await aDispatchedVisit(h.em(), { matters: [matter], initiator: matter.agency, entityKey: `9141020${++made}` });
  const s = visitSteps(h, v);
  if (matter.agency.startsWith('wg')) await s.arrive(`${matter.agency}.i1`);
  else expect((await s.start(`${matter.agency}.i1`)).ok).toBe(true);
  await s.settle(matter.code, matter.agency, code, { publicText: '正常' });
  must(await s.finish(`${matter.agency}.i1`));
  await s.reviewed(matter.code, matter.agency);
  const input = { matterCheckId: v.checks[matter.code] };
  return { v, publication: must(await h.as(`${matter.agency}.op`).mutate('publishResult', input, fields)).payload.publication };
};
const read = async (v: FixtureVisit) => {
  const query =
    'query ($id: ID!) { matterChecks(taskId: $id) { nodes { publication { state deliveries { channel state attempts error nextAt receipt } } } } }';
  const { data } = await h.as('kf-psb.op').query(query, { id: v.taskId });
  return data.matterChecks.nodes[0].publication;
};
const onPortal = async (v: FixtureVisit) => (await read(v)).deliveries.find((d: { channel: string }) => d.channel === 'GOVERNMENT_PORTAL');
const after = (minutes: number) => h.clock.set(new Date(h.clock.now().getTime() + minutes * 60_000).toISOString());
const deadline = (visitId: string) =>
  row(h.em(), `select state from deadline where kind = 'RESULT_PUBLICATION' and subject = $1`, [visitId]);

describe('KF-22b, C-9: 政府门户网站以回执确认', () => {
  test('KF-22b: 发出后凭回执完成公示；时刻为最后一个渠道确认的时刻；由人填写 → FORBIDDEN', async () => {
    const { v, publication } = await published();
    expect(publication.state).toBe('PARTIAL');
    const byHand = { publicationId: publication.id, channel: 'GOVERNMENT_PORTAL', receipt: '我看到了' };
    expect((await h.as('kf-psb.op').mutate('acknowledgeChannel', byHand, 'publication { id }')).denials).toEqual(['FORBIDDEN']);
    expect(await deadline(v.visitId)).toEqual({ state: 'OPEN' });
    after(3);
    await deliverDue(h.services);
    const key = `${publication.id}.GOVERNMENT_PORTAL`;
    expect(await onPortal(v)).toMatchObject({ state: 'ACKED', attempts: 1, receipt: `https://portal.example/${key}` });
    expect(portal.shown.filter((s) => s.key === key)).toHaveLength(1);
    expect(await deadline(v.visitId)).toEqual({ state: 'MET' });
    const { data } = await h.as('public').query('{ publicResults(agency: "kf-psb", first: 1) { nodes { publishedAt } } }');
    expect(data.publicResults.nodes[0].publishedAt).toBe('2026-09-18T01:03:00.000Z');
  });

  test('C-9: 未成功的按模拟时钟间隔递增重试；对方已收到而答复丢失的，不重复公示', async () => {
    const { v, publication } = await published();
    const before = portal.calls.length;
    portal.next(503, 429);
    expect(await deliverDue(h.services)).toBe(1);
    expect(await onPortal(v)).toMatchObject({ state: 'QUEUED', attempts: 1, error: '答复503', nextAt: '2026-09-18T01:01:00.000Z' });
    expect(await deliverDue(h.services)).toBe(0);
    after(1);
    await deliverDue(h.services);
    expect(await onPortal(v)).toMatchObject({ state: 'QUEUED', attempts: 2, error: '答复429', nextAt: '2026-09-18T01:06:00.000Z' });
    after(4);
    expect(await deliverDue(h.services)).toBe(0);
    after(1);
    portal.next('hang up');
    await deliverDue(h.services);
    expect(await onPortal(v)).toMatchObject({ state: 'QUEUED', attempts: 3, nextAt: '2026-09-18T01:21:00.000Z' });
    after(15);
    await deliverDue(h.services);
    expect(await onPortal(v)).toMatchObject({ state: 'ACKED', attempts: 4, nextAt: null });
    expect(portal.calls.length - before).toBe(4);
    // The process died after the portal had it and before it was written down: asked again, the portal knows the key.
    await row(
      h.em(),
      `update channel_delivery set state = 'QUEUED', next_at = $2 where publication_id = $1 and channel = 'GOVERNMENT_PORTAL'`,
      [publication.id, h.clock.now()],
    );
    await deliverDue(h.services);
    expect(portal.shown.filter((s) => s.key.startsWith(publication.id))).toHaveLength(1);
    const seq = await row<{ n: number }>(h.em(), 'select count(*)::int as n from publication where id = $1 and feed_seq is not null', [
      publication.id,
    ]);
    expect(seq!.n).toBe(1);
  });

  test('C-9: 对方稍后才展示的，凭回执查询确认', async () => {
    const { v, publication } = await published();
    portal.next('later');
    await deliverDue(h.services);
    expect(await onPortal(v)).toMatchObject({ state: 'SENT', attempts: 1, nextAt: '2026-09-18T02:00:00.000Z' });
    after(60);
    await deliverDue(h.services);
    expect((await onPortal(v)).state).toBe('SENT');
    portal.show(`${publication.id}.GOVERNMENT_PORTAL`);
    after(60);
    await deliverDue(h.services);
    expect(await read(v)).toMatchObject({ state: 'PUBLISHED' });
  });

  test('C-9: 对方拒收的、屡次不成功的，停下来由人处理；排除原因后再发', async () => {
    const { v, publication } = await published();
    const retry = (account: string) =>
      h.as(account).mutate('retryChannel', { publicationId: publication.id, channel: 'GOVERNMENT_PORTAL' }, 'publication { id }');
    portal.next(400);
    await deliverDue(h.services);
    expect(await onPortal(v)).toMatchObject({ state: 'FAILED', error: '答复400', nextAt: null });
    expect((await retry('yx-psb.op')).denials).toEqual(['NOT_FOUND']);
    expect((await retry('kf-psb.i1')).denials).toEqual(['FORBIDDEN']);
    must(await retry('kf-psb.op'));
    expect((await retry('kf-psb.op')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    portal.next(...Array(11).fill(500));
    for (let i = 0; i < 11; i++) {
      await deliverDue(h.services);
      after(1440);
    }
    expect(await onPortal(v)).toMatchObject({ state: 'FAILED', attempts: 11 });
    const { data } = await h.as('kf-psb.op').query('{ openDeliveries { nodes { publicationId state error } } }');
    expect(data.openDeliveries.nodes).toEqual([{ publicationId: publication.id, state: 'FAILED', error: '答复500' }]);
    must(await retry('kf-psb.op'));
    await deliverDue(h.services);
    expect(await read(v)).toMatchObject({ state: 'PUBLISHED' });
  });

  test('KF-22b: 两个进程同时发送，每件只发一次', async () => {
    const many = [await published(), await published(), await published(), await published()];
    const before = portal.calls.length;
    const looked = await Promise.all([deliverDue(h.services), deliverDue(h.services), deliverDue(h.services)]);
    expect(looked.reduce((a, b) => a + b)).toBe(4);
    expect(portal.calls.length - before).toBe(4);
    for (const { v } of many) expect(await read(v)).toMatchObject({ state: 'PUBLISHED' });
  });
});

describe('CD-11c: 失信记录纳入同级信用信息平台', () => {
  const records = async (account = 'wg-cad.op') => {
    const { data, denials } = await h.as(account).query('{ creditDeliveries { nodes { seq kind uscc state attempts error receipt } } }');
    return denials.length ? denials : data.creditDeliveries.nodes;
  };
  const onPlatform = () => portal.shown.filter((s) => s.key.startsWith('PENALTY')).map((s) => s.content as object);
  const penalised = async () => {
    const { v } = await published({ code: 'M-CADUSE', agency: 'wg-cad' }, 'UNQUALIFIED');
    const { id } = (await row<{ id: string }>(h.em(), 'select id from follow_up where visit_id = $1', [v.visitId]))!;
    must(await h.as('wg-cad.op').mutate('recordOutcome', { followUpId: id, outcome: 'CASE_FILED', note: '1号' }, 'followUp { id }'));
    const decision = { decisionNo: '舞防罚〔2026〕1号', decidedOn: '2026-09-18', kind: 'FINE', amount: '5000', publicText: '罚款5000元' };
    const recorded = await h.as('wg-cad.op').mutate('recordPenalty', { followUpId: id, decision }, 'penalty { id }');
    return { v, decision, penaltyId: must(recorded).payload.penalty.id };
  };

  test('CD-11c ✔: 公开的处罚逐条发出，对方未成功的重试，凭回执确认；更正另发一版；他部门看不到', async () => {
    const { v, decision, penaltyId } = await penalised();
    await deliverCreditRecords(h.services);
    expect([await records(), onPlatform()]).toEqual([[], []]);
    must(await h.as('wg-cad.op').mutate('publishPenalty', { penaltyId }, 'penalty { id }'));
    expect(await records()).toMatchObject([{ kind: 'PENALTY', uscc: v.entityKey, state: 'QUEUED', attempts: 0 }]);
    portal.next(503);
    await deliverCreditRecords(h.services);
    expect(await records()).toMatchObject([{ state: 'QUEUED', attempts: 1, error: '答复503' }]);
    after(1);
    await deliverCreditRecords(h.services);
    expect(await records()).toMatchObject([{ state: 'ACKED', attempts: 2, receipt: expect.stringContaining('portal.example/PENALTY') }]);
    expect(onPlatform()).toMatchObject([{ uscc: v.entityKey, decisionNo: decision.decisionNo, amount: '5000.00', version: 1 }]);
    expect([await records('wg-amr.op'), await records('public')]).toEqual([[], ['FORBIDDEN']]);
    const corrected = { penaltyId, reason: '复议变更', decision: { ...decision, amount: '3000' } };
    must(await h.as('wg-cad.ph').mutate('correctPenalty', corrected, 'penalty { id }'));
    expect(await deliverCreditRecords(h.services)).toBe(1);
    expect(onPlatform()[1]).toMatchObject({ amount: '3000.00', version: 2, correction: { reason: '复议变更' } });
  });

  test('CD-11c ✘: 未公开的处罚不在其中；对方拒收的由人处理，自动回执的不由人确认', async () => {
    const known = (await records()).length;
    await penalised();
    expect(await deliverCreditRecords(h.services)).toBe(0);
    expect(await records()).toHaveLength(known);
    const { penaltyId } = await penalised();
    must(await h.as('wg-cad.op').mutate('publishPenalty', { penaltyId }, 'penalty { id }'));
    portal.next(400);
    await deliverCreditRecords(h.services);
    const [refused] = await records();
    expect(refused).toMatchObject({ state: 'FAILED', error: '答复400' });
    const settle = (account: string, field: string, more: object = {}) =>
      h.as(account).mutate(field, { seq: refused.seq, ...more }, 'creditDelivery { state }');
    expect((await settle('wg-cad.op', 'acknowledgeCreditDelivery', { receipt: '看到了' })).denials).toEqual(['FORBIDDEN']);
    expect((await settle('wg-amr.op', 'retryCreditDelivery')).denials).toEqual(['NOT_FOUND']);
    must(await settle('wg-cad.op', 'retryCreditDelivery'));
    await deliverCreditRecords(h.services);
    expect((await records())[0]).toMatchObject({ state: 'ACKED' });
    expect((await settle('wg-cad.op', 'retryCreditDelivery')).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });
});

test('KF-22b: 没有接口的渠道留下文件待取，凭回执文件确认；再写一次仍是同一文件', async () => {
  const services = { deps: h.services.deps, channels: openChannels({ dropDir: dir }) };
  const { v, publication } = await published();
  const key = `${publication.id}.GOVERNMENT_PORTAL`;
  await deliverDue(services);
  expect(readdirSync(join(dir, 'GOVERNMENT_PORTAL/out'))).toEqual([`${key}.json`]);
  const left = JSON.parse(readFileSync(join(dir, 'GOVERNMENT_PORTAL/out', `${key}.json`), 'utf8'));
  expect(left).toMatchObject({ key, content: { matterCode: 'M-HOTEL', publicText: '正常' } });
  expect((await onPortal(v)).state).toBe('SENT');
  writeFileSync(join(dir, 'GOVERNMENT_PORTAL/receipts', `${key}.json`), JSON.stringify({ receipt: '栏目第7条' }));
  after(60);
  await deliverDue(services);
  expect(await onPortal(v)).toMatchObject({ state: 'ACKED', receipt: '栏目第7条' });
});

test('YX-61b: 三日未得确认的列入领导小组办公室的清单；单位自行确认 → FORBIDDEN，办公室确认', async () => {
  const services = h.services as { channels: typeof h.services.channels };
  const before = services.channels;
  services.channels = { ...before, NATIONAL_CREDIT_SYSTEM: openChannels({}).GOVERNMENT_PORTAL! };
  try {
    const { v, publication } = await published({ code: 'M-CAFE', agency: 'yx-psb', unit: 'wj' });
    await deliverDue(h.services);
    const list = async (account: string) => {
      const { data, denials } = await h
        .as(account)
        .query('{ openDeliveries { nodes { publicationId channel state objectName matterName byReceipt } } }');
      return denials.length ? denials : data.openDeliveries.nodes;
    };
    expect(await list('yx-psb.lgo')).toEqual([]);
    after(3 * 1440);
    // What is entered over there by hand stands beside it; a channel with receipts of its own is nobody's to confirm.
    const open = { publicationId: publication.id, channel: 'NATIONAL_CREDIT_SYSTEM', state: 'SENT', matterName: 'M-CAFE 检查' };
    expect(await list('yx-psb.lgo')).toEqual([{ ...open, objectName: '甲旅馆', byReceipt: false }]);
    services.channels = { ...before, NATIONAL_CREDIT_SYSTEM: before.GOVERNMENT_PORTAL! };
    expect(await list('yx-psb.lgo')).toMatchObject([{ byReceipt: true }]);
    services.channels = { ...before, NATIONAL_CREDIT_SYSTEM: openChannels({}).GOVERNMENT_PORTAL! };
    expect(await list('yx-psb.op')).toEqual(['FORBIDDEN']);
    const said = { publicationId: publication.id, channel: 'NATIONAL_CREDIT_SYSTEM', receipt: '公示系统编号8' };
    const acknowledge = (account: string) => h.as(account).mutate('acknowledgeChannel', said, 'publication { id }');
    expect((await acknowledge('yx-psb.op')).denials).toEqual(['FORBIDDEN']);
    expect((await acknowledge('kf-psb.op')).denials).toEqual(['FORBIDDEN']);
    await acknowledge('yx-psb.lgo');
    expect(await row(h.em(), 'select state from publication where id = $1', [publication.id])).toEqual({ state: 'PUBLISHED' });
    expect(await list('yx-psb.lgo')).toEqual([]);
    expect(v.visitId).toBeTruthy();
  } finally {
    services.channels = before;
  }
});

test('KF-22b: 渠道的地址由环境给出；地址有误的说明是哪一个', () => {
  const read = (env: Readonly<Record<string, string>>) => {
    const problems: string[] = [];
    return { settings: channelSettings({ text: (name, otherwise) => env[name] || otherwise, problems }, '/drop'), problems };
  };
  expect(read({}).settings).toEqual({ dropDir: '/drop', http: {} });
  const portalAt = { GOVERNMENT_PORTAL_CHANNEL_URL: 'https://portal.example/in', GOVERNMENT_PORTAL_CHANNEL_TOKEN: 't' };
  expect(read(portalAt).settings.http).toEqual({ GOVERNMENT_PORTAL: { url: 'https://portal.example/in', token: 't' } });
  expect(openChannels(read(portalAt).settings).GOVERNMENT_PORTAL).toMatchObject({ kind: 'HTTP', receipts: true });
  expect(read({ CREDIT_SYSTEM_CHANNEL_URL: 'ftp://x' }).problems.join()).toContain('CREDIT_SYSTEM_CHANNEL_URL');
});
