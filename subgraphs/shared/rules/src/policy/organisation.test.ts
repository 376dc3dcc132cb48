import { departmentPolicy, policyValue } from './effective-policy.ts';
import { jointQuotaOf } from './joint-quota.ts';
import { correctionSigners, leaderDepartment, replacementRule } from './people.ts';
import { all, day, packOn, wugang } from './policy.fixture.ts';
import { policyOf, singlePolicy } from './resolve-policy.ts';
import { noticeDecision, onSiteNotices } from './visit-duties.ts';

const row = (id: string, policy = wugang()) => policy.conflicts.find((c) => c.row === id);

describe('人员', () => {
  test('K-09 R-21: 更换方式按本部门规定，公安随机、市场监管选派', () => {
    const policy = wugang({ psb: 'KF' });
    expect(replacementRule(policy, 'wg-psb')).toMatchObject({ method: 'RANDOM', from: 'KF 第十七条' });
    expect(replacementRule(policy, 'wg-amr')).toMatchObject({ method: 'DESIGNATE_ALLOWED', from: 'PD 第十六条' });
    expect(replacementRule(wugang(), 'wg-psb')).toMatchObject({ method: 'RANDOM', from: '默认：规定未载明时的通行做法' });
  });

  test('K-10: 批准人是检查人员本部门的分管负责人，不是发起部门的', () => {
    for (const department of all) {
      expect(replacementRule(wugang(), department)).toMatchObject({ department, approver: 'DEPUTY_HEAD_OF_OWN_DEPARTMENT' });
    }
  });

  test('K-11: 组长出自发起部门；单部门规定没有组长的为空', () => {
    expect(wugang().taskWide['team.leader']).toMatchObject({ value: 'INITIATOR_INSPECTOR', from: 'PD 第十七条' });
    expect(leaderDepartment(wugang())).toBe('wg-amr');
    expect(row('K-11')?.statement).toContain('wg-amr');
    expect(leaderDepartment(singlePolicy('wg-cad', packOn('CD'), day))).toBeNull();
  });

  test('K-20: 签字人属于公示结果的部门；开封的分局与市局不同人时两人都签', () => {
    const joint = wugang({ psb: 'KF' });
    const branch = { isSubUnit: true, sameHead: false };
    expect(correctionSigners(joint, 'wg-psb', branch)).toEqual([
      { role: 'PRINCIPAL_HEAD', of: 'EXECUTION_UNIT', department: 'wg-psb' },
      { role: 'PRINCIPAL_HEAD', of: 'DEPARTMENT', department: 'wg-psb' },
    ]);
    expect(correctionSigners(joint, 'wg-psb', { isSubUnit: true, sameHead: true })).toHaveLength(1);
    expect(correctionSigners(joint, 'wg-psb', { isSubUnit: false, sameHead: false })).toHaveLength(1);
    expect(correctionSigners(joint, 'wg-cad', branch)).toEqual([{ role: 'PRINCIPAL_HEAD', of: 'DEPARTMENT', department: 'wg-cad' }]);
  });

  test('K-20 KF-22e: 单部门任务只由执行单位主要负责人签字', () => {
    const single = singlePolicy('kf-psb', packOn('KF'), day);
    expect(correctionSigners(single, 'kf-psb', { isSubUnit: true, sameHead: false })).toEqual([
      { role: 'PRINCIPAL_HEAD', of: 'EXECUTION_UNIT', department: 'kf-psb' },
    ]);
  });
});

describe('检查', () => {
  test('K-12: 联合检查必须到现场，即使开封允许书面检查', () => {
    expect(wugang({ psb: 'KF' }).taskWide.siteVisitMandatory).toMatchObject({ value: true, from: 'PD 第十九条' });
    expect(policyOf('kf-psb', day)?.taskWide.siteVisitMandatory.value).toBe(false);
    expect(policyOf('wg-cad', day)?.taskWide.siteVisitMandatory.value).toBe(true);
  });

  test('K-13: 告知被检查对象不是公开，名单仍保密', () => {
    expect(noticeDecision(wugang(), [{ noNotice: false }])).toMatchObject({ decision: 'REQUIRED', minLeadDays: 0 });
    expect(wugang().taskWide['secrecy.listUntilPublished']).toMatchObject({ value: true, from: 'CD 九' });
  });

  test('K-14 R-25: 有一个事项不宜告知，整个检查不告知', () => {
    expect(noticeDecision(wugang(), [{ noNotice: false }, { noNotice: true }]).decision).toBe('FORBIDDEN');
    expect(noticeDecision(singlePolicy('yx-psb', packOn('YX'), day), [{ noNotice: false }]).decision).toBe('NOT_REQUIRED');
  });

  test('K-15: 事先告知之外，人防事项到场须出示证件和通知书五项内容', () => {
    expect(onSiteNotices(wugang(), all)).toEqual([
      {
        department: 'wg-cad',
        document: 'ADMINISTRATIVE_INSPECTION_NOTICE',
        certificatesShown: true,
        items: ['BASIS', 'CONTENT', 'PERIOD', 'REQUIREMENTS', 'INSPECTORS'],
      },
    ]);
    expect(onSiteNotices(wugang(), ['wg-amr'])).toEqual([]);
  });

  test('K-16: 联合记录表须被检查对象签字或说明拒签', () => {
    expect(wugang({ psb: 'KF' }).taskWide.objectSignature.value).toBe('REQUIRED_OR_REFUSAL_NOTE');
    expect(policyOf('kf-psb', day)?.taskWide.objectSignature.value).toBe('NOT_REQUIRED');
  });

  test('K-17: 证据按各部门规定，联合记录表共同填写', () => {
    const policy = wugang({ psb: 'KF' });
    const evidence = (department: string) => policyValue(policy, department, 'evidence.required').value;
    expect(evidence('wg-cad')).toMatchObject({ always: ['SITE_RECORD', 'PHOTO'], jointRecordForm: true });
    expect(evidence('wg-psb')).toMatchObject({ always: ['DOCUMENT'], importantSteps: ['AUDIO_VIDEO'], jointRecordForm: true });
    expect(evidence('wg-amr').always).toEqual([]);
  });

  test('K-07: 不重复检查已合格事项只及于开封规定的部门', () => {
    const values = wugang({ psb: 'KF' }).departments.map((d) => [d.department, d.values.noRepeatPassedMatter.value]);
    expect(values).toEqual([
      ['wg-amr', false],
      ['wg-cad', false],
      ['wg-psb', true],
    ]);
  });
});

describe('公示、计划、归档', () => {
  test('K-19: 各部门渠道之外加国家企业信用信息公示系统', () => {
    const channels = (psb: 'KF' | 'YX') => wugang({ psb }).departments.map((d) => d.values['publication.channels'].value);
    expect(channels('KF')).toEqual([
      ['NATIONAL_CREDIT_SYSTEM'],
      ['DEPARTMENT_SITE', 'NATIONAL_CREDIT_SYSTEM'],
      ['NATIONAL_CREDIT_SYSTEM', 'GOVERNMENT_PORTAL'],
    ]);
    expect(policyOf('wg-cad', day)?.departments[0]?.values['publication.channels'].value).toEqual(['DEPARTMENT_SITE']);
  });

  test('K-23 K-24: 联合计划1月底备案、2月底公示，部门计划按本部门规定', () => {
    const { taskWide } = wugang();
    expect(taskWide['plan.filingDue'].value).toEqual({ month: 1, day: 31 });
    expect(taskWide['plan.publicationDue'].value).toEqual({ month: 2, day: 'LAST' });
    expect(taskWide['plan.filedWith'].value).toBe('JOINT_CONFERENCE_OFFICE');
    expect(policyOf('yx-psb', day)?.taskWide['plan.filedWith'].value).toBe('LEADING_GROUP_OFFICE');
    expect(policyOf('wg-cad', day)?.taskWide['plan.publicationDue'].value).toBeNull();
    expect(row('K-24')?.statement).toContain('不得否决');
  });

  test('K-25: 保密类别按本部门规定', () => {
    const classes = departmentPolicy(wugang({ psb: 'KF' }), 'wg-psb').values['secrecy.classes'];
    expect(classes.from).toBe('KF 第二十二条第一款');
    expect(classes.value).toContain('POLICE_WORK_SECRET');
    expect(row('K-25')?.statement).toContain('其他事项照常公示');
  });

  test('K-26 PD-09a PD-09b PD-09c: 年度联合次数按部门类别，取较严者', () => {
    const joint = packOn('PD');
    expect(jointQuotaOf('市场监管', { joint })).toEqual({ rule: 'INITIATE_1', from: 'PD 第九条' });
    expect(jointQuotaOf('公安', { joint, own: packOn('YX') }).rule).toBe('INITIATE_OR_JOIN_1');
    expect(jointQuotaOf('人防', { joint, own: packOn('CD') }).rule).toBe('OPTIONAL');
    expect(jointQuotaOf('公安', { own: packOn('KF') })).toEqual({ rule: 'INITIATE_OR_JOIN_1', from: 'KF 第十二条第二款' });
    expect(jointQuotaOf('公安', {}).rule).toBe('OPTIONAL');
    expect(row('K-26')?.statement).toContain('wg-amr 发起一次');
  });

  test('K-28 K-29: 轮次和比例留在各部门，联合抽查占用该事项一轮', () => {
    const psb = departmentPolicy(wugang(), 'wg-psb').values;
    expect(psb['matter.roundsPerYear'].value).toEqual({ mode: 'PER_MATTER', rounds: { 'M-HOTEL': 1, 'M-CHEM': 2, 'M-CAFE': 2 } });
    expect(psb['matter.ratio'].from).toBe('YX 附件1');
    expect(row('K-28')?.statement).toContain('计入所含事项的年度轮次');
    expect(row('K-29')?.statement).toContain('计划项');
  });

  test('K-27 K-30: 退出不改名单；一个联合目录、每部门一卷', () => {
    expect(row('K-27')?.statement).toContain('名单和次数不变');
    expect(row('K-30')?.statement).toContain('每个部门一卷');
    expect(departmentPolicy(wugang(), 'wg-amr').values.archive).toMatchObject({ value: 'EACH_DEPARTMENT', from: 'PD 第二十七条' });
  });
});
