import { plainDate } from '../basics/plain-date.ts';
import { replacementGrounds } from '../codes/enums.ts';
import { type ApproverFacts, checkApproved, mayApproveReplacement } from './approver.ts';
import { checkLeader, checkMinimum, chooseLeader, type TeamMember } from './composition.ts';
import { certifiedOn, type InspectorFacts, inspectorExclusion } from './eligibility.ts';
import { checkCandidate, checkReplacementGround, checkReplacementMethod, type ReplacementFacts, replacementPool } from './replacement.ts';

const d = plainDate;
const window = { from: d('2026-12-01'), to: d('2026-12-20') };
const certificate = { number: '16040123456', validFrom: d('2024-01-01'), validTo: d('2026-12-31') };
const inspector = (id: string, change: Partial<InspectorFacts> = {}): InspectorFacts => ({
  id,
  department: 'wg-psb',
  active: true,
  certificate,
  leaves: [],
  ...change,
});

test('KF-10a ✔: a certificate to 2026-12-31 is good for a window ending 2026-12-20', () => {
  expect(inspectorExclusion(inspector('i1'), window)).toBeUndefined();
});

test('KF-10a ✘: a certificate that ends, or begins, inside the window keeps out of the pool', () => {
  const ends = { ...certificate, validTo: d('2026-12-19') };
  const begins = { ...certificate, validFrom: d('2026-12-02') };
  expect([ends, begins, undefined].map((c) => inspectorExclusion(inspector('i1', { certificate: c }), window))).toEqual([
    'CERT_EXPIRED',
    'CERT_EXPIRED',
    'NO_CERT',
  ]);
});

test('D-21, KF-08d: on leave for one day of the window, or suspended, is not in the pool', () => {
  const leave = (from: string, to: string) => inspectorExclusion(inspector('i1', { leaves: [{ from: d(from), to: d(to) }] }), window);
  expect([leave('2026-11-20', '2026-12-01'), leave('2026-12-20', '2027-01-03'), leave('2026-11-01', '2026-11-30')]).toEqual([
    'ON_LEAVE',
    'ON_LEAVE',
    undefined,
  ]);
  expect(inspectorExclusion(inspector('i1', { active: false }), window)).toBe('NOT_ACTIVE');
});

test('D-30: the certificate is looked at on the day of the visit', () => {
  expect([d('2026-12-31'), d('2027-01-01')].map((day) => certifiedOn(certificate, day))).toEqual([true, false]);
  expect(certifiedOn(undefined, d('2026-12-31'))).toBe(false);
});

const member = (id: string, department: string, type: TeamMember['type'] = 'INSPECTOR'): TeamMember => ({ id, department, type });
const two = (department: string, basis: string) => ({ department, minimum: 2, basis });

test('YX-55a, R-20: two per department with a matter there', () => {
  const team = ['wg-psb', 'wg-cad', 'wg-amr'].flatMap((dep) => [member(`${dep}.i1`, dep), member(`${dep}.i2`, dep)]);
  const minimums = [two('wg-psb', 'YX 五（五）'), two('wg-cad', 'CD 十（四）'), two('wg-amr', 'requirements R-19')];
  expect(checkMinimum(team, minimums).ok).toBe(true);
  expect(checkMinimum(team.slice(1), minimums)).toMatchObject({
    ok: false,
    refusals: [{ code: 'INSUFFICIENT_INSPECTORS', basis: 'YX 五（五）', details: { department: 'wg-psb', required: 2, available: 1 } }],
  });
});

test('KF-10b, D-32: an expert does not count as second inspector, and is welcome beside two', () => {
  const expert = member('x1', 'wg-psb', 'EXPERT');
  expect(checkMinimum([member('i1', 'wg-psb'), expert], [two('wg-psb', 'KF 第十条第一款')]).ok).toBe(false);
  expect(checkMinimum([member('i1', 'wg-psb'), member('i2', 'wg-psb'), expert], [two('wg-psb', 'KF 第十条第一款')]).ok).toBe(true);
});

test('PD-17a: the leader is an inspector of the initiator, first in draw order; nobody else may lead', () => {
  const team = [member('p1', 'wg-psb'), member('x1', 'wg-amr', 'EXPERT'), member('a1', 'wg-amr'), member('a2', 'wg-amr')];
  expect(chooseLeader(team, 'wg-amr')).toEqual({ ok: true, value: 'a1' });
  expect(checkLeader('a2', team, 'wg-amr').ok).toBe(true);
  for (const leader of ['p1', 'x1', 'a9', undefined])
    expect(checkLeader(leader, team, 'wg-amr')).toMatchObject({ ok: false, refusals: [{ code: 'LEADER_REQUIRED' }] });
});

test('K-11: a replaced leader is followed by the next of the initiator; without one the visit is blocked', () => {
  const team = [member('p1', 'wg-psb'), member('a2', 'wg-amr')];
  expect(chooseLeader(team, 'wg-amr')).toEqual({ ok: true, value: 'a2' });
  expect(chooseLeader([member('p1', 'wg-psb')], 'wg-amr')).toMatchObject({ ok: false, refusals: [{ code: 'LEADER_REQUIRED' }] });
});

const grounds = Object.keys(replacementGrounds) as (keyof typeof replacementGrounds)[];

test('KF-17a, PD-16a: a listed ground is needed, OTHER_SPECIAL says which', () => {
  expect(checkReplacementGround('HEALTH', undefined, grounds).ok).toBe(true);
  expect(checkReplacementGround('OTHER_SPECIAL', '外出办案', grounds).ok).toBe(true);
  expect(checkReplacementGround(undefined, '想换', grounds)).toMatchObject({
    ok: false,
    refusals: [{ code: 'REPLACEMENT_GROUND_REQUIRED' }],
  });
  expect(checkReplacementGround('HEALTH', '病假', ['RECUSAL']).ok).toBe(false);
  expect(checkReplacementGround('OTHER_SPECIAL', ' ', grounds)).toMatchObject({ ok: false, refusals: [{ details: { fields: ['note'] } }] });
});

const approver = (department: string, roles: string[], change: Partial<ApproverFacts> = {}): ApproverFacts => ({
  person: `${department}.${roles[0]}`,
  department,
  roles,
  delegations: [],
  ...change,
});
const request = { requester: 'wg-psb.op', replaced: 'i1', candidate: undefined, team: ['i1', 'i2'], department: 'wg-psb' };
const on = d('2026-05-10');

test('KF-17b ✔, PD-16a ✔: the deputy head of the inspector’s own department approves', () => {
  expect(mayApproveReplacement(approver('wg-psb', ['dh']), request, on)).toEqual({ verdict: 'ALLOWED', delegatedBy: undefined });
});

test('KF-17b ✘, PD-16a ✘, K-10: the initiator’s deputy head, or the own principal head without delegation', () => {
  expect(mayApproveReplacement(approver('wg-amr', ['dh']), request, on)).toEqual({ verdict: 'FORBIDDEN', reason: 'OTHER_DEPARTMENT' });
  expect(mayApproveReplacement(approver('wg-psb', ['ph']), request, on)).toEqual({ verdict: 'FORBIDDEN', reason: 'NOT_DEPUTY_HEAD' });
});

test('X-16: a delegate approves within the period and not after it', () => {
  const delegation = {
    role: 'dh',
    department: 'wg-psb',
    to: 'wg-psb.ph',
    from: d('2026-05-01'),
    until: d('2026-05-10'),
    documentNo: '授权1号',
  };
  const ph = approver('wg-psb', ['ph'], { delegations: [delegation] });
  expect(mayApproveReplacement(ph, request, on)).toEqual({ verdict: 'ALLOWED', delegatedBy: '授权1号' });
  expect(mayApproveReplacement(ph, request, d('2026-05-11')).verdict).toBe('FORBIDDEN');
});

test('D-28, X-15: the approver is no member of the team, not replaced, not the candidate, not the requester', () => {
  const as = (person: string) => mayApproveReplacement(approver('wg-psb', ['dh'], { person }), { ...request, candidate: 'i4' }, on);
  for (const person of ['i1', 'i2', 'i4']) expect(as(person)).toEqual({ verdict: 'FORBIDDEN', reason: 'PARTY_TO_THE_REPLACEMENT' });
  expect(as('wg-psb.op')).toMatchObject({ verdict: 'REFUSED', refusal: { code: 'SEPARATION_OF_DUTIES' } });
});

test('KF-17b ✘: executing an unapproved replacement', () => {
  expect(checkApproved({ approved: false })).toMatchObject({
    ok: false,
    refusals: [{ code: 'APPROVAL_REQUIRED', details: { role: 'dh' } }],
  });
  expect(checkApproved({ approved: true }).ok).toBe(true);
});

test('KF-17c ✘, PD-16b, D-27, R-21: KF must draw, PD may name and may draw', () => {
  const kf = { method: 'RANDOM' as const, basis: 'KF 第十七条' };
  const pd = { method: 'DESIGNATE_ALLOWED' as const, basis: 'PD 第十六条' };
  expect(checkReplacementMethod(kf, 'DESIGNATE')).toMatchObject({ ok: false, refusals: [{ code: 'REPLACEMENT_MUST_BE_RANDOM' }] });
  expect([
    checkReplacementMethod(kf, 'RANDOM').ok,
    checkReplacementMethod(pd, 'DESIGNATE').ok,
    checkReplacementMethod(pd, 'RANDOM').ok,
  ]).toEqual([true, true, true]);
});

const facts: ReplacementFacts = { replaced: 'i1', department: 'wg-psb', team: ['i1', 'i2'], conflicted: [], window };

test('KF-17c ✔, KF-17d: the pool is the other qualified people without conflict, not in the team', () => {
  const all = [
    ...['i5', 'i4', 'i3', 'i2', 'i1'].map((id) => inspector(id)),
    inspector('i6', { certificate: undefined }),
    inspector('i7', { department: 'wg-amr' }),
  ];
  expect(replacementPool(all, facts)).toEqual({ ok: true, value: ['i3', 'i4', 'i5'] });
  expect(replacementPool(all, { ...facts, conflicted: ['i4'] })).toEqual({ ok: true, value: ['i3', 'i5'] });
});

test('KF-17c ✘, D-22, D-26: an empty pool is NO_REPLACEMENT_AVAILABLE', () => {
  expect(replacementPool([inspector('i1'), inspector('i2')], facts)).toMatchObject({
    ok: false,
    refusals: [{ code: 'NO_REPLACEMENT_AVAILABLE' }],
  });
});

test('PD-16b: a named candidate is qualified, without conflict, of the department and not in the team', () => {
  const check = (candidate: InspectorFacts, change: Partial<ReplacementFacts> = {}) => {
    const result = checkCandidate(candidate, { ...facts, ...change });
    return result.ok ? 'OK' : result.refusals[0]!.code;
  };
  expect(check(inspector('i4'))).toBe('OK');
  expect(check(inspector('i4', { certificate: undefined }))).toBe('INSPECTOR_NOT_QUALIFIED');
  expect(check(inspector('i4', { department: 'wg-amr' }))).toBe('INSPECTOR_NOT_QUALIFIED');
  expect(check(inspector('i4'), { conflicted: ['i4'] })).toBe('CONFLICT_OF_INTEREST');
  expect(check(inspector('i2'))).toBe('BAD_USER_INPUT');
});
