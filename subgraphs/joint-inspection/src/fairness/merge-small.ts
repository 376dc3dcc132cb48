import type { CategoryFrequency } from './lottery-test.ts';

const smallest = 3;

/** A category as shown; null: the rest, of which no single one may be told. */
export type ShownFrequency = Omit<CategoryFrequency, 'category'> & { readonly category: string | null };

/**
 * CD 九, D-100: a category of one or two objects would name them. Small ones are put together, and with the next larger one as long as
 * they are small together; the sum over all stays what it was.
 */
export function mergeSmall(categories: readonly CategoryFrequency[]): readonly ShownFrequency[] {
  const bySize = [...categories].sort((a, b) => a.eligible - b.eligible);
  const rest: CategoryFrequency[] = [];
  const size = () => rest.reduce((n, c) => n + c.eligible, 0);
  while (bySize.length > 0 && (bySize[0]!.eligible < smallest || (rest.length > 0 && size() < smallest))) rest.push(bySize.shift()!);
  const small = new Set(rest.map((c) => c.category));
  const shown: ShownFrequency[] = categories.filter((c) => !small.has(c.category));
  if (rest.length === 0) return shown;
  const sum = (of: 'eligible' | 'observed' | 'expected' | 'variance') => rest.reduce((n, c) => n + c[of], 0);
  return size() < smallest
    ? shown
    : [
        ...shown,
        { category: null, eligible: sum('eligible'), observed: sum('observed'), expected: sum('expected'), variance: sum('variance') },
      ];
}
