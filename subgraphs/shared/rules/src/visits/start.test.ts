import { plainDate } from '../basics/plain-date.ts';
import { checkIssueNotice, checkMarkNoNotice, isNoticeForbidden, type NoticeFacts, noticeMissing } from './notice.ts';
import { checkVisitStart, type PresentInspector, type VisitStartFacts } from './start.ts';

const d = plainDate;
const inspector = (id: string, department: string, change: Partial<PresentInspector> = {}): PresentInspector => ({
  id,
  department,
  type: 'INSPECTOR',
  certificate: { number: '16040123456', validFrom: d('2024-01-01'), validTo: d('2026-12-31') },
  conflictDeclared: false,
  integrityStatement: true,
  ...change,
});
const [a1, a2, c1, c2] = [inspector('a1', 'wg-amr'), inspector('a2', 'wg-amr'), inspector('c1', 'wg-cad'), inspector('c2', 'wg-cad')];
const notified: NoticeFacts = { decision: 'REQUIRED', minLeadDays: 0, sentOn: d('2026-05-11'), noNoticeReason: undefined };
const ready: VisitStartFacts = {
  day: d('2026-05-12'),
  from: d('2026-05-11'),
  schemeSaved: true,
  preCheck: { required: true, recorded: true },
  notice: notified,
  present: [a1, a2, c1, c2],
  minimums: [
    { department: 'wg-amr', minimum: 2, basis: 'requirements R-19' },
    { department: 'wg-cad', minimum: 2, basis: 'CD 十（四）' },
  ],
  leader: { initiator: 'wg-amr', id: 'a1' },
  integrityRequiredOf: ['wg-cad'],
  onSiteNotices: [{ department: 'wg-cad', served: true, missingItems: [] }],
};
const codes = (change: Partial<VisitStartFacts>) => {
  const result = checkVisitStart({ ...ready, ...change });
  return result.ok ? [] : result.refusals.map((r) => r.code);
};

test('PD-20a ✔, PD-20b ✔, CD-104a ✔, KF-16b ✔: everything in place, the visit starts', () => {
  expect(codes({})).toEqual([]);
});

test('KF-16b ✘: without scheme, missing:["scheme"]', () => {
  expect(checkVisitStart({ ...ready, schemeSaved: false })).toMatchObject({
    ok: false,
    refusals: [{ code: 'ILLEGAL_TRANSITION', details: { missing: ['scheme'] } }],
  });
});

test('C-4 ✘: before the first day of the task; on it and after the last day, the visit starts', () => {
  expect(checkVisitStart({ ...ready, from: d('2026-05-13') })).toMatchObject({
    ok: false,
    refusals: [{ code: 'ILLEGAL_TRANSITION', details: { windowFrom: '2026-05-13' } }],
  });
  expect(codes({ from: ready.day })).toEqual([]);
});

test('PD-20a ✘: without pre-check where it is required', () => {
  expect(codes({ preCheck: { required: true, recorded: false } })).toEqual(['PRECHECK_REQUIRED']);
  expect(codes({ preCheck: { required: false, recorded: false } })).toEqual([]);
});

test('PD-20b ✘: without notice; with a notice later than the visit, or of another day; below the lead time', () => {
  expect(codes({ notice: { ...notified, sentOn: undefined } })).toEqual(['NOTICE_REQUIRED']);
  expect(noticeMissing({ ...notified, sentOn: d('2026-05-13') }, ready.day)?.code).toBe('NOTICE_REQUIRED');
  expect(noticeMissing({ ...notified, minLeadDays: 2 }, ready.day)?.details).toEqual({ minLeadDays: 2 });
  expect(noticeMissing({ ...notified, minLeadDays: 1 }, ready.day)).toBeUndefined();
  const otherDay = noticeMissing({ ...notified, toldFor: d('2026-05-13') }, ready.day);
  expect(otherDay).toMatchObject({ code: 'NOTICE_REQUIRED', details: { toldFor: '2026-05-13' } });
  expect(noticeMissing({ ...notified, toldFor: ready.day }, ready.day)).toBeUndefined();
});

test('PD-20c ✔: an unsuitable visit starts without notice', () => {
  expect(codes({ notice: { ...notified, decision: 'FORBIDDEN', sentOn: undefined } })).toEqual([]);
  expect(codes({ notice: { ...notified, sentOn: undefined, noNoticeReason: '可能转移证据' } })).toEqual([]);
});

test('PD-20c ✘: issuing a notice then, or withdrawing it from a notified object', () => {
  expect(checkIssueNotice({ ...notified, decision: 'FORBIDDEN' })).toMatchObject({ ok: false, refusals: [{ code: 'NOTICE_FORBIDDEN' }] });
  expect(checkIssueNotice({ ...notified, noNoticeReason: '可能转移证据' }).ok).toBe(false);
  expect(checkIssueNotice(notified).ok).toBe(true);
  expect(checkMarkNoNotice(notified, '可能转移证据')).toMatchObject({ ok: false, refusals: [{ code: 'ILLEGAL_TRANSITION' }] });
  expect(checkMarkNoNotice({ sentOn: undefined }, ' ')).toMatchObject({ ok: false, refusals: [{ code: 'BAD_USER_INPUT' }] });
  expect(checkMarkNoNotice({ sentOn: undefined }, '可能转移证据').ok).toBe(true);
});

test('R-25, D-72, K-14: one matter unsuitable for notice silences the whole visit', () => {
  expect(isNoticeForbidden({ matters: [{ noNotice: false }, { noNotice: true }], noNoticeReason: undefined })).toBe(true);
  expect(isNoticeForbidden({ matters: [{ noNotice: false }], noNoticeReason: '专项整治' })).toBe(true);
  expect(isNoticeForbidden({ matters: [{ noNotice: false }], noNoticeReason: undefined })).toBe(false);
});

test('KF-17d ✘: an unanswered declaration, or a declared interest, stops the visit', () => {
  for (const conflictDeclared of [undefined, true])
    expect(codes({ present: [a1, a2, c1, { ...c2, conflictDeclared }] })).toEqual(['CONFLICT_OF_INTEREST']);
});

test('CD-104a ✘, D-30: certificate expired on the day of the visit', () => {
  const expired = { ...c2, certificate: { number: '1', validFrom: d('2024-01-01'), validTo: d('2026-05-11') } };
  expect(codes({ present: [a1, a2, c1, expired] })).toEqual(['INSPECTOR_NOT_QUALIFIED']);
});

test('YX-55a ✘, CD-104a ✘, D-22: one inspector of a department present', () => {
  expect(codes({ present: [a1, a2, c1] })).toEqual(['INSUFFICIENT_INSPECTORS']);
  expect(codes({ present: [a1, a2, c1, { ...c2, type: 'EXPERT', certificate: undefined }] })).toEqual(['INSUFFICIENT_INSPECTORS']);
});

test('PD-17a ✘: no leader, or one of another department', () => {
  for (const id of [undefined, 'c1']) expect(codes({ leader: { initiator: 'wg-amr', id } })).toEqual(['LEADER_REQUIRED']);
  expect(codes({ leader: undefined })).toEqual([]);
});

test('CD-104a ✘, K-15: inspection notice not served, or with an item missing, whatever the advance notice', () => {
  const notice = { department: 'wg-cad', served: false, missingItems: [] };
  expect(codes({ onSiteNotices: [notice] })).toEqual(['NOTICE_DOC_REQUIRED']);
  expect(codes({ onSiteNotices: [{ ...notice, served: true, missingItems: ['PERIOD'] }] })).toEqual(['NOTICE_DOC_REQUIRED']);
});

test('CD-12a ✘: start without integrity statement under CD only', () => {
  expect(codes({ present: [a1, a2, c1, { ...c2, integrityStatement: false }] })).toEqual(['ILLEGAL_TRANSITION']);
  expect(codes({ present: [a1, { ...a2, integrityStatement: false }, c1, c2] })).toEqual([]);
});

test('all that is missing is named at once', () => {
  expect(codes({ schemeSaved: false, preCheck: { required: true, recorded: false }, present: [] })).toEqual([
    'ILLEGAL_TRANSITION',
    'PRECHECK_REQUIRED',
    'INSUFFICIENT_INSPECTORS',
    'INSUFFICIENT_INSPECTORS',
    'LEADER_REQUIRED',
  ]);
});
