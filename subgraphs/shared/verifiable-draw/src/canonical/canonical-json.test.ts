import fc from 'fast-check';
import { codeOf, vectors } from '../testing/vectors.ts';
import { canonicalJson, parseStrict } from './canonical-json.ts';

describe('SSJ1 §1: canonical JSON', () => {
  test.each(vectors.canon)('writes $in', ({ in: text, out }) => {
    expect(canonicalJson(JSON.parse(text))).toBe(out);
    expect(parseStrict(`${out}\n`)).toEqual(JSON.parse(text));
  });

  test.each(vectors.canonBad)('✘ refuses to write %s', (text) => {
    expect(codeOf(() => canonicalJson(JSON.parse(text)))).toBe('E_CANON');
  });

  test.each([...vectors.strictBad, '{', '', 'nan', '1\n\n', '{"a":1}\r\n'])('✘ refuses to read %j', (text) => {
    expect(codeOf(() => parseStrict(text))).toBe('E_CANON');
  });

  test('✘ refuses values that JSON text cannot carry exactly', () => {
    for (const value of [-0, Number.NaN, 0.1, [undefined], () => 1, 1n]) expect(codeOf(() => canonicalJson(value))).toBe('E_CANON');
  });

  test('✘ refuses a text nested without end instead of exhausting the stack', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(codeOf(() => parseStrict(deep))).toBe('E_CANON');
  });

  test('X-04: one value has one text, whatever the order of its members', () => {
    const key = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((c) => String.fromCharCode(c)), minLength: 1, maxLength: 6 });
    const leaf = fc.oneof(
      fc.maxSafeInteger().map((n) => n + 0),
      fc.boolean(),
      fc.string({ unit: 'grapheme' }),
      fc.constant(null),
    );
    const document = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf)), { maxKeys: 8 });
    fc.assert(
      fc.property(document, (value) => {
        const text = canonicalJson(value);
        const shuffled = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(shuffled)).toBe(text);
        expect(canonicalJson(parseStrict(text))).toBe(text);
      }),
    );
  });
});
