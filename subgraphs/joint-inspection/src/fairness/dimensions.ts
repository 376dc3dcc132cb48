import { objectKinds } from '@double-random/rules';
import type { KnownCandidate } from '../draw/frame/known-line.ts';

interface Dimension {
  readonly title: string;
  readonly of: (candidate: KnownCandidate) => string;
  /** The category as people read it. */
  readonly label: (category: string) => string;
}

const first = (candidate: KnownCandidate) => Object.values(candidate.agencies)[0]!;
const mattersOf = (candidate: KnownCandidate) => Object.values(candidate.agencies).reduce((n, { matters }) => n + matters.length, 0);
const most = 4;

/** By what those drawn are compared with those who might have been. All as it stood at the draw. */
export const dimensions = {
  AREA: { title: '区域', of: (c) => first(c).division, label: (code) => code },
  KIND: { title: '对象类型', of: (c) => first(c).kind, label: (code) => objectKinds[code as keyof typeof objectKinds] ?? code },
  // The registries hold no turnover and no staff; how many matters apply is what they know of a business's size.
  SIZE: {
    title: '规模（适用事项数）',
    of: (c) => (mattersOf(c) >= most ? `${most}+` : String(mattersOf(c))),
    label: (code) => (code.endsWith('+') ? `${most}项及以上` : `${code}项`),
  },
  RISK: { title: '信用风险等级', of: (c) => c.riskClass ?? '', label: (code) => (code === '' ? '未分类' : `${code}级`) },
} as const satisfies Readonly<Record<string, Dimension>>;

export type DimensionCode = keyof typeof dimensions;
export const dimensionCodes = Object.keys(dimensions) as DimensionCode[];
export const dimensionTitles = Object.fromEntries(dimensionCodes.map((code) => [code, dimensions[code].title])) as Record<
  DimensionCode,
  string
>;
