import { type DepartmentProfile, getDepartmentLine } from '@double-random/department-kit';

/** 市场监管: initiator of joint inspections under 平双随机办〔2020〕3号; its registry holds what annual reports say. */
export const marketSupervisionProfile: DepartmentProfile = {
  ...getDepartmentLine('market-supervision'),
  objectFields: [{ name: 'annualReportYear', title: '最近一次年度报告的年度', type: 'INTEGER' }],
};
