import { plainDate } from '../basics/plain-date.ts';
import { checkExemption, type ExemptionFacts, type ExemptionPack } from './exemption.ts';

const on = plainDate('2026-06-15');
const kf: ExemptionPack = {
  pack: 'KF',
  grounds: ['ABNORMAL_LIST', 'REPEATED_COMPLAINTS', 'SPECIAL_CAMPAIGN'],
  recordRequiresKeySector: false,
};
const yy: ExemptionPack = { pack: 'YY', grounds: ['REPEATED_COMPLAINTS', 'SERIOUS_VIOLATION'], recordRequiresKeySector: false };
const exemption: ExemptionFacts = {
  ground: 'ABNORMAL_LIST',
  evidence: '经营异常名录 2026-031',
  from: plainDate('2026-06-01'),
  to: plainDate('2026-06-30'),
  requestedBy: 'op',
  approvedBy: 'dh',
  keySector: false,
};
const codes = (facts: Partial<ExemptionFacts>, packs = [kf], day = on) => {
  const result = checkExemption({ ...exemption, ...facts }, day, packs);
  return result.ok ? [] : result.refusals.map((r) => r.details?.reason ?? r.code);
};

test('KF-13c ✔, R-16: an approved record suffices without a key sector', () => {
  expect(codes({})).toEqual([]);
});

test('KF-13c ✘: no evidence, expired, ground not in pack, not approved, requester = approver', () => {
  expect(codes({ evidence: ' ' })).toEqual(['NO_EVIDENCE']);
  expect(codes({}, [kf], plainDate('2026-07-01'))).toEqual(['OUT_OF_PERIOD']);
  expect(codes({}, [kf], plainDate('2026-05-31'))).toEqual(['OUT_OF_PERIOD']);
  expect(codes({ ground: 'HIGH_SOCIAL_CONCERN' })).toEqual(['GROUND_NOT_IN_PACK']);
  expect(codes({ approvedBy: undefined })).toEqual(['APPROVAL_REQUIRED']);
  expect(codes({ approvedBy: 'op' })).toEqual(['SEPARATION_OF_DUTIES']);
});

test('K-05: the ground must hold in every pack whose cap would be broken', () => {
  expect(codes({}, [kf, yy])).toEqual(['GROUND_NOT_IN_PACK']);
  expect(codes({ ground: 'REPEATED_COMPLAINTS' }, [kf, yy])).toEqual([]);
});

test('R-16: a pack may demand the key sector beside the record, never beside a deployment', () => {
  const strict = { ...kf, recordRequiresKeySector: true };
  expect(codes({}, [strict])).toEqual(['GROUND_NOT_IN_PACK']);
  expect(codes({ keySector: true }, [strict])).toEqual([]);
  expect(codes({ ground: 'SPECIAL_CAMPAIGN' }, [strict])).toEqual([]);
});

test('KF-13d ✘: a directed task without document number is EXEMPTION_INVALID', () => {
  expect(checkExemption({ ...exemption, ground: 'SPECIAL_CAMPAIGN', evidence: '' }, on, [kf])).toMatchObject({
    ok: false,
    refusals: [{ code: 'EXEMPTION_INVALID' }],
  });
});
