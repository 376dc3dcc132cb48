import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { SeenRows } from './seen-rows.ts';

const digest = (content: string) => createHash('sha256').update(content).digest('hex');

test('KF-08c: rows met before are known as a map of them would know them, however many', () => {
  const row = fc.record({ key: fc.string({ maxLength: 3 }), content: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 400 }), (met) => {
      const [seen, known] = [new SeenRows(), new Map<string, string>()];
      for (const { key, content } of met) {
        const before = known.get(key);
        const expected = before === undefined ? 'NEW' : before === content ? 'SAME' : 'OTHER';
        if (before === undefined) known.set(key, content);
        expect(seen.see(key, digest(content))).toBe(expected);
      }
    }),
    { numRuns: 50 },
  );
});

test('KF-08c: tens of thousands of keys keep apart while the table grows', () => {
  const seen = new SeenRows();
  const keys = Array.from({ length: 30_000 }, (_, n) => `91410481MA${n}`);
  expect(new Set(keys.map((key) => seen.see(key, digest('a'))))).toEqual(new Set(['NEW']));
  expect(new Set(keys.map((key) => seen.see(key, digest('a'))))).toEqual(new Set(['SAME']));
  expect(new Set(keys.map((key) => seen.see(key, digest('b'))))).toEqual(new Set(['OTHER']));
});
