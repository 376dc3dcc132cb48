import { type Contestant, compare, median } from './measure.ts';

/** A contestant that takes the given milliseconds, one after another, on a clock of its own. */
function stage() {
  const log: string[] = [];
  let at = 0;
  const contestant = (name: string, takes: number[]): Contestant<string> => ({
    name,
    prepare: async () => {
      log.push(`prepare ${name}`);
      at += 1_000;
    },
    run: async () => {
      log.push(name);
      at += takes.shift()!;
      return name;
    },
  });
  return { log, now: () => at, contestant };
}

test('两方交替测量，次序为甲乙乙甲；首次不计时，取中位数', async () => {
  const { log, now, contestant } = stage();
  const pairs: string[] = [];
  const result = await compare(
    '比较',
    '三次',
    contestant('A', [500, 10, 90, 20]),
    contestant('B', [500, 4, 1, 5]),
    (a, b) => pairs.push(a + b),
    { rounds: 3, now, rows: 7 },
  );
  expect(log.filter((line) => !line.startsWith('prepare')).join(' ')).toBe('A B A B B A A B');
  expect(log.filter((_, i) => i % 2 === 0).every((line) => line.startsWith('prepare'))).toBe(true);
  expect(pairs).toEqual(['AB', 'AB', 'AB', 'AB']);
  expect(result.ours).toEqual({ name: 'A', medianMs: 20, minMs: 10, maxMs: 90, p95Ms: 90 });
  expect(result.theirs).toEqual({ name: 'B', medianMs: 4, minMs: 1, maxMs: 5, p95Ms: 5 });
  expect(result).toMatchObject({ ratio: 5, ratioOfBest: 10, runs: 3, rows: 7 });
});

test('两方答案不一致，不给出任何数字', async () => {
  const { now, contestant } = stage();
  const differing = () => {
    throw new Error('not the same answer');
  };
  await expect(compare('比较', '', contestant('A', [1]), contestant('B', [1]), differing, { rounds: 1, now })).rejects.toThrow(
    'not the same',
  );
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[10, 9], 9.5],
])('%j 的中位数', (values, middle) => {
  expect(median(values)).toBe(middle);
});
