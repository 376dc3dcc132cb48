import type { ParameterName } from '../packs/parameters.ts';
import type { ConflictStatement, DepartmentPolicy, EffectivePolicy, ResolutionRule } from './effective-policy.ts';

type Draft = Omit<EffectivePolicy, 'conflicts'>;
interface ConflictRule {
  readonly rule: ResolutionRule;
  readonly parameters: readonly ParameterName[];
  readonly say: (policy: Draft) => string;
}

const list = (policy: Draft, text: (d: DepartmentPolicy) => string) =>
  policy.departments.map((d) => `${d.department} ${text(d)}`).join('，');
const row = (rule: ResolutionRule, parameters: readonly ParameterName[], say: (policy: Draft) => string): ConflictRule => ({
  rule,
  parameters,
  say,
});
const yesNo = (value: boolean) => (value ? '是' : '否');

/** Requirements A.2 row by row, with the numbers of the task at hand. */
const conflictRows = {
  1: row(
    'STRICTEST',
    ['cap.entityAnnual'],
    (p) => `主体年度次数取该对象适用部门中的最小值：${list(p, (d) => `${d.values['cap.entityAnnual'].value}次`)}`,
  ),
  2: row(
    'STRICTEST',
    ['cap.entityAnnual', 'cap.jointAnnual'],
    (p) => `主体次数与联合次数（${p.taskWide['cap.jointAnnual'].value ?? '未规定'}）分别计数，两者都有余额方可抽取`,
  ),
  3: row('STRICTEST', ['cap.unit'], () => '按市场主体计次；同一地址或同日同行程的多个场所可作一次检查，否则后一场所排除'),
  4: row('STRICTEST', ['cap.window'], () => '全平台统一按自然年度（1月1日至12月31日）计次'),
  5: row(
    'STRICTEST',
    ['exemption.recordGrounds', 'exemption.deploymentGrounds'],
    () => '豁免须在每个将被突破次数的部门都成立；否则只能由成立的部门另行组织单部门定向抽查',
  ),
  6: row(
    'STRICTEST',
    ['exemption.effect', 'exemption.defaultRaise'],
    () => '提高后的次数取各部门批准数的最小值；一个部门不受限制，不突破另一部门的次数',
  ),
  7: row(
    'OWN_PACK',
    ['noRepeatPassedMatter', 'keyAreaExempt'],
    (p) =>
      `已检查合格事项不重复检查，只及于本部门事项：${list(p, (d) => yesNo(d.values.noRepeatPassedMatter.value))}；该事项不查，其余照常；全部不查的主体排除`,
  ),
  8: row('STRICTEST', ['inspectors.min'], (p) => `每个有事项的部门各自不少于：${list(p, (d) => `${d.values['inspectors.min'].value}人`)}`),
  9: row(
    'OWN_PACK',
    ['replacement.method'],
    (p) => `更换检查人员：${list(p, (d) => (d.values['replacement.method'].value === 'RANDOM' ? '随机抽取' : '可以选派'))}`,
  ),
  10: row('OWN_PACK', ['replacement.approver'], () => '更换由检查人员本部门分管负责人批准，发起部门负责人不得代批'),
  11: row(
    'JOINT_PACK',
    ['team.leader'],
    (p) => `组长由发起部门 ${p.initiator} 的检查人员担任；组长更换后仍须为其人员，无人可任时检查不得进行`,
  ),
  12: row(
    'STRICTEST',
    ['siteVisitMandatory'],
    (p) => `必须实地检查：${yesNo(p.taskWide.siteVisitMandatory.value)}；可用书面方式的事项，检查组仍须到场`,
  ),
  13: row(
    'JOINT_PACK',
    ['notice.advance', 'secrecy.listUntilPublished'],
    () => '检查前告知只向被检查对象作出，不属于公开；名单在公开前仍保密',
  ),
  14: row('STRICTEST', ['notice.advance'], () => '有一个事项不宜告知的，整个检查不告知'),
  15: row(
    'CUMULATIVE',
    ['notice.advance', 'notice.onSiteDocument'],
    (p) =>
      `检查前告知与到场出示文书同时适用；到场须出示通知书的部门：${
        p.departments
          .filter((d) => d.values['notice.onSiteDocument'].value.document === 'ADMINISTRATIVE_INSPECTION_NOTICE')
          .map((d) => d.department)
          .join('、') || '无'
      }`,
  ),
  16: row('JOINT_PACK', ['objectSignature'], () => '联合抽查情况记录表由被检查对象签字或盖章；拒绝的由检查人员签字说明'),
  17: row('OWN_PACK', ['evidence.required'], () => '证据最低要求逐事项按主管部门规定'),
  18: row(
    'EARLIER_DEADLINE',
    ['result.deadline', 'result.start', 'referral.deadline'],
    (p) => `每个部门取最早的期限：${list(p, (d) => d.resultDeadlines.map((c) => c.from).join(' 与 '))}`,
  ),
  19: row('CUMULATIVE', ['publication.channels'], () => '各部门在本部门渠道公示，并在国家企业信用信息公示系统公示'),
  20: row('CUMULATIVE', ['correction.approver'], () => '更正由公示该结果的部门签字；执行单位与部门主要负责人不同的，按两项规定都签字'),
  21: row(
    'STRICTEST',
    ['draw.immutableFrom'],
    (p) => `名单自${p.taskWide['draw.immutableFrom'].value === 'DRAW' ? '抽取产生' : '确认锁定'}起不得更改`,
  ),
  22: row('STRICTEST', ['registry.refresh', 'registry.confirmBeforeDraw'], () => '每个参与部门在每次抽查前更新确认两库'),
  23: row('JOINT_PACK', ['plan.filingDue', 'plan.publicationDue'], () => '联合计划项按联合抽查细则的日期；部门自己的计划按本部门规定'),
  24: row('JOINT_PACK', ['plan.filedWith'], () => '备案不是审批，备案机关不得否决'),
  25: row('OWN_PACK', ['secrecy.classes'], () => '涉密事项单独调整或不予公示，其他事项照常公示；其存在本身涉密的，不得显示有被隐去的检查'),
  26: row('OWN_PACK', ['jointQuota'], (p) => `本任务完成后计 ${p.initiator} 发起一次；完成各自部分的参与部门计参与一次`),
  27: row('STRICTEST', ['draw.immutableFrom'], () => '锁定后退出须主要负责人说明理由；其事项记未检查，名单和次数不变'),
  28: row('OWN_PACK', ['matter.roundsPerYear'], () => '联合抽查一轮计入所含事项的年度轮次'),
  29: row('OWN_PACK', ['matter.ratio'], () => '联合抽查比例由计划项就其对象范围载明；部门计划完成情况按本部门事项抽中对象统计'),
  30: row('OWN_PACK', ['archive'], () => '一个联合目录，每个部门一卷，归档方式由各部门按规定确定'),
} as const satisfies Record<number, ConflictRule>;

/** K-01 … K-30 for one joint task. */
export const conflictStatements = (policy: Draft): readonly ConflictStatement[] =>
  Object.entries(conflictRows).map(([number, { rule, parameters, say }]) => ({
    row: `K-${number.padStart(2, '0') as `${number}`}`,
    rule,
    parameters,
    statement: say(policy),
  }));
