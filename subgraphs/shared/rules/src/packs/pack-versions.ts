import type { PlainDate } from '../basics/plain-date.ts';
import type { Result } from '../basics/refusal.ts';
import { ok, refuse } from '../basics/refusal.ts';
import { cd } from './cd.ts';
import { deepFreeze } from './deep-freeze.ts';
import { kf } from './kf.ts';
import { pd } from './pd.ts';
import type { PackCode, RulePack } from './rule-pack.ts';
import { yx } from './yx.ts';
import { yy } from './yy.ts';

/** Every version of every pack that ships, oldest first within a code. */
export const rulePacks: readonly RulePack[] = deepFreeze([kf, yy, yx, pd, cd]);

const covers = (from: PlainDate, to: PlainDate | null, on: PlainDate) => from <= on && (to === null || on <= to);

/** The version of a pack in force on a date: the latest that has begun and not ended. */
export function findPack(code: PackCode, on: PlainDate, packs: readonly RulePack[] = rulePacks): RulePack | undefined {
  return packs
    .filter((p) => p.code === code && p.effectiveFrom <= on)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))
    .slice(0, 1)
    .find((p) => covers(p.effectiveFrom, p.effectiveTo, on));
}

/** A pack version as it is handed in: its date may still be missing (KF-27 refuses that). */
export type RulePackDraft = Omit<RulePack, 'effectiveFrom'> & { readonly effectiveFrom: PlainDate | null };

/**
 * The versions with one more. KF-01: an effective version is never edited, so a version may only follow:
 * a new label, a later start, and a start after `today` where that is given (no rules for the past).
 * @returns PUBLISHED_IMMUTABLE, or BAD_USER_INPUT for a version without a date (KF 第二十七条)
 */
export function addPackVersion(existing: readonly RulePack[], next: RulePackDraft, today?: PlainDate): Result<readonly RulePack[]> {
  const { effectiveFrom } = next;
  if (effectiveFrom === null) {
    return refuse({
      code: 'BAD_USER_INPUT',
      message: '规则版本必须写明生效日期',
      basis: 'KF 第二十七条',
      path: ['input', 'effectiveFrom'],
    });
  }
  const edited = existing.some((p) => p.code === next.code && p.version === next.version);
  const notLater = existing.some((p) => p.code === next.code && p.effectiveFrom >= effectiveFrom);
  if (edited || notLater || (today !== undefined && effectiveFrom <= today)) {
    return refuse({
      code: 'PUBLISHED_IMMUTABLE',
      message: '已生效的规则版本不得修改，新版本须另起版本号并自更晚的日期生效',
      basis: 'KF 第一条',
      path: ['input', edited ? 'version' : 'effectiveFrom'],
      details: { pack: next.code, version: next.version, effectiveFrom },
    });
  }
  return ok(deepFreeze([...existing, { ...next, effectiveFrom }]));
}

/** Warnings the reader of a policy must see on that day: annual documents past their year (YY-00a). */
export const packWarnings = (pack: RulePack, on: PlainDate): readonly string[] =>
  pack.annualYear !== null && Number(on.slice(0, 4)) > pack.annualYear
    ? [`${pack.title}为${pack.annualYear}年度文件，已逾年度，请确认是否继续适用`]
    : [];
