import { plainDate } from '../basics/plain-date.ts';
import { type ResultCode, resultCodes } from '../codes/enums.ts';
import { isPassed, type ResultFacts } from './passed.ts';
import { checkComplete, checkPublicReport, checkReviewed, checkWithholding, publicationCompleteness } from './publication.ts';
import { checkRecognition, checkResultCode, opensFollowUp } from './record-result.ts';

const d = plainDate;
const codes = Object.keys(resultCodes) as ResultCode[];
const facts = (code: ResultCode, change: Partial<ResultFacts> = {}): ResultFacts => ({
  code,
  reviewed: true,
  publication: 'PUBLISHED',
  rectificationVerified: false,
  ...change,
});

test('R-15: passed are the two good codes, reviewed and published or lawfully withheld', () => {
  expect(codes.filter((code) => isPassed(facts(code)))).toEqual(['NO_PROBLEM_FOUND', 'QUALIFIED']);
  expect(isPassed(facts('QUALIFIED', { publication: 'WITHHELD' }))).toBe(true);
  expect(isPassed(facts('QUALIFIED', { publication: 'NONE' }))).toBe(false);
  expect(isPassed(facts('QUALIFIED', { reviewed: false }))).toBe(false);
});

test('R-15: an order to rectify passes only after its verification', () => {
  expect(isPassed(facts('RECTIFICATION_ORDERED'))).toBe(false);
  expect(codes.filter((code) => isPassed(facts(code, { rectificationVerified: true })))).toEqual([
    'NO_PROBLEM_FOUND',
    'RECTIFICATION_ORDERED',
    'QUALIFIED',
  ]);
});

const check = (code: string, market = false, unansweredItems: string[] = []) =>
  checkResultCode({ code, matterOfMarketRegulation: market, unansweredItems });

test('PD-20h ✔: all ten codes are selectable for market regulation', () => {
  expect(codes.map((code) => check(code, true).ok)).toEqual(Array.from({ length: 10 }, () => true));
});

test('PD-20h ✘, D-82: an unknown code; INFO_* on a matter of another department', () => {
  expect(check('FINE')).toMatchObject({ ok: false, refusals: [{ code: 'BAD_USER_INPUT' }] });
  expect(check('toString').ok).toBe(false);
  expect(codes.filter((code) => !check(code).ok)).toEqual(['INFO_NOT_PUBLICISED', 'INFO_FALSIFIED']);
});

test('KF-19b ✘, PD-21: unanswered mandatory items, except where no check was possible', () => {
  expect(check('QUALIFIED', false, ['消防通道'])).toMatchObject({ ok: false, refusals: [{ details: { items: ['消防通道'] } }] });
  expect(codes.filter((code) => check(code, true, ['消防通道']).ok)).toEqual(['UNREACHABLE', 'SERIOUS_NON_COOPERATION']);
});

test('KF-24: every result outside the three harmless ones opens a follow-up; so does an order', () => {
  expect(codes.filter((code) => !opensFollowUp(code))).toEqual(['NO_PROBLEM_FOUND', 'NO_RELEVANT_ACTIVITY', 'QUALIFIED']);
  expect(opensFollowUp('QUALIFIED', ['STOP_ORDER'])).toBe(true);
  expect(opensFollowUp('QUALIFIED', ['SITE_RECORD'])).toBe(false);
});

test('PD-24a: a passed, published result of the same year is recognised, no other', () => {
  const on = (result: ResultFacts, resultOn: string) => checkRecognition(result, d(resultOn), d('2026-05-12')).ok;
  expect(on(facts('QUALIFIED'), '2026-03-10')).toBe(true);
  expect(on(facts('QUALIFIED'), '2025-12-31')).toBe(false);
  expect(on(facts('QUALIFIED', { publication: 'WITHHELD' }), '2026-03-10')).toBe(false);
  expect(on(facts('QUALIFIED', { publication: 'NONE' }), '2026-03-10')).toBe(false);
  expect(checkRecognition(facts('UNQUALIFIED'), d('2026-03-10'), d('2026-05-12'))).toMatchObject({
    ok: false,
    refusals: [{ code: 'BAD_USER_INPUT' }],
  });
});

const both = ['NATIONAL_CREDIT_SYSTEM', 'GOVERNMENT_PORTAL'] as const;
const acked = (channel: (typeof both)[number], at: string) => ({ channel, ackedAt: new Date(at) });

test('KF-22b: one channel of two is PARTIAL; complete with the last, whose time counts', () => {
  const credit = acked('NATIONAL_CREDIT_SYSTEM', '2026-03-16T08:00:00Z');
  const portal = acked('GOVERNMENT_PORTAL', '2026-03-15T08:00:00Z');
  expect(publicationCompleteness(both, [])).toEqual({ state: 'NONE', missing: both, publishedAt: undefined });
  expect(publicationCompleteness(both, [credit, { channel: 'GOVERNMENT_PORTAL', ackedAt: undefined }])).toMatchObject({
    state: 'PARTIAL',
    missing: ['GOVERNMENT_PORTAL'],
  });
  expect(publicationCompleteness(both, [credit, portal])).toEqual({ state: 'PUBLISHED', missing: [], publishedAt: credit.ackedAt });
  expect(publicationCompleteness(['GOVERNMENT_PORTAL'], [credit])).toMatchObject({ state: 'NONE' });
});

test('KF-22b ✘: PUBLISHED with a channel missing', () => {
  expect(checkComplete(both, [acked('GOVERNMENT_PORTAL', '2026-03-15T08:00:00Z')])).toMatchObject({
    ok: false,
    refusals: [{ code: 'ILLEGAL_TRANSITION', details: { missing: ['NATIONAL_CREDIT_SYSTEM'] } }],
  });
  expect(checkComplete([], []).ok).toBe(false);
});

test('KF-25 ✘, PD-20g ✘, X-15: unreviewed, or reviewed by the enterer', () => {
  expect(checkReviewed({ enteredBy: 'i1', reviewedBy: undefined })).toMatchObject({ ok: false, refusals: [{ code: 'REVIEW_REQUIRED' }] });
  expect(checkReviewed({ enteredBy: 'i1', reviewedBy: 'i1' })).toMatchObject({ ok: false, refusals: [{ code: 'SEPARATION_OF_DUTIES' }] });
  expect(checkReviewed({ enteredBy: 'i1', reviewedBy: 'rev' }).ok).toBe(true);
});

test('KF-22c ✘: withholding without class, ground, approver; ✔ with all three', () => {
  const full = { mode: 'FULL', secrecyClass: 'NONE', legalGround: '', approvedBy: undefined } as const;
  expect(checkWithholding(full).ok).toBe(true);
  expect(checkWithholding({ ...full, mode: 'WITHHELD' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'APPROVAL_REQUIRED', details: { missing: ['secrecyClass', 'legalGround', 'approver'] } }],
  });
  expect(checkWithholding({ mode: 'REDACTED', secrecyClass: 'TRADE_SECRET', legalGround: '反不正当竞争法', approvedBy: 'dh' }).ok).toBe(
    true,
  );
});

test('CD-11a ✘: naming a withheld result in the public report', () => {
  expect(checkPublicReport(['r1', 'r2'], ['r2'])).toMatchObject({
    ok: false,
    refusals: [{ code: 'SECRECY_RESTRICTED', details: { results: ['r2'] } }],
  });
  expect(checkPublicReport(['r1'], ['r2']).ok).toBe(true);
});
