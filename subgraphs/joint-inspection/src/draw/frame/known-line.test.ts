import fc from 'fast-check';
import { type KnownCandidate, knownLine, readKnownLine } from './known-line.ts';

/** What a field of a frame's line may be. */
const field = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\t\n]/g, ' '));
const named = fc.stringMatching(/^[A-Z0-9_-]{1,20}$/);
const part = fc.record({
  objectId: named,
  code: named,
  name: field,
  address: field,
  kind: named,
  division: named,
  matters: fc.array(named, { minLength: 1, maxLength: 3 }),
});
const candidate = fc.record(
  {
    entityKey: named,
    code: named,
    agencies: fc.dictionary(named, part, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
    dropped: fc.array(fc.record({ agency: named, matterId: named, reason: fc.constant('PASSED_THIS_YEAR' as const) }), { maxLength: 2 }),
    riskClass: named,
  },
  { requiredKeys: ['entityKey', 'code', 'agencies', 'dropped'] },
);

test('X-25: 抽取时所知的候选对象写成一行，读回来一字不差', () => {
  fc.assert(
    fc.property(candidate, (one) => {
      const line = knownLine(one as KnownCandidate);
      expect(line).not.toContain('\n');
      expect(readKnownLine(line)).toEqual(one);
    }),
  );
  expect(() => readKnownLine('一行别的')).toThrow(RangeError);
});
