import type { PlainDate } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';
import { type DimensionCode, dimensionCodes } from './dimensions.ts';
import { type Drum, type LotteryTest, lotteryTest } from './lottery-test.ts';

export interface FairnessScope {
  readonly agencies: readonly string[];
  readonly from: PlainDate;
  readonly to: PlainDate;
}
export interface Fairness {
  readonly draws: number;
  readonly dimensions: readonly {
    readonly dimension: DimensionCode;
    readonly test: LotteryTest;
    readonly months: readonly MonthlyTest[];
  }[];
}
/** The test over everything drawn up to the end of a month: how it came to stand where it stands. */
export interface MonthlyTest {
  readonly month: string;
  readonly drums: number;
  readonly statistic: number | null;
  readonly freedom: number;
  readonly pValue: number | null;
}

interface TallyLine {
  readonly drawId: string;
  readonly month: string;
  readonly dimension: DimensionCode;
  readonly stratum: string;
  readonly category: string;
  readonly eligible: number;
  readonly drawn: number;
}

/** what was drawn against exact equal chances, one statement over the counts however many draws there were. */
export async function fairness(em: Em, { agencies, from, to }: FairnessScope): Promise<Fairness> {
  const lines = await rows<TallyLine>(
    em,
    `select y.draw_id as "drawId", to_char(d.drawn_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, y.dimension, y.stratum, y.category, y.eligible, y.drawn
     from draw_tally y join draw d on d.id = y.draw_id join task t on t.id = d.task_id
     where t.initiator = any($1) and (d.drawn_at at time zone 'Asia/Shanghai')::date between $2::date and $3::date
     order by month, y.draw_id, y.stratum, y.category`,
    [agencies, from, to],
  );
  return {
    draws: new Set(lines.map((l) => l.drawId)).size,
    dimensions: dimensionCodes.map((dimension) => {
      const own = lines.filter((l) => l.dimension === dimension);
      const months = [...new Set(own.map((l) => l.month))];
      const upTo = (month: string) => lotteryTest(drumsIn(own.filter((l) => l.month <= month)));
      return {
        dimension,
        test: lotteryTest(drumsIn(own)),
        months: months.map((month) => {
          const { drums, statistic, freedom, pValue } = upTo(month);
          return { month, drums, statistic, freedom, pValue };
        }),
      };
    }),
  };
}

function drumsIn(lines: readonly TallyLine[]): readonly Drum[] {
  const drums = new Map<string, { eligible: Record<string, number>; drawn: Record<string, number> }>();
  for (const { drawId, stratum, category, eligible, drawn } of lines) {
    const key = `${drawId} ${stratum}`;
    const drum = drums.get(key) ?? { eligible: {}, drawn: {} };
    drum.eligible[category] = eligible;
    drum.drawn[category] = drawn;
    drums.set(key, drum);
  }
  return [...drums.values()];
}
