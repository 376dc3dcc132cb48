import { said } from './dictionary.ts';
import type { Language } from './language.ts';
import { ruleWords } from './portal/lists.ts';
import { policyWords } from './portal/policy-values.ts';
import type { Words } from './words.ts';

/** How whoever shows a value speaks, and marks what is Chinese in every language. */
interface Speaker<C> extends Words {
  readonly language: Language;
  readonly zh: (text: string) => C;
}

/** Words of the graph that values of parameters are made of. */
const vocabularies = [
  'ExemptionGround',
  'CauseGround',
  'ReplacementGround',
  'SecrecyClass',
  'Channel',
  'ExpertRole',
  'NoticeChannel',
  'NoticeItem',
  'EvidenceType',
  'JointQuotaRule',
] as const;

/** The word for a value, or for a part of one; what is no word of ours, as a matter's code or a class of departments, stays as it is. */
function wordOf(tell: Speaker<unknown>, code: string): string | undefined {
  const own = policyWords[code];
  if (own) return own[tell.language === 'en' ? 1 : 0];
  for (const vocabulary of vocabularies) {
    const known = tell.choices(vocabulary).find(({ value }) => value === code);
    if (known) return known.label;
  }
  return undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The value of a parameter of the rules, as somebody reads it who never saw the program. */
export function policyValue<C>(tell: Speaker<C>, value: unknown): readonly (string | C)[] {
  const t = said(ruleWords, tell.language);
  if (value === null || value === undefined) return [t.unset];
  if (typeof value === 'boolean') return [value ? t.yes : t.no];
  if (typeof value === 'string') return [wordOf(tell, value) ?? tell.zh(value)];
  if (Array.isArray(value))
    return value.length === 0
      ? [t.empty]
      : joined(
          value.map((one) => policyValue(tell, one)),
          t.comma,
        );
  if (!isObject(value)) return [String(value)];
  const { amount, unit, month, day, ...parts } = value;
  if (amount !== undefined) return [t.lasting(Number(amount), wordOf(tell, String(unit)) ?? '', parts['rollForward'] === true)];
  if (month !== undefined) return [day === 'LAST' ? t.monthEnd(Number(month)) : t.monthDay(Number(month), Number(day))];
  return joined(
    Object.entries(parts).map(([name, part]) => {
      const title = wordOf(tell, name) ?? name;
      return [title, t.colon, ...(name === 'basisPoints' ? [shares(part, t.comma)] : policyValue(tell, part))];
    }),
    t.semicolon,
  );
}

const joined = <P>(pieces: readonly (readonly (P | string)[])[], between: string): readonly (P | string)[] =>
  pieces.flatMap<P | string>((piece, i) => (i === 0 ? piece : [between, ...piece]));

/** Ratios of single matters, in hundredths of a per cent. */
const shares = (of: unknown, comma: string): string =>
  Object.entries(of as Readonly<Record<string, number>>)
    .map(([matter, basisPoints]) => `${matter} ${basisPoints / 100}%`)
    .join(comma);
