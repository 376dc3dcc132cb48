import { SeededRandom } from '@double-random/runtime';
import { type CountyShape, county, demoUscc, type Pick, type Premises, type Trade } from './premises.ts';
import { personName } from './words.ts';

/** How large the demo county is. */
export interface CountySize {
  readonly total: number;
  readonly main: Readonly<Partial<Record<Trade, number>>>;
}

/** The profile `npm start` fills with: about 2 000 places of business. */
export const demoSize: CountySize = {
  total: 2000,
  main: { HOTEL: 60, CAFE: 24, CHEMICALS: 20, ENTERTAINMENT: 24, SECURITY: 8, EQUIPMENT: 40, CAD_BASEMENT: 26, CAD_FIRM: 8 },
};
/** The same county in little, for tests. */
export const smallSize: CountySize = {
  total: 120,
  main: { HOTEL: 16, CAFE: 8, CHEMICALS: 6, ENTERTAINMENT: 6, SECURITY: 4, EQUIPMENT: 10, CAD_BASEMENT: 10, CAD_FIRM: 4 },
};

/** The same numbers on every machine. */
export function picksOf(seed: string): Pick {
  const random = new SeededRandom(seed);
  return (n) => random.bytes(4).readUInt32BE() % n;
}

const hero = (n: number, values: HeroValues): Premises => ({
  uscc: demoUscc('91', 9_000_000 + n),
  kind: 'ENTERPRISE',
  division: '410481',
  personInCharge: personName(1000 + n),
  phone: `0375-09000${n}0`,
  status: 'ACTIVE',
  ...values,
});
type HeroValues = Omit<Premises, 'uscc' | 'kind' | 'division' | 'personInCharge' | 'phone' | 'status'>;

/** Three places whose year is worth following; their risk classes make the lot fall on them. */
export const heroes = {
  /** Hotel, kitchen and civil-air-defence basement in one: one visit for four matters. */
  hotel: hero(1, {
    name: '舞钢演示·惊蛰酒店',
    address: '舞钢演示惊蛰路1号',
    businessScope: '住宿、餐饮服务',
    trades: ['HOTEL', 'FOOD', 'CAD_BASEMENT'],
    risk: 'B',
  }),
  /** Twice inspected: nobody may come again this year. */
  cafe: hero(2, {
    name: '舞钢演示·谷雨网吧',
    address: '舞钢演示谷雨路2号',
    businessScope: '互联网上网服务',
    trades: ['CAFE', 'EQUIPMENT'],
    risk: 'D',
  }),
  /** Inspected in April, and once more for a complaint, which counts toward no cap. */
  chemicals: hero(3, {
    name: '舞钢演示·霜降化工',
    address: '舞钢演示霜降路3号',
    businessScope: '易制毒化学品经营',
    trades: ['CHEMICALS'],
    risk: 'D',
  }),
} as const;

const shapeOf = ({ total, main }: CountySize): CountyShape => ({ division: '410481', place: '舞钢', total: total - 3, main, from: 1 });

/** Every place of business of the demo county, the three heroes first. */
export function* wugang(size: CountySize): Generator<Premises> {
  yield* Object.values(heroes);
  yield* county(shapeOf(size), picksOf('demo-2026 county'));
}
