import { type ObjectKind, usccCheckDigit } from '@double-random/rules';
import { brand, personName } from './words.ts';

/** One place of business of the demo county, from which every department's registry rows are derived. */
export interface Premises {
  readonly uscc: string;
  readonly name: string;
  readonly kind: Extract<ObjectKind, 'ENTERPRISE' | 'INDIVIDUAL_BUSINESS' | 'FARMER_COOP'>;
  readonly address: string;
  readonly division: string;
  readonly businessScope: string;
  readonly personInCharge: string;
  readonly phone: string;
  readonly trades: readonly Trade[];
  readonly status: 'ACTIVE' | 'SUSPENDED' | 'DEREGISTERED';
  readonly risk: 'A' | 'B' | 'C' | 'D';
}
/** What a place does; each trade is watched by one or more matters. */
export type Trade = 'HOTEL' | 'CAFE' | 'CHEMICALS' | 'ENTERTAINMENT' | 'SECURITY' | 'FOOD' | 'EQUIPMENT' | 'CAD_BASEMENT' | 'CAD_FIRM';

const tradeWords: Readonly<Record<Trade, { word: string; scope: string }>> = {
  HOTEL: { word: '旅馆', scope: '住宿服务' },
  CAFE: { word: '网吧', scope: '互联网上网服务' },
  CHEMICALS: { word: '化工经营部', scope: '易制毒化学品经营' },
  ENTERTAINMENT: { word: '歌舞厅', scope: '歌舞娱乐服务' },
  SECURITY: { word: '保安服务公司', scope: '保安服务' },
  FOOD: { word: '食品店', scope: '食品销售' },
  EQUIPMENT: { word: '物业公司', scope: '物业服务（含电梯）' },
  CAD_BASEMENT: { word: '商场', scope: '商业管理' },
  CAD_FIRM: { word: '防护设备厂', scope: '人防工程防护设备生产安装' },
};

/** Division part 419999 is unassigned: no real firm can carry such a code. */
export const demoUscc = (prefix: '91' | '92' | '93', n: number): string => {
  const first17 = `${prefix}419999MA${n.toString().padStart(7, '0')}`;
  return first17 + usccCheckDigit(first17);
};

/** Streets are invented, the towns carry no real address. */
const streets = ['演示一街', '演示二街', '演示三街', '惊蛰路', '谷雨路', '白露路', '霜降路', '冬至路'] as const;

export interface CountyShape {
  readonly division: string;
  readonly place: string;
  readonly total: number;
  /** How many places have this trade as their main one; the rest are food shops and plain firms. */
  readonly main: Readonly<Partial<Record<Trade, number>>>;
  /** First running number, so that several counties never share a code. */
  readonly from: number;
}

/** Deterministic stream in [0, n): the same bytes on every machine. */
export type Pick = (n: number) => number;

/** One county, one place after another; nothing is kept, so a city streams. */
export function* county(shape: CountyShape, pick: Pick): Generator<Premises> {
  const queue = Object.entries(shape.main).flatMap(([trade, count]) => Array.from({ length: count }, () => trade as Trade));
  for (let i = 0; i < shape.total; i++) {
    const main: Trade | undefined = queue[i] ?? (pick(100) < 55 ? 'FOOD' : undefined);
    yield place(shape, shape.from + i, main, pick);
  }
}

function place(shape: CountyShape, n: number, main: Trade | undefined, pick: Pick): Premises {
  const kind = kindOf(main, pick);
  const prefix = kind === 'ENTERPRISE' ? '91' : kind === 'INDIVIDUAL_BUSINESS' ? '92' : '93';
  const words = main ? tradeWords[main] : { word: kind === 'FARMER_COOP' ? '种植专业合作社' : '商贸行', scope: '日用品销售' };
  return {
    uscc: demoUscc(prefix, n),
    name: `${shape.place}演示·${brand(n)}${words.word}`,
    kind,
    address: `${shape.place}${streets[pick(streets.length)]!}${1 + pick(300)}号`,
    division: shape.division,
    businessScope: words.scope,
    personInCharge: personName(n),
    phone: `0375-0${(n % 1_000_000).toString().padStart(6, '0')}`,
    trades: tradesOf(main, pick),
    status: statusOf(pick),
    risk: riskOf(pick),
  };
}

const kindOf = (main: Trade | undefined, pick: Pick): Premises['kind'] => {
  if (main === 'SECURITY' || main === 'CAD_FIRM' || main === 'CAD_BASEMENT' || main === 'EQUIPMENT') return 'ENTERPRISE';
  const roll = pick(100);
  return roll < 30 ? 'ENTERPRISE' : roll < 97 || main ? 'INDIVIDUAL_BUSINESS' : 'FARMER_COOP';
};

/** Overlap on purpose: a third of the hotels sell food, one in eight lies over a civil-air-defence basement. */
function tradesOf(main: Trade | undefined, pick: Pick): Trade[] {
  if (!main) return [];
  const trades: Trade[] = [main];
  if (main !== 'HOTEL') return trades;
  if (pick(100) < 35) trades.push('FOOD');
  if (pick(100) < 12) trades.push('CAD_BASEMENT');
  if (pick(100) < 8) trades.push('EQUIPMENT');
  return trades;
}

const statusOf = (pick: Pick): Premises['status'] => {
  const roll = pick(100);
  return roll < 88 ? 'ACTIVE' : roll < 93 ? 'SUSPENDED' : 'DEREGISTERED';
};
/** Assumed shares: A 58, B 28, C 11, D 3 per hundred. */
const riskOf = (pick: Pick): Premises['risk'] => {
  const roll = pick(100);
  return roll < 58 ? 'A' : roll < 86 ? 'B' : roll < 97 ? 'C' : 'D';
};
