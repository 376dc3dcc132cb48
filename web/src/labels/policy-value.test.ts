import { rulePacks } from '@double-random/rules';
import { plainText } from '../portal/html.ts';
import { tellingIn } from '../portal/telling.ts';
import { policyValue } from './policy-value.ts';

const values = rulePacks.flatMap((pack) => Object.entries(pack.parameters).map(([name, given]) => [pack.code, name, given.value] as const));
const shown = (language: 'zh' | 'en', value: unknown) => plainText(policyValue(tellingIn(language), value)).text;

test('X-23: every value of every pack is a word, in both languages: no code of the program reaches the page of the rules', () => {
  expect(values.length).toBeGreaterThan(200);
  for (const [pack, name, value] of values)
    for (const language of ['zh', 'en'] as const) {
      // Codes of single matters are the departments' own names for them.
      const text = shown(language, value).replace(/\bM-[A-Z]+\b/g, '');
      expect([pack, name, language, text, /[a-z][A-Z]|[A-Z_]{4,}|[[\]{}"]|null|undefined/.test(text)]).toEqual([
        pack,
        name,
        language,
        text,
        false,
      ]);
      if (language === 'zh') expect([name, text, /[a-zA-Z]/.test(text)]).toEqual([name, text, false]);
    }
});

test('dates, terms and ratios are said as people say them', () => {
  expect(shown('zh', { amount: 20, unit: 'WORKING_DAYS', rollForward: false })).toBe('20个工作日');
  expect(shown('en', { amount: 20, unit: 'CALENDAR_DAYS', rollForward: true })).toBe('20 days, moved to the next working day');
  expect(
    shown('zh', [
      { month: 5, day: 31 },
      { month: 2, day: 'LAST' },
    ]),
  ).toBe('5月31日、2月底');
  expect(shown('zh', { mode: 'PER_MATTER', basisPoints: { 'M-HOTEL': 550 } })).toBe('方式：按事项分别规定；比例：M-HOTEL 5.5%');
  expect([shown('zh', []), shown('zh', null), shown('en', true)]).toEqual(['无', '未设', 'yes']);
});
