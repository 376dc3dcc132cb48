import fc from 'fast-check';
import { checkListElements } from './checklist.ts';

const facts = { listed: ['1', '2', '3'], answered: ['1', '2'], stated: 4, pinned: 4 };

test('YX-55d ✔, CD-8a ✔: items of the pinned list, some of them unanswered', () => {
  expect(checkListElements(facts).ok).toBe(true);
  expect(checkListElements({ ...facts, stated: undefined }).ok).toBe(true);
});

test('YX-55d ✘: an extra item, or one item twice → BAD_USER_INPUT with the items', () => {
  for (const extra of ['4', '1'])
    expect(checkListElements({ ...facts, answered: ['1', '2', extra] })).toMatchObject({
      ok: false,
      refusals: [{ code: 'BAD_USER_INPUT', basis: 'YX 五（五）, CD 八', details: { items: [extra] } }],
    });
});

test('YY-1 ✘: another version of the list inside one task → BAD_USER_INPUT', () => {
  expect(checkListElements({ ...facts, stated: 3 })).toMatchObject({ ok: false, refusals: [{ code: 'BAD_USER_INPUT', basis: 'YY 一' }] });
});

test('YX-55d: whatever is answered, it passes exactly when it is a subset without repetition', () => {
  const item = fc.constantFrom('1', '2', '3', '4');
  fc.assert(
    fc.property(fc.array(item, { maxLength: 5 }), (answered) => {
      const fits = new Set(answered).size === answered.length && answered.every((code) => facts.listed.includes(code));
      expect(checkListElements({ ...facts, answered }).ok).toBe(fits);
    }),
  );
});
