import { rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';
import { deliverDue } from './delivery/deliver-due.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-06-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

describe('KF-22e: 任务执行单位主要负责人签字', () => {
  test('上级机关负责人、分管负责人签字 → FORBIDDEN，本单位主要负责人签字后更正', async () => {
    const v = await aDispatchedVisit(h.em(), {
      matters: [{ code: 'M-HOTEL', agency: 'kf-psb-xf' }],
      initiator: 'kf-psb-xf',
      entityKey: '91410212MA0HTK0001',
    });
    const s = visitSteps(h, v);
    expect((await s.start('kf-psb-xf.i1')).ok).toBe(true);
    await s.settle('M-HOTEL', 'kf-psb-xf', 'NO_PROBLEM_FOUND');
    must(await s.finish('kf-psb-xf.i1'));
    await s.reviewed('M-HOTEL', 'kf-psb-xf');
    const { id: publicationId } = must(await s.publish('kf-psb-xf.op', 'M-HOTEL')).payload.publication;
    await deliverDue(h.services);
    const input = { publicationId, channel: 'GOVERNMENT_PORTAL', receipt: '回执1' };
    must(await h.as('kf-psb-xf.op').mutate('acknowledgeChannel', input, 'publication { state }'));
    const asked = await h
      .as('kf-psb-xf.op')
      .mutate('requestCorrection', { publicationId, error: 'x', evidence: 'y', resultCode: 'UNQUALIFIED' }, 'correction { id }');
    const correctionId = must(asked).payload.correction.id;
    const sign = (who: string) => h.as(who).mutate('approveCorrection', { correctionId }, 'correction { state }');
    expect((await sign('kf-psb.ph')).denials).toEqual(['FORBIDDEN']);
    expect((await sign('kf-psb-xf.dh')).denials).toEqual(['FORBIDDEN']);
    expect(must(await sign('kf-psb-xf.ph')).payload.correction.state).toBe('PUBLISHED');
    // The new version is complete when the outside channel has it too; until then the old one stands.
    const versions = await rows(h.em(), 'select version, state from publication where visit_id = $1 order by version', [v.visitId]);
    expect(versions).toEqual([
      { version: 1, state: 'PUBLISHED' },
      { version: 2, state: 'PARTIAL' },
    ]);
  });
});

test('D-68, KF-22e: 更正不使期限重新起算：按时公示的，多日之后更正仍是按时，也没有新的期限；更正没有期限', async () => {
  h.clock.set('2026-06-18T09:00:00+08:00');
  const v = await aDispatchedVisit(h.em(), { matters: [{ code: 'M-REGINFO', agency: 'wg-amr' }], entityKey: '91410481MA0D68001X' });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  await s.settle('M-REGINFO', 'wg-amr', 'UNQUALIFIED');
  must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-amr.i1'));
  await s.reviewed('M-REGINFO', 'wg-amr');
  const { id } = must(await s.publish('wg-amr.op', 'M-REGINFO')).payload.publication;
  const terms = () =>
    rows(h.em(), `select kind, state, start_on::text, due_on::text, done_at from deadline where subject = $1 order by kind`, [v.visitId]);
  const before = await terms();
  expect(before).toMatchObject([{ kind: 'RESULT_PUBLICATION', state: 'MET' }]);
  h.clock.set('2027-03-01T09:00:00+08:00');
  await s.correct('wg-amr', id, 'NO_PROBLEM_FOUND');
  expect(await terms()).toEqual(before);
  // Once more, the corrected one: again no term, and the first version is not the one corrected.
  await expect(s.correct('wg-amr', id, 'QUALIFIED')).rejects.toThrow(/ILLEGAL_TRANSITION/);
  const current = (
    await rows<{ id: string }>(h.em(), `select id from publication where visit_id = $1 and state = 'PUBLISHED'`, [v.visitId])
  )[0]!;
  await s.correct('wg-amr', current.id, 'QUALIFIED');
  expect(await terms()).toEqual(before);
});
