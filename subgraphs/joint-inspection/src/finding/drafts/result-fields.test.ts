import fc from 'fast-check';
import { fieldsOf, mergeFields, resultOf } from './result-fields.ts';

const word = fc.constantFrom('', '有', '无', '堆物');
const fields = fc
  .dictionary(fc.constantFrom('code', 'remarks', 'checklist.1', 'checklist.2', 'siteRecord.place'), word)
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')));
const run = (check: (base: Record<string, string>, theirs: Record<string, string>, mine: Record<string, string>) => void) =>
  fc.assert(fc.property(fields, fields, fields, check));

test('nobody changed anything while I wrote: mine stands', () => {
  run((base, _, mine) => expect(mergeFields(base, base, mine)).toEqual({ fields: mine, conflicts: [], taken: [] }));
});

test('I changed nothing: theirs stands', () => {
  run((base, theirs) => expect(mergeFields(base, theirs, base)).toMatchObject({ fields: theirs, conflicts: [] }));
});

test('both wrote the same: no conflict', () => {
  run((base, theirs) => expect(mergeFields(base, theirs, theirs)).toMatchObject({ fields: theirs, conflicts: [] }));
});

test('no word is lost: each of mine and theirs stands, is in a conflict, or was deliberately changed', () => {
  run((base, theirs, mine) => {
    const merged = mergeFields(base, theirs, mine);
    for (const [side, all] of [
      ['mine', mine],
      ['theirs', theirs],
    ] as const)
      for (const [field, value] of Object.entries(all)) {
        const kept = merged.fields[field] === value || merged.conflicts.some((c) => c.field === field && c[side] === value);
        const other = (side === 'mine' ? theirs : mine)[field] ?? '';
        expect(kept || (value === base[field] && other !== value)).toBe(true);
      }
  });
});

test('conflicts do not depend on who came first', () => {
  run((base, theirs, mine) => {
    const conflicts = (a: typeof mine, b: typeof mine) => mergeFields(base, a, b).conflicts.map((c) => c.field);
    expect(conflicts(theirs, mine)).toEqual(conflicts(mine, theirs));
  });
});

test('a result taken apart and put together again is the same', () => {
  const draft = {
    code: 'NO_PROBLEM_FOUND',
    methods: ['DOCUMENT', 'SITE'] as const,
    checklist: [
      { code: '1', answer: '有', note: '见照片' },
      { code: '2', answer: '无' },
    ],
    remarks: '备注',
    publicText: null,
    siteRecord: { time: '上午', place: '大堂', conditions: '正常', problems: '无' },
  };
  expect(resultOf(fieldsOf(draft))).toEqual(draft);
  expect(resultOf(fieldsOf({ ...draft, siteRecord: null, remarks: null }))).toMatchObject({ siteRecord: null, remarks: null });
});
