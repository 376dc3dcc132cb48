/** Invented names only: solar terms × lunar mansions for firms, stem-branch pairs for people. No name of a real firm or person is made of them. */
export const solarTerms = [
  '立春',
  '雨水',
  '惊蛰',
  '春分',
  '清明',
  '谷雨',
  '立夏',
  '小满',
  '芒种',
  '夏至',
  '小暑',
  '大暑',
  '立秋',
  '处暑',
  '白露',
  '秋分',
  '寒露',
  '霜降',
  '立冬',
  '小雪',
  '大雪',
  '冬至',
  '小寒',
  '大寒',
] as const;
export const mansions = [
  '角',
  '亢',
  '氐',
  '房',
  '心',
  '尾',
  '箕',
  '斗',
  '牛',
  '女',
  '虚',
  '危',
  '室',
  '壁',
  '奎',
  '娄',
  '胃',
  '昴',
  '毕',
  '觜',
  '参',
  '井',
  '鬼',
  '柳',
  '星',
  '张',
  '翼',
  '轸',
] as const;
const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const branches = [...'子丑寅卯辰巳午未申酉戌亥'];
const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏'];

/** The n-th brand word of 672, then numbered: unique for every n ≥ 0. */
export function brand(n: number): string {
  const word = `${solarTerms[n % 24]!}${mansions[Math.floor(n / 24) % 28]!}`;
  const round = Math.floor(n / 672);
  return round === 0 ? word : `${word}${round}号`;
}

/** The n-th invented person of 1 800, e.g. 赵甲子. */
export function personName(n: number): string {
  const pair = n % 60;
  return `${surnames[Math.floor(n / 60) % 30]!}${stems[pair % 10]!}${branches[pair % 12]!}`;
}
