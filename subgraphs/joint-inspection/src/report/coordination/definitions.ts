/** What a figure of the report means: written down once, returned with the numbers, printed with the circular. */
export interface MetricDefinition {
  /** Name of the field that carries it. */
  readonly code: string;
  readonly name: string;
  readonly formula: string;
  /** Clauses it rests on. */
  readonly basis: string;
}

const metric = (code: string, name: string, formula: string, basis: string): MetricDefinition => ({ code, name, formula, basis });

/** Every figure of `CoordinationReport` has a line here; a test holds the two together. */
export const metricDefinitions: readonly MetricDefinition[] = [
  metric('plannedItems', '计划项', '已公布计划的最新版本中，实施期间与所看期间相交、含本部门事项的计划项数', 'KF 第十三条第一款'),
  metric('plannedObjects', '计划对象数', '上述计划项的预估数量 × 轮次之和', 'KF 第十三条第一款'),
  metric('drawn', '已检查的抽取对象', '期间内检查结束、含本部门事项的抽取对象数；检查结束前不计（保密）', 'CD 九'),
  metric('visits', '参加检查次数', '期间内结束、含本部门事项的检查次数；联合检查各部门各计一次', 'PD 第二条'),
  metric('jointVisits', '其中联合检查', '上述检查中属于联合抽查任务的次数', 'PD 第二条'),
  metric('jointShare', '联合检查比例', '联合检查次数 ÷ 参加检查次数，万分之一，舍去尾数', 'PD 第二条'),
  metric('causeVisits', '有因检查', '期间内进行、因投诉举报等事由而非抽取产生的检查次数，不计入年度次数', 'PD 第四条'),
  metric('nonRandomShare', '非随机检查比例', '有因检查次数 ÷（参加检查次数 + 有因检查次数），万分之一，舍去尾数', 'PD 第四条'),
  metric('results', '检查结果', '期间内结束的检查中，本部门已有结果的事项数', 'PD 第二十条（四）'),
  metric('published', '已公示', '结果中已公示（含隐去部分内容公示）的事项数', 'KF 第二十二条'),
  metric('withheld', '依法不予公示', '经批准不予公示的事项数，单独列出；一两件的不列明', 'KF 第二十二条'),
  metric('publicationRate', '公示率', '（已公示 + 依法不予公示）÷ 应公示结果，万分之一，舍去尾数；目标10000', 'YX 二'),
  metric('completion', '公示完成情况', '公示义务按期限判定：逾期公示的视为未完成；放假安排未知年度的为暂定', 'PD 第二十九条'),
  metric('replacements', '人员更换', '期间内结束的检查中已执行的人员更换次数，按情形', 'PD 第十六条'),
  metric('corrections', '更正', '期间内结束的检查的结果中，已公布的更正次数', 'PD 第二十二条'),
  metric('referralsOnTime', '按期移送', '移送义务在七个工作日内完成的次数', 'PD 第二十条'),
  metric('referralsLate', '逾期移送', '移送义务超过七个工作日完成的次数', 'PD 第二十条'),
  metric('followUpsOpen', '未办结后续处理', '期间内结束的检查引出、尚未办结的后续处理数', 'KF 第二十四条'),
  metric('followUpsClosed', '已办结后续处理', '期间内结束的检查引出、已经办结的后续处理数', 'KF 第二十四条'),
  metric('totals', '合计', '全区域检查次数：多部门的一次检查计一次；各部门参加次数之和可以大于合计', 'PD 第二条'),
  metric('visitsPerEntity', '上门次数分布', '期间内被检查一次、两次、三次及以上的市场主体数', 'PD 第十条'),
  metric('quotas', '年度联合抽查次数', '期间末所在年度，检查完毕的联合抽查任务数；受邀未参加、取消、逾期公示的不计', 'PD 第九条'),
  metric('onTime', '按期办理', '期间内到期的各项义务，按种类：按期、逾期、未办、暂定', 'PD 第二十九条'),
  metric('detection', '问题检出率', '需要后续处理的结果数 ÷ 结果数，随机抽查与定向抽查分列，万分之一，舍去尾数', 'KF 第二十四条'),
  metric('months', '检查密度', '期间内结束的检查次数，按县（市、区）和月份；联合检查计一次', 'PD 第二条'),
];
