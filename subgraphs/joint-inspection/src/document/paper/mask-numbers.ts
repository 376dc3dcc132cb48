import { checkResidentId, maskIdNumber } from '@double-random/rules';
import type { Paper } from './blocks.ts';

const candidate = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g;

/** X-09, PD 第二十五条: a resident's number that somebody typed into a text is masked on paper: `4104************14`. A credit code of digits stays. */
export function maskNumbers(paper: Paper): Paper {
  const masked = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(candidate, (text) => (checkResidentId(text).ok ? maskIdNumber(text) : text));
    if (Array.isArray(value)) return value.map(masked);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'content' ? inner : masked(inner)]));
    return value;
  };
  return masked(paper) as Paper;
}
