import { plainDate } from '../basics/plain-date.ts';
import { checkNotFrozen } from './freeze.ts';
import { checkRegistriesReady, type RegistryState, refreshedInYear } from './freshness.ts';
import { checkInspectorEntry } from './inspector-entry.ts';
import { checkMandatoryFields } from './mandatory-fields.ts';

const d = plainDate;
const objectFields = ['jurisdictionAuthority', 'code', 'address', 'businessScope', 'personInCharge', 'contactPhone'];
const e1 = {
  jurisdictionAuthority: '410481-psb',
  code: '91410481MA0HTK0016',
  address: '某街1号',
  businessScope: '住宿',
  personInCharge: '负责人',
  contactPhone: '13800001234',
};

test('KF-09b ✔: E1 with all fields is accepted; ✘: missing ones are named with their path', () => {
  const basis = 'KF 第九条第二款';
  expect(checkMandatoryFields(e1, objectFields, { basis }).ok).toBe(true);
  expect(checkMandatoryFields({ ...e1, address: ' ' }, objectFields, { basis })).toMatchObject({
    ok: false,
    refusals: [{ code: 'BAD_USER_INPUT', basis, path: ['input', 'address'], details: { fields: ['address'] } }],
  });
  expect(checkMandatoryFields({}, objectFields, { basis, path: ['rows', '3'] })).toMatchObject({
    ok: false,
    refusals: [{ path: ['rows', '3'], details: { fields: objectFields } }],
  });
});

test('KF-07b, KF-10c: an empty list or null is missing, nought and false are values', () => {
  const missing = checkMandatoryFields({ methods: [], ratio: 0, noNotice: false, post: null }, ['methods', 'ratio', 'noNotice', 'post'], {
    basis: 'KF 第七条',
  });
  expect(missing).toMatchObject({ ok: false, refusals: [{ details: { fields: ['methods', 'post'] } }] });
});

const ready: RegistryState = {
  department: 'wg-cad',
  registry: 'OBJECTS',
  confirmedAt: new Date('2026-05-08T01:00:00Z'),
  confirmedForTask: true,
  changedAt: new Date('2026-05-07T01:00:00Z'),
  filed: true,
  confirmBeforeDraw: true,
  refresh: 'DYNAMIC',
  filingRequired: true,
};
const reasons = (state: Partial<RegistryState>, on = '2026-05-10') => {
  const result = checkRegistriesReady([{ ...ready, ...state }], d(on));
  return result.ok ? [] : result.refusals.map((r) => [r.code, r.details?.reason]);
};

test('PD-11b ✔: three departments confirmed objects and inspectors → draw', () => {
  const all = ['wg-psb', 'wg-cad', 'wg-amr'].flatMap((department) =>
    (['OBJECTS', 'INSPECTORS'] as const).map((registry) => ({ ...ready, department, registry })),
  );
  expect(checkRegistriesReady(all, d('2026-05-10')).ok).toBe(true);
  const oneOpen = all.map((s, i) => (i === 3 ? { ...s, confirmedForTask: false } : s));
  expect(checkRegistriesReady(oneOpen, d('2026-05-10'))).toMatchObject({
    ok: false,
    refusals: [{ code: 'REGISTRY_STALE', details: { department: 'wg-cad', registry: 'INSPECTORS', reason: 'NOT_CONFIRMED' } }],
  });
});

test('PD-11b ✘, D-44: a row added after confirmation makes the registry stale', () => {
  expect(reasons({ changedAt: new Date('2026-05-09T01:00:00Z') })).toEqual([['REGISTRY_STALE', 'CHANGED_AFTER_CONFIRMATION']]);
  expect(reasons({ confirmedAt: undefined })).toEqual([['REGISTRY_STALE', 'NOT_CONFIRMED']]);
});

test('YY-34c: confirmed 2026-01-15 allows a draw on 2026-11-20, confirmed 2025-11-01 does not', () => {
  const yy = { confirmBeforeDraw: false, filingRequired: false, refresh: 'AT_LEAST_YEARLY' as const };
  expect(reasons({ ...yy, confirmedAt: new Date('2026-01-15T01:00:00Z') }, '2026-11-20')).toEqual([]);
  expect(reasons({ ...yy, confirmedAt: new Date('2025-11-01T01:00:00Z') }, '2026-11-20')).toEqual([['REGISTRY_STALE', 'TOO_OLD']]);
  expect(reasons({ ...yy, confirmedAt: new Date('2025-11-20T01:00:00Z') }, '2026-11-20')).toEqual([]);
  expect(reasons({ ...yy, confirmedAt: new Date('2025-11-19T01:00:00Z') }, '2026-11-20')).toEqual([['REGISTRY_STALE', 'TOO_OLD']]);
  expect(refreshedInYear([new Date('2025-12-31T16:00:00Z')], 2026)).toBe(true);
  expect(refreshedInYear([new Date('2025-12-31T15:59:59Z')], 2026)).toBe(false);
});

test('CD-7 ✘: an unfiled registry is REGISTRY_STALE reason NOT_FILED; ✔ with receipt', () => {
  expect(reasons({ filed: false })).toEqual([['REGISTRY_STALE', 'NOT_FILED']]);
  expect(reasons({ filed: true })).toEqual([]);
  expect(reasons({ filed: false, filingRequired: false })).toEqual([]);
});

test('CD-5a, KF-10a: nobody is entered without certificate; CD wants it valid at entry', () => {
  const certificate = { number: '16040123456', validFrom: d('2024-01-01'), validTo: d('2026-12-31') };
  const cd = { certificateAt: 'ENTRY' as const, basis: 'CD 五' };
  const kf = { certificateAt: 'DRAW' as const, basis: 'KF 第十条第一款' };
  expect(checkInspectorEntry(certificate, d('2026-12-31'), cd).ok).toBe(true);
  for (const bad of [undefined, { ...certificate, number: '' }])
    for (const pack of [cd, kf])
      expect(checkInspectorEntry(bad, d('2026-05-01'), pack)).toMatchObject({ ok: false, refusals: [{ code: 'INSPECTOR_NOT_QUALIFIED' }] });
  expect(checkInspectorEntry(certificate, d('2027-01-01'), cd).ok).toBe(false);
  expect(checkInspectorEntry(certificate, d('2027-01-01'), kf).ok).toBe(true);
});

test('C-2: a registry does not change while a draw runs on it', () => {
  expect(checkNotFrozen({ frozen: true })).toMatchObject({ ok: false, refusals: [{ code: 'REGISTRY_FROZEN' }] });
  expect(checkNotFrozen({ frozen: false }).ok).toBe(true);
});
