import { type Actor, perform, row } from '@double-random/runtime';
import { approveReplacement } from '../team/decide-replacement.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { certificateOf } from '../testing/test-actor.ts';
import { aDispatchedVisit } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const letter = {
  role: 'DEPUTY_HEAD',
  delegate: 'wg-cad.rev',
  validFrom: '2026-09-10',
  validTo: '2026-09-20',
  documentNo: '舞防授〔2026〕1号',
};
const delegation = 'delegation { id delegate documentNo revokedAt }';
const record = (who: string, more: object = {}) => h.as(who).mutate('recordDelegation', { ...letter, ...more }, delegation);

test('X-16: 授权由负责人本人作出，写明受托人、文号、期间；本部门可见，他部门不可见', async () => {
  expect((await record('wg-cad.op')).denials).toEqual(['FORBIDDEN']);
  expect((await record('wg-cad.dh', { role: 'PRINCIPAL_HEAD' })).denials).toEqual(['FORBIDDEN']);
  expect((await record('wg-cad.dh', { delegate: 'wg-cad.dh' })).userErrors[0].details).toEqual({ fields: ['delegate'] });
  expect((await record('wg-cad.dh', { documentNo: ' ', validTo: '2026-09-01' })).userErrors[0].details).toEqual({
    fields: ['documentNo', 'validTo'],
  });
  expect((await record('wg-cad.dh', { acting: true })).userErrors[0].details).toEqual({ fields: ['acting'] });
  const { id } = must(await record('wg-cad.dh')).payload.delegation;
  const list = '{ delegations { nodes { id documentNo } } }';
  expect((await h.as('wg-cad.aud').query(list)).data.delegations.nodes).toEqual([{ id, documentNo: letter.documentNo }]);
  expect((await h.as('wg-psb.aud').query(list)).data.delegations.nodes).toEqual([]);
  const revoke = (who: string) => h.as(who).mutate('revokeDelegation', { delegationId: id }, delegation);
  expect((await revoke('wg-psb.dh')).denials).toEqual(['NOT_FOUND']);
  expect((await revoke('wg-cad.op')).denials).toEqual(['FORBIDDEN']);
  expect(must(await revoke('wg-cad.dh')).payload.delegation.revokedAt).not.toBeNull();
});

describe('D-28, X-16: 分管负责人是检查组成员', () => {
  const shown = 'replacement { state delegation decision }';
  const asked = async () => {
    const v = await aDispatchedVisit(h.em());
    const memberId = v.members['wg-cad.i1'];
    const request = await h.as('wg-cad.op').mutate('requestReplacement', { memberId, ground: 'POST_CHANGE' }, 'replacement { id }');
    return must(request).payload.replacement.id as string;
  };
  const approve = (who: string, replacementId: string, more: object = {}) =>
    h.as(who).mutate('approveReplacement', { replacementId, ...more }, shown);

  test('本人审批 FORBIDDEN；受托人在授权期内审批，写明授权文号', async () => {
    const replacementId = await asked();
    const head: Actor = {
      kind: 'person',
      id: 'wg-cad.dh',
      name: '李乙',
      department: 'wg-cad',
      roles: ['dh', 'ins'],
      certificateNo: certificateOf('wg-cad.i2'),
    };
    const own = perform(h.services.deps, { actor: head, requestId: 'own' }, approveReplacement, { replacementId });
    await expect(own).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect((await approve('wg-cad.rev', replacementId)).denials).toEqual(['FORBIDDEN']);
    must(await record('wg-cad.dh'));
    expect((await approve('wg-psb.rev', replacementId)).denials).toEqual(['FORBIDDEN']);
    expect(must(await approve('wg-cad.rev', replacementId)).payload.replacement).toEqual({
      state: 'APPROVED',
      delegation: letter.documentNo,
      decision: null,
    });
  });

  test('授权期满或者收回后 → FORBIDDEN', async () => {
    const replacementId = await asked();
    h.clock.set('2026-09-21T00:00:00+08:00');
    expect((await approve('wg-cad.rev', replacementId)).denials).toEqual(['FORBIDDEN']);
    h.clock.set('2026-09-20T23:59:00+08:00');
    const { id } = (await row<{ id: string }>(h.em(), 'select id from delegation where revoked_at is null'))!;
    must(await h.as('wg-cad.dh').mutate('revokeDelegation', { delegationId: id }, delegation));
    expect((await approve('wg-cad.rev', replacementId)).denials).toEqual(['FORBIDDEN']);
  });

  test('由主要负责人审批的，须写明分管负责人回避；平时主要负责人不代替审批', async () => {
    const replacementId = await asked();
    expect((await approve('wg-cad.ph', replacementId)).denials).toEqual(['FORBIDDEN']);
    expect((await approve('wg-cad.ph', replacementId, { deputyHeadBarred: true })).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await approve('wg-cad.dh', replacementId, { deputyHeadBarred: true })).denials).toEqual(['FORBIDDEN']);
    const answer = await approve('wg-cad.ph', replacementId, { deputyHeadBarred: true, opinion: '分管负责人系检查组成员，回避' });
    expect(must(answer).payload.replacement).toMatchObject({ state: 'APPROVED', delegation: null });
  });
});

test('X-16, PD-22: 更正签字只可授权给代行职务的主要负责人；期满 → FORBIDDEN', async () => {
  h.clock.set('2026-09-18T09:00:00+08:00');
  const v = await aDispatchedVisit(h.em(), { matters: [{ code: 'M-CADUSE', agency: 'wg-cad' }], entityKey: '91410481MA0HTK0024' });
  const s = visitSteps(h, v);
  await s.arrive('wg-cad.i1');
  await s.settle('M-CADUSE', 'wg-cad', 'NO_PROBLEM_FOUND');
  must(await s.recordForm('wg-cad.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-cad.i1'));
  await s.reviewed('M-CADUSE', 'wg-cad');
  const { id: publicationId, deliveries } = must(await s.publish('wg-cad.op', 'M-CADUSE')).payload.publication;
  for (const { channel } of deliveries.filter((d: { state: string }) => d.state !== 'ACKED'))
    await h.as('wg-cad.op').mutate('acknowledgeChannel', { publicationId, channel, receipt: '回执' }, 'publication { id }');
  const wrong = { publicationId, error: 'x', evidence: 'y', resultCode: 'UNQUALIFIED' };
  const correctionId = must(await h.as('wg-cad.op').mutate('requestCorrection', wrong, 'correction { id }')).payload.correction.id;
  const sign = () => h.as('wg-cad.rev').mutate('approveCorrection', { correctionId }, 'correction { state }');
  must(await record('wg-cad.ph', { role: 'PRINCIPAL_HEAD', documentNo: '普通授权' }));
  expect((await sign()).denials).toEqual(['FORBIDDEN']);
  must(await record('wg-cad.ph', { role: 'PRINCIPAL_HEAD', acting: true, documentNo: '代行职务1号' }));
  h.clock.set('2026-09-21T09:00:00+08:00');
  expect((await sign()).denials).toEqual(['FORBIDDEN']);
  h.clock.set('2026-09-20T09:00:00+08:00');
  expect(must(await sign()).payload.correction.state).toBe('PUBLISHED');
  const stored = await row<{ signatures: object[] }>(h.em(), 'select signatures from correction where id = $1', [correctionId]);
  expect(stored!.signatures).toMatchObject([{ account: 'wg-cad.rev', role: '本部门主要负责人', delegation: '代行职务1号' }]);
});
