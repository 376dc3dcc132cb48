import fc from 'fast-check';
import { checkUscc, usccCheckDigit, usccFitsKind } from './uscc.ts';

const valid = [
  '91410481MA0HTK0016',
  '91410481MA0HTK0029',
  '91410481MA0HTK003C',
  '92410481MA0HTK004C',
  '93410481MA0HTK005C',
  '91410422MA0HTK0067',
  '91410200MA0HTK0074',
  '91370323MA0HTK008Q',
];
const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

test.each(valid)('G.3, KF-09b ✔: %s is a valid code', (code) => {
  expect(checkUscc(code)).toEqual({ ok: true, value: code });
});

test('KF-09b ✘: a wrong check digit is BAD_USER_INPUT fields:["uscc"]', () => {
  expect(checkUscc('91410481MA0HTK0017')).toMatchObject({
    ok: false,
    refusals: [{ code: 'BAD_USER_INPUT', path: ['input', 'uscc'], details: { fields: ['uscc'], reason: 'CHECK_DIGIT' } }],
  });
});

test.each(['91410481MA0TEST011', '', '91410481MA0HTK001', '91410481MA0HTK00166', '9141O481MA0HTK0016'])(
  'G.3 ✘: %j is malformed (letters I O S V Z, length, letters in the division code)',
  (code) => {
    expect(checkUscc(code)).toMatchObject({ ok: false, refusals: [{ code: 'BAD_USER_INPUT', details: { reason: 'FORMAT' } }] });
  },
);

test('KF-08c: full-width, lower-case and spaced input is one code', () => {
  expect(checkUscc(' ９１４１０４８１ma0htk００１６ ')).toEqual({ ok: true, value: '91410481MA0HTK0016' });
});

test('PD-02b ✔: E4 (92…) is an individual business, E5 (93…) a farmers cooperative', () => {
  expect(checkUscc('92410481MA0HTK004C', { kind: 'INDIVIDUAL_BUSINESS' }).ok).toBe(true);
  expect(checkUscc('93410481MA0HTK005C', { kind: 'FARMER_COOP' }).ok).toBe(true);
  expect(checkUscc('91410481MA0HTK0016', { kind: 'ENTERPRISE' }).ok).toBe(true);
});

test('PD-02b ✘: 92… as an enterprise, 91… as another kind', () => {
  expect(checkUscc('92410481MA0HTK004C', { kind: 'ENTERPRISE' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'BAD_USER_INPUT', basis: 'PD 第二条第二款', details: { reason: 'KIND' } }],
  });
  expect(checkUscc('91410481MA0HTK0016', { kind: 'OTHER' }).ok).toBe(false);
  const school = `12410481MA0HTK001`;
  expect(checkUscc(school + usccCheckDigit(school), { kind: 'OTHER' }).ok).toBe(true);
});

describe('properties of the check digit (GB 32100)', () => {
  const first17 = fc
    .tuple(
      fc.constantFrom('91', '92', '93'),
      fc.stringMatching(/^\d{6}$/),
      fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
    )
    .map(([prefix, region, rest]) => prefix + region + rest.join(''));

  test('of 31 candidates exactly one is accepted, and it is the computed one', () => {
    fc.assert(
      fc.property(first17, (body) => {
        const accepted = alphabet.filter((digit) => checkUscc(body + digit).ok);
        expect(accepted).toEqual([usccCheckDigit(body)]);
      }),
    );
  });

  test('all 31 check digits occur', () => {
    const seen = new Set(alphabet.map((last) => usccCheckDigit(`91410481MA0HTK00${last}`)));
    expect(seen.size).toBe(31);
  });

  test('every change of one character is noticed', () => {
    fc.assert(
      fc.property(first17, fc.integer({ min: 8, max: 16 }), fc.constantFrom(...alphabet), (body, at, other) => {
        fc.pre(body[at] !== other);
        const changed = body.slice(0, at) + other + body.slice(at + 1);
        expect(checkUscc(changed + usccCheckDigit(body)).ok).toBe(false);
      }),
    );
  });

  test('a code fits one kind at most', () => {
    fc.assert(
      fc.property(first17, (body) => {
        const code = checkUscc(body + usccCheckDigit(body));
        const kinds = ['ENTERPRISE', 'INDIVIDUAL_BUSINESS', 'FARMER_COOP', 'OTHER', 'PROJECT', 'PRACTITIONER'] as const;
        expect(code.ok && kinds.filter((kind) => usccFitsKind(code.value, kind)).length).toBe(1);
      }),
    );
  });
});
