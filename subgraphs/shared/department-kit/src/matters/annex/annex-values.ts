import { type MatterCategory, type Method, matterCategories } from '@double-random/rules';
import type { LegalBasisFacts } from '../matter-facts.ts';

/** The texts' words for a method: 实地 and 现场 are one (requirements F.2). */
const methodWords: Readonly<Record<string, Method>> = {
  实地检查: 'SITE',
  实地核查: 'SITE',
  现场检查: 'SITE',
  现场抽查: 'SITE',
  书面检查: 'DOCUMENT',
  查阅资料: 'DOCUMENT',
  网络检查: 'NETWORK',
  网络监测: 'NETWORK',
  委托专业机构: 'THIRD_PARTY',
};

/** `5%` → 500 basis points; undefined when it is not a percentage between 0 and 100. */
export function basisPointsOf(text: string): number | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?\s*[%％]$/.exec(text.trim());
  if (!match) return undefined;
  const points = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0') || 0);
  return points >= 1 && points <= 10_000 ? points : undefined;
}

/** `2` or `2 次/年` → 2. */
export function roundsOf(text: string): number | undefined {
  const match = /^(\d{1,3})\s*(?:次\s*\/\s*年)?$/.exec(text.trim());
  const rounds = Number(match?.[1]);
  return rounds >= 1 && rounds <= 365 ? rounds : undefined;
}

/** A set: YX 附件2 第3行 combines both. */
export const categoriesOf = (text: string): MatterCategory[] =>
  (Object.keys(matterCategories) as MatterCategory[]).filter((category) => text.includes(matterCategories[category]));

/** @returns methods in the order of the text, and words that are none */
export function methodsOf(text: string): { methods: Method[]; unknown: string[] } {
  const words = text
    .split(/[、，,;；]/)
    .map((word) => word.trim())
    .filter(Boolean);
  return {
    methods: [...new Set(words.flatMap((word) => methodWords[word] ?? []))],
    unknown: words.filter((word) => !(word in methodWords)),
  };
}

/** `《易制毒化学管理条例》（国务院令第445号）第三条第三十二条。` → title, number, articles. */
export function legalBasisOf(text: string): LegalBasisFacts | undefined {
  const match = /^(《[^》]+》)\s*(?:[（(]([^）)]+)[）)])?\s*(.*?)[。.]?$/.exec(text.trim());
  if (!match) return undefined;
  return { title: match[1]!, documentNo: match[2]?.trim() || null, article: match[3]?.trim() || null };
}
