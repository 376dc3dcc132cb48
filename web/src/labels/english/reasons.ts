/** English of why a value of the pinned rules is this one (requirements A.2), by the rules' own sentence. */
export const reasons: Readonly<Record<string, string>> = {
  '单部门任务，适用本部门规定': 'A task of one department: its own rules',
  '联合抽查次数另设一个计数，与主体年度次数同时核对': 'Joint inspections are counted apart; both counts must have room',
  全平台统一按自然年度计次: 'The whole platform counts by the calendar year',
  '按市场主体计次最严格，同一主体的多个场所合并计算':
    'Counting by entity is the strictest: all premises of one entity are counted together',
  各部门的检查一并计次: 'Visits of all departments are counted together',
  '豁免抽查不受次数限制，但仍计入次数': 'Exempt visits are not limited, yet they are counted',
  '任一参与部门要求名单公开前保密的，整个任务保密': 'If one participant keeps the list secret until it is public, the whole task does',
  联合抽取按一个口径计算数量: 'A joint draw computes its number in one way',
  '任一方要求实地检查的，整个检查组须到现场': 'If one side requires a visit on site, the whole team goes there',
  检查前告知由联合检查组统一进行: 'The joint team gives notice once for all',
  '预查比对与各部门程序互不排斥，一并适用': 'Looking up records excludes no department’s procedure: both apply',
  联合抽查情况记录表由被检查对象签字或盖章: 'The inspected signs or seals the joint record form',
  检查组的组织按联合抽查细则: 'The team is organised by the joint rules',
  名单自抽取产生起不得更改最为严格: 'A list that is final from the draw on is the strictest',
  部门间结果互认按联合抽查细则: 'Departments recognise results by the joint rules',
  同一对象涉及的事项一次检查完成: 'All matters at one object are done in one visit',
  每个参与部门在每次抽查前更新确认检查对象和检查人员名录库:
    'Every participant renews and confirms its registries of objects and inspectors before each draw',
  '联合抽查计划按联合抽查细则的日期，部门自己的计划按本部门规定':
    'Joint plans by the dates of the joint rules, a department’s own plan by its own',
  '联合抽查计划向联席会议办公室备案，备案不是审批': 'Joint plans are filed with the joint conference office; filing is not approval',
  联合抽查计划由联席会议办公室汇总公示: 'The joint conference office compiles and publishes joint plans',
  临时性联合抽查按联合抽查细则备案和公示: 'Ad hoc joint tasks are filed and announced by the joint rules',
  '各部门的数值并列，由该对象适用的部门中最严格者决定':
    'Each department’s number stands; the strictest of those with matters at the object decides',
  '涉及本部门的人员、审批、文书和公示，按本部门规定': 'People, approvals, papers and publication of a department follow its own rules',
  豁免须在每个将被突破次数的部门都成立: 'An exemption must hold for every department whose cap would be exceeded',
  '不受限制只及于本部门的次数，不突破其他部门的次数': 'It lifts the own department’s cap only, no other’s',
  '只及于本部门的事项；该事项不查，其余事项照常检查':
    'Of the own department’s matters only: that one is left out, the others are inspected',
  联合抽查一轮计该事项一轮: 'A round of a joint inspection counts as a round of the matter',
  '联合抽查比例由计划项载明；部门计划完成情况按其事项抽中对象统计':
    'The plan item gives the ratio of a joint inspection; a department’s own plan counts the objects drawn for its matters',
  每个在该对象有事项的部门各自满足人数: 'Every department with a matter at the object meets its own number',
  '可由发起部门统一抽取，也可由本部门按本部门规定抽取': 'The initiator may draw for all, or each department by its own rules',
  '由检查人员所在部门批准，不由发起部门批准': 'The inspector’s own department approves, not the initiator',
  '更换方式按检查人员所在部门规定；“无须摇号”是准许而非要求':
    'By the rules of the inspector’s department; “no lot needed” permits, it does not require',
  '检查前告知与现场出示文书互不排斥，同时适用': 'Notice before and papers shown on site exclude each other not: both apply',
  '每个事项的证据按主管部门规定，并填写联合抽查情况记录表':
    'Evidence of each matter by the rules of its department, and the joint record form beside it',
  '与联合抽查细则的期限比较，先到者为准；默认值不改变条文写明的期限':
    'Compared with the term of the joint rules, the earlier counts; a default never changes a term a text states',
  '本部门渠道之外，并在国家企业信用信息公示系统公示':
    'In the National Enterprise Credit Information Publicity System, besides the department’s own channels',
  '签字人属于公示该结果的部门，不属于发起部门': 'Whoever signs belongs to the department that published, not to the initiator',
  '一个联合目录，每个部门一卷': 'One joint table of contents, a volume for each department',
};

/** English of what a default rests on, where no clause says it. */
export const origins: Readonly<Record<string, string>> = {
  '默认：豁免抽查的计次': 'Default: counting exempt visits',
  '默认：抽取数量的取整': 'Default: rounding the number to draw',
  '默认：规定未载明时的通行做法': 'Default: usual practice where the rules are silent',
  '默认：名单不得更改的时点': 'Default: when the list becomes final',
  '默认：各部门合并计次': 'Default: all departments are counted together',
  '默认：豁免情形的成立': 'Default: when a ground of exemption holds',
  '默认：次数按法律主体计算': 'Default: counted by legal entity',
  '默认：同一对象不重复抽查': 'Default: the same object is not drawn twice',
  '默认：结果期限的起算': 'Default: what the term of results is counted from',
  '默认：有记录对象的次数': 'Default: visits to objects with a record',
  '默认：结果期限': 'Default: term of results',
  '默认：联合抽查次数要求': 'Default: joint inspections required',
};
