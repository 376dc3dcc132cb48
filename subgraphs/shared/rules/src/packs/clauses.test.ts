import { readFileSync } from 'node:fs';
import { rulePacks } from './pack-versions.ts';
import { parameterNames } from './parameters.ts';
import type { RulePack } from './rule-pack.ts';
import { isClause } from './rule-pack.ts';

const ordinal = '一二三四五六七八九十百';
const textOf = (pack: RulePack) => readFileSync(new URL(`../../regulations/${pack.textFile}`, import.meta.url), 'utf8');
const fullWidth = (text: string) => text.replaceAll('(', '（').replaceAll(')', '）').replaceAll('**', '');
const from = (text: string, start: RegExp, end: RegExp): string => {
  const begin = start.exec(text);
  if (!begin) return '';
  const rest = text.slice(begin.index + begin[0].length);
  const stop = end.exec(rest);
  return begin[0] + (stop ? rest.slice(0, stop.index) : rest);
};

/** The words of a clause: 第十三条第二款, 第二十条（三）, 五（四）, 附件1, 引言. */
function clauseText(pack: RulePack, clause: string): string {
  const text = fullWidth(textOf(pack));
  const heading = new RegExp(`^[#\\s　]*[${ordinal}]+、`, 'm');
  if (clause === '引言') return from(text, /^/, heading);
  if (clause === '附件1') return from(text, /^附件1:/m, /^附件 2/m);
  const article = /^(第[一二三四五六七八九十]+条)(?:第([一二三])款)?(?:（(.)）)?$/.exec(clause);
  if (article) {
    const body = from(text, new RegExp(`^[ -]*${article[1]}[ 　]`, 'm'), /^第[一二三四五六七八九十]+[条章]/m);
    if (article[3]) return from(body, new RegExp(`^（${article[3]}）`, 'm'), new RegExp(`^（[${ordinal}]）`, 'm'));
    if (!article[2]) return body;
    return body.split(pack.code === 'PD' ? /\n\s*\n/ : /\n\s*/).filter(Boolean)[ordinal.indexOf(article[2])] ?? '';
  }
  const part = new RegExp(`^([${ordinal}]+)(?:（(.)）)?$`).exec(clause);
  if (!part) return '';
  const section = from(text, new RegExp(`^[#\\s　]*${part[1]}、`, 'm'), heading);
  return part[2] ? from(section, new RegExp(`^[#\\s]*（${part[2]}）`, 'm'), new RegExp(`^[#\\s]*（[${ordinal}]）`, 'm')) : section;
}

const citations = rulePacks.flatMap((pack) => [
  ...parameterNames.map((name) => ({ pack, name: name as string, source: pack.parameters[name].source })),
  { pack, name: 'effectiveFrom', source: pack.effectiveFromSource },
]);

describe('KF-01 每个数值的出处可以在原文中查到', () => {
  test.each(citations.flatMap(({ pack, name, source }) => (isClause(source) ? [{ pack, name, ...source, code: pack.code }] : [])))(
    'KF-01 $code $clause $name',
    ({ pack, clause, quote }) => {
      expect(textOf(pack)).toContain(quote);
      expect(clauseText(pack, clause)).toContain(fullWidth(quote));
    },
  );

  test('KF-01 没有出处的数值都写明默认依据', () => {
    const defaults = citations.flatMap(({ source }) => (isClause(source) ? [] : [source.default]));
    expect(defaults.length).toBeGreaterThan(0);
    for (const decision of defaults) expect(decision).toMatch(/^(R-\d\d|A-\d\d|SILENT|(KF|YX|CD|PD)-\w+)$/);
  });

  test.each(rulePacks)('KF-01 $code 依据文件、标题和文号出自原文', (pack) => {
    const text = textOf(pack).replaceAll(/\s/g, '');
    const named = [...pack.basisDocuments.flatMap((d) => [d.title, d.number]), pack.documentNo, pack.interpretationAuthority];
    for (const words of named) if (words !== null) expect(text).toContain(words.replaceAll(/\s/g, ''));
  });
});
