/**
 * Decisions that fill what a regulation leaves open, or read what it words openly, by the name people know them under. Packs refer to them by
 * their number; nobody outside is shown a number.
 */
const decisionTitles = {
  'A-15': '结果期限',
  'A-21': '检查前告知',
  'A-22': '移送期限的起算',
  'A-29': '检查人数',
  'A-30': '清单的法制审核',
  'A-37': '处罚公开期限的起算',
  'CD-5a': '人防检查人员名录库',
  'CD-6c': '有记录对象的次数',
  'K-28': '联合抽查的轮次',
  'K-29': '联合抽查的比例',
  'PD-06b': '联合清单的确认',
  'PD-09c': '联合抽查次数要求',
  'PD-29': '通报日期',
  'R-02': '工作日的计算',
  'R-03': '期限的顺延',
  'R-04': '年度的计算',
  'R-05': '次数按法律主体计算',
  'R-08': '豁免抽查的计次',
  'R-09': '“原则上”“一般”的效力',
  'R-10': '各部门合并计次',
  'R-11': '年度轮次和比例',
  'R-12': '抽取数量的取整',
  'R-13': '“以前”“底前”的计算',
  'R-14': '计划的备案日',
  'R-16': '豁免情形的成立',
  'R-17': '结果期限的起算',
  'R-18': '随机抽查报告的期限',
  'R-19': '规定未载明时的通行做法',
  'R-21': '“无须摇号”的含义',
  'R-22': '名单不得更改的时点',
  'R-24': '名录库公开的范围',
  'YX-54c': '同一对象不重复抽查',
  'YY-35a': '年度抽查一次',
} as const;
export type Decision = keyof typeof decisionTitles;

/** @throws RangeError for a decision that has no name yet */
export function decisionTitle(code: string): string {
  const title = (decisionTitles as Readonly<Record<string, string>>)[code];
  if (title === undefined) throw new RangeError(`decision ${code} has no name`);
  return title;
}
