import { rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { aDispatchedVisit } from '../../testing/visit-fixture.ts';
import { must, visitSteps } from '../../testing/visit-steps.ts';
import { deliverDue } from '../delivery/deliver-due.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-06-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

test('C-9: 前一更正尚有渠道未确认的，不得再作更正，但误将秘密公示的照样即时隐去；迟到的确认不使旧版本成为现行', async () => {
  const v = await aDispatchedVisit(h.em(), {
    matters: [{ code: 'M-HOTEL', agency: 'kf-psb' }],
    initiator: 'kf-psb',
    windowFrom: '2026-06-01',
    entityKey: '91410200MA0HTK0003',
  });
  const s = visitSteps(h, v);
  expect((await s.start('kf-psb.i1')).ok).toBe(true);
  await s.settle('M-HOTEL', 'kf-psb', 'UNQUALIFIED', { publicText: '三号香料' });
  must(await s.finish('kf-psb.i1'));
  await s.reviewed('M-HOTEL', 'kf-psb');
  const { id } = must(await s.publish('kf-psb.op', 'M-HOTEL')).payload.publication;
  const versions = () =>
    rows<{ id: string; state: string }>(
      h.em(),
      'select id, version, state, content from publication where visit_id = $1 order by version',
      [v.visitId],
    );
  const acknowledge = async (publicationId: string) => {
    await deliverDue(h.services);
    const shown = { publicationId, channel: 'GOVERNMENT_PORTAL', receipt: '回执' };
    must(await h.as('kf-psb.op').mutate('acknowledgeChannel', shown, 'publication { state }'));
  };
  await acknowledge(id);
  await s.correct('kf-psb', id, 'QUALIFIED', { publicText: '三号香料' });
  const again = { publicationId: id, error: 'x', evidence: 'y', resultCode: 'UNQUALIFIED' };
  expect((await h.as('kf-psb.op').mutate('requestCorrection', again, 'correction { id }')).refusals).toEqual(['ILLEGAL_TRANSITION']);
  const redaction = { mode: 'REDACTED', secrecyClass: 'POLICE_WORK_SECRET', ground: '公安机关保密规定', fields: ['PUBLIC_TEXT'] };
  await s.correct('kf-psb', id, 'QUALIFIED', { redaction });
  const [, second, third] = await versions();
  expect(JSON.stringify(await versions())).not.toContain('三号香料');
  await acknowledge(third!.id);
  await acknowledge(second!.id);
  expect((await versions()).map((p) => p.state)).toEqual(['SUPERSEDED', 'SUPERSEDED', 'PUBLISHED']);
  const told = await rows(h.em(), 'select publication_id as id from matter_check where visit_id = $1', [v.visitId]);
  expect(told).toEqual([{ id: third!.id }]);
  const fed = await rows<{ subject: string }>(h.em(), 'select subject from credit_event order by seq desc limit 1');
  expect(fed).toEqual([{ subject: third!.id }]);
});
