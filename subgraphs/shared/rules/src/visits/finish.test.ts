import { plainDate } from '../basics/plain-date.ts';
import { checkEvidence, type EvidenceDemand } from './evidence.ts';
import {
  checkMethods,
  checkObjectMaySign,
  checkVisitFinish,
  type MatterAtFinish,
  resultFormedOn,
  type VisitFinishFacts,
} from './finish.ts';

const d = plainDate;
const nothing: EvidenceDemand = { always: [], importantSteps: [], sourceStated: false, basis: 'PD 第二十条' };
const cad: EvidenceDemand = { always: ['SITE_RECORD', 'PHOTO'], importantSteps: [], sourceStated: true, basis: 'CD 八' };
const kf: EvidenceDemand = { always: ['DOCUMENT'], importantSteps: ['AUDIO_VIDEO'], sourceStated: false, basis: 'KF 第二十一条' };
type Decided = Extract<MatterAtFinish, { state: 'RESULT' }>;
const result = (matter: string, change: Partial<Decided> = {}): Decided => ({
  state: 'RESULT',
  matter,
  result: 'NO_PROBLEM_FOUND',
  methods: ['SITE'],
  signedByOwnInspectors: true,
  importantStep: false,
  evidence: [],
  measures: [],
  demand: nothing,
  ...change,
});
const photo = { type: 'PHOTO', source: '现场拍摄' } as const;
const record = { type: 'SITE_RECORD', source: '现场制作' } as const;
const visit: VisitFinishFacts = {
  matters: [result('M-HOTEL'), result('M-CADUSE', { demand: cad, evidence: [photo, record] }), result('M-REGINFO')],
  siteVisit: { mandatory: true, basis: 'PD 第十九条' },
  objectSignature: { required: true, state: 'SIGNED', statementSigned: false },
};
const codes = (change: Partial<VisitFinishFacts>) => {
  const checked = checkVisitFinish({ ...visit, ...change });
  return checked.ok ? [] : checked.refusals.map((r) => r.code);
};

test('KF-19a ✔, PD-19a ✔: three matters of three departments decided, the visit finishes', () => {
  expect(codes({})).toEqual([]);
});

test('KF-19a ✘: two of three → INCOMPLETE_MATTERS with the missing one', () => {
  const matters = [visit.matters[0]!, { state: 'OPEN', matter: 'M-CADUSE' } as const, visit.matters[2]!];
  expect(checkVisitFinish({ ...visit, matters })).toMatchObject({
    ok: false,
    refusals: [{ code: 'INCOMPLETE_MATTERS', details: { missing: ['M-CADUSE'] } }],
  });
  const notChecked = { state: 'NOT_CHECKED', matter: 'M-CADUSE', reasonGiven: true, leaderSigned: true } as const;
  expect(codes({ matters: [result('M-HOTEL'), notChecked, { state: 'RECOGNISED', matter: 'M-REGINFO' }] })).toEqual([]);
  for (const open of [{ reasonGiven: false }, { leaderSigned: false }])
    expect(codes({ matters: [result('M-HOTEL'), { ...notChecked, ...open }] })).toEqual(['INCOMPLETE_MATTERS']);
});

test('PD-20e ✘: the object signs after all matters, not before', () => {
  expect(checkObjectMaySign([result('M-HOTEL'), { state: 'OPEN', matter: 'M-CADUSE' }])).toMatchObject({
    ok: false,
    refusals: [{ code: 'INCOMPLETE_MATTERS' }],
  });
  expect(checkObjectMaySign(visit.matters).ok).toBe(true);
});

test('PD-20e, D-70: signed, sealed or refused with the inspectors’ note; nothing else', () => {
  const signature = visit.objectSignature;
  expect(codes({ objectSignature: { ...signature, state: 'SEALED' } })).toEqual([]);
  expect(codes({ objectSignature: { ...signature, state: 'REFUSED', statementSigned: true } })).toEqual([]);
  expect(codes({ objectSignature: { ...signature, state: 'REFUSED' } })).toEqual(['SIGNATURE_REQUIRED']);
  expect(codes({ objectSignature: { ...signature, state: undefined } })).toEqual(['SIGNATURE_REQUIRED']);
  expect(codes({ objectSignature: { ...signature, required: false, state: undefined } })).toEqual([]);
});

test('PD-19a ✘, CD-2 ✘, KF-18 ✘, K-12: documents alone where a site visit is mandatory', () => {
  const documents = [result('M-HOTEL', { methods: ['DOCUMENT'] })];
  expect(codes({ matters: documents })).toEqual(['SITE_VISIT_REQUIRED']);
  expect(codes({ matters: [...documents, result('M-REGINFO')] })).toEqual([]);
});

test('KF-18: a single KF visit finishes with documents only; a method not on the matter is refused', () => {
  expect(codes({ matters: [result('M-HOTEL', { methods: ['DOCUMENT'] })], siteVisit: { mandatory: false, basis: 'KF 第十八条' } })).toEqual(
    [],
  );
  expect(checkMethods(['NETWORK'], ['SITE', 'DOCUMENT'])).toMatchObject({ ok: false, refusals: [{ code: 'BAD_USER_INPUT' }] });
  expect(checkMethods([], ['SITE']).ok).toBe(false);
  expect(checkMethods(['SITE'], ['SITE', 'DOCUMENT']).ok).toBe(true);
});

test('CD-8b ✘, D-85: a CAD matter without photo, missing:["PHOTO"]', () => {
  expect(checkVisitFinish({ ...visit, matters: [result('M-CADUSE', { demand: cad, evidence: [record] })] })).toMatchObject({
    ok: false,
    refusals: [{ code: 'EVIDENCE_REQUIRED', basis: 'CD 八', details: { matter: 'M-CADUSE', missing: ['PHOTO'] } }],
  });
});

test('PD-18, K-17: evidence is demanded per matter by its own pack', () => {
  expect(codes({ matters: [result('M-REGINFO'), result('M-CADUSE', { demand: cad, evidence: [record, photo] })] })).toEqual([]);
});

test('CD-104b ✘: evidence without source', () => {
  expect(codes({ matters: [result('M-CADUSE', { demand: cad, evidence: [record, { ...photo, source: ' ' }] })] })).toEqual([
    'BAD_USER_INPUT',
  ]);
});

test('KF-21 ✘: a flagged-important step without audio or video', () => {
  const document = { type: 'DOCUMENT', source: undefined } as const;
  const hotel = result('M-HOTEL', { demand: kf, evidence: [document] });
  expect(checkEvidence(hotel).ok).toBe(true);
  expect(checkEvidence({ ...hotel, importantStep: true })).toMatchObject({
    ok: false,
    refusals: [{ code: 'EVIDENCE_REQUIRED', details: { missing: ['AUDIO_VIDEO'] } }],
  });
  expect(checkEvidence({ ...hotel, importantStep: true, evidence: [document, { type: 'AUDIO_VIDEO', source: undefined }] }).ok).toBe(true);
});

test('KF-20: RECTIFICATION_ORDERED has an order to rectify', () => {
  const ordered = { measure: 'RECTIFY_ORDER', form: 'WRITTEN', enteredInRecordForm: true } as const;
  const hotel = result('M-HOTEL', { result: 'RECTIFICATION_ORDERED', measures: [ordered] });
  expect(checkEvidence(hotel).ok).toBe(true);
  expect(checkEvidence({ ...hotel, measures: [] })).toMatchObject({
    ok: false,
    refusals: [{ code: 'EVIDENCE_REQUIRED', basis: 'KF 第二十条' }],
  });
});

test('PD-20d ✘: an oral stop order without entry in the record form', () => {
  const oral = { measure: 'STOP_ORDER', form: 'ORAL', enteredInRecordForm: false } as const;
  expect(codes({ matters: [result('M-HOTEL', { measures: [oral] })] })).toEqual(['EVIDENCE_REQUIRED']);
  expect(codes({ matters: [result('M-HOTEL', { measures: [{ ...oral, enteredInRecordForm: true }] })] })).toEqual([]);
});

test('PD-21: unreachable needs evidence, but neither site method, pack evidence nor signature', () => {
  const closed = { ...visit, objectSignature: { ...visit.objectSignature, state: undefined } };
  const unreachable = result('M-CADUSE', {
    result: 'UNREACHABLE',
    methods: [],
    demand: { ...cad, sourceStated: false },
    evidence: [photo],
  });
  expect(checkVisitFinish({ ...closed, matters: [unreachable] }).ok).toBe(true);
  expect(checkVisitFinish({ ...closed, matters: [{ ...unreachable, evidence: [] }] })).toMatchObject({
    ok: false,
    refusals: [{ code: 'EVIDENCE_REQUIRED', basis: 'PD 第二十一条' }],
  });
  expect(checkEvidence({ ...unreachable, result: 'SERIOUS_NON_COOPERATION', evidence: [] }).ok).toBe(false);
});

test('PD-20f ✘: a line not signed by its own inspectors', () => {
  expect(checkVisitFinish({ ...visit, matters: [result('M-HOTEL'), result('M-REGINFO', { signedByOwnInspectors: false })] })).toMatchObject(
    {
      ok: false,
      refusals: [{ code: 'SIGNATURE_REQUIRED', details: { missing: ['M-REGINFO'] } }],
    },
  );
});

test('PD-20f, A-22: the result is formed on the day of the last signature', () => {
  expect(resultFormedOn([d('2026-09-28'), d('2026-09-27')])).toBe('2026-09-28');
  expect(resultFormedOn([d('2026-09-28'), undefined])).toBeUndefined();
  expect(resultFormedOn([])).toBeUndefined();
});
