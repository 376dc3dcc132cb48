import type { PlanItemSpec } from '../flows/plan-flow.ts';

type Matter = readonly [agency: string, code: string];

/** A plan item of the demo year, its matters by code. */
export interface YearItem extends Omit<PlanItemSpec, 'matters'> {
  readonly agency: string;
  readonly matters: readonly Matter[];
}

const amr = (...codes: string[]): Matter[] => codes.map((code) => ['wg-amr', code]);
const psb = (...codes: string[]): Matter[] => codes.map((code) => ['wg-psb', code]);
const cad = (...codes: string[]): Matter[] => codes.map((code) => ['wg-cad', code]);

/** Risky ones are looked at more often (YY 三（五）): shares of the provincial ratio pack, in basis points. */
const byRisk = (c: number, d: number) => [
  { riskClass: 'C', ratioBasisPoints: c },
  { riskClass: 'D', ratioBasisPoints: d },
];
const certain = [{ riskClass: 'D', ratioBasisPoints: 10_000 }];

interface Spec {
  readonly name: string;
  readonly scope: string;
  readonly matters: readonly Matter[];
  readonly window: readonly [from: string, to: string];
  readonly ratio: number;
  readonly count: number;
  readonly strata?: YearItem['strata'];
  readonly participants?: readonly string[];
  readonly unit?: string;
}
const item = (agency: string, code: string, { scope, window, ratio, count, ...spec }: Spec): YearItem => ({
  agency,
  code,
  scopeText: scope,
  windowFrom: `2026-${window[0]}`,
  windowTo: `2026-${window[1]}`,
  ratioBasisPoints: ratio,
  estimatedCount: count,
  ...spec,
});

/** Everybody is looked at for registration and publicity; who sells food for that as well, in the same visit. */
const general = (code: string, season: string, window: readonly [string, string]) =>
  item('wg-amr', code, {
    name: `市场主体综合抽查（${season}）`,
    scope: '各类市场主体；从事食品经营的，一并检查食品经营',
    matters: amr('M-FOOD', 'M-REGINFO', 'M-REGISTER'),
    window,
    ratio: 80,
    count: 28,
    strata: byRisk(400, 1000),
  });
const registration = (code: string, season: string, window: readonly [string, string]) =>
  item('wg-amr', code, {
    name: `登记和公示信息${season}抽查`,
    scope: '企业、个体工商户、农民专业合作社',
    matters: amr('M-REGINFO', 'M-REGISTER'),
    window,
    ratio: 50,
    count: 24,
    strata: byRisk(300, 800),
  });

/** 市场监管局: its own items and the four joint ones it initiates. */
const marketItems: readonly YearItem[] = [
  general('GEN1', '春季', ['03-02', '04-30']),
  registration('REG1', '上半年', ['04-07', '05-29']),
  item('wg-amr', 'EQ1', {
    name: '特种设备使用单位抽查',
    scope: '特种设备使用单位',
    matters: amr('M-EQUIPMENT'),
    window: ['05-06', '06-30'],
    ratio: 1000,
    count: 6,
    strata: certain,
  }),
  general('GEN2', '夏季', ['06-01', '07-31']),
  registration('REG2', '下半年', ['08-03', '09-30']),
  general('GEN3', '秋季', ['10-08', '11-20']),
  item('wg-amr', 'J2', {
    name: '互联网上网服务营业场所联合抽查',
    scope: '互联网上网服务营业场所',
    matters: [...amr('M-REGINFO', 'M-REGISTER'), ...psb('M-CAFE')],
    participants: ['wg-psb'],
    window: ['07-06', '08-31'],
    ratio: 3000,
    count: 7,
  }),
  item('wg-amr', 'J1', {
    name: '有人防地下室的旅馆联合抽查',
    scope: '有人防地下室的旅馆',
    matters: [...amr('M-REGINFO', 'M-FOOD'), ...psb('M-HOTEL'), ...cad('M-CADUSE')],
    participants: ['wg-psb', 'wg-cad'],
    window: ['09-01', '09-30'],
    ratio: 5000,
    count: 4,
    strata: [{ riskClass: 'B', ratioBasisPoints: 10_000 }, ...byRisk(10_000, 10_000)],
  }),
  item('wg-amr', 'J3', {
    name: '利用人防工程经营的场所联合抽查',
    scope: '利用人防工程开展经营的商场、旅馆',
    matters: [...amr('M-REGINFO', 'M-REGISTER'), ...cad('M-CADUSE')],
    participants: ['wg-cad'],
    window: ['10-08', '11-13'],
    ratio: 3000,
    count: 8,
  }),
  item('wg-amr', 'J4', {
    name: '娱乐场所联合抽查',
    scope: '歌舞娱乐、游艺娱乐场所',
    matters: [...amr('M-REGINFO', 'M-REGISTER'), ...psb('M-ENTERTAIN')],
    participants: ['wg-psb'],
    window: ['11-09', '12-18'],
    ratio: 2500,
    count: 6,
  }),
  item('wg-amr', 'J5', {
    name: '人防防护设备企业联合抽查',
    scope: '人防工程防护设备生产安装企业',
    matters: [...amr('M-REGISTER'), ...cad('M-CADEQUIP')],
    participants: ['wg-cad'],
    window: ['11-16', '12-25'],
    ratio: 3000,
    count: 2,
  }),
];

/** 公安局: each item by the brigade that answers for it (YX 五（三）). */
const policeItems: readonly YearItem[] = [
  item('wg-psb', 'CAFE1', {
    name: '网吧抽查',
    scope: '全市网吧业',
    matters: psb('M-CAFE'),
    unit: 'wj',
    window: ['03-02', '04-30'],
    ratio: 1000,
    count: 3,
    strata: certain,
  }),
  item('wg-psb', 'CHEM1', {
    name: '易制毒化学品从业单位抽查',
    scope: '易制毒化学品从业单位',
    matters: psb('M-CHEM'),
    unit: 'jd',
    window: ['04-07', '05-29'],
    ratio: 1000,
    count: 3,
    strata: certain,
  }),
  item('wg-psb', 'SEC1', {
    name: '保安服务公司抽查',
    scope: '保安服务公司',
    matters: psb('M-SECURITY'),
    unit: 'za',
    window: ['05-06', '06-30'],
    ratio: 1000,
    count: 1,
  }),
];

/** 人民防空办公室. */
const defenceItems: readonly YearItem[] = [
  item('wg-cad', 'CADUSE', {
    name: '人防工程平时使用和维护管理抽查',
    scope: '平时使用的人防工程及其使用、管理单位',
    matters: cad('M-CADUSE'),
    window: ['04-07', '05-29'],
    ratio: 1000,
    count: 3,
  }),
];

/** Every plan item of 2026, by the department that plans it. */
export const yearPlan: Readonly<Record<string, readonly YearItem[]>> = {
  'wg-amr': marketItems,
  'wg-psb': policeItems,
  'wg-cad': defenceItems,
};
export const itemNamed = (code: string): YearItem => {
  const found = Object.values(yearPlan)
    .flat()
    .find((i) => i.code === code);
  if (!found) throw new Error(`the demo year has no plan item ${code}`);
  return found;
};
