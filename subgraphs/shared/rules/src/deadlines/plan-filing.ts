import { ok, type Refusal, type Result, refuse } from '../basics/refusal.ts';

/** Refusals of filing a plan. */
export const deadlineRefusals = {
  wrongFilingOffice: (office: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '年度联合抽查计划应报同级“双随机、一公开”监管工作联席会议办公室。',
    basis: 'PD 第七条',
    path: ['input', 'officeCode'],
    details: { fields: ['officeCode'], office },
  }),
};

/** PD 第七条 「报同级…联席会议办公室」: the office of the same level and the same territory. */
export const checkFilingOffice = (
  department: { readonly level: string; readonly division: string },
  office: { readonly code: string; readonly level: string; readonly division: string },
): Result<void> =>
  department.level === office.level && department.division === office.division
    ? ok(undefined)
    : refuse(deadlineRefusals.wrongFilingOffice(office.code));

/** PD 第七条 「汇总后」: a plan filed after the office compiled goes into a supplement with its own publication time. */
export const compiledAs = (filedAt: Date, compiledAt: Date | undefined): 'ANNUAL_PLAN' | 'SUPPLEMENT' =>
  compiledAt !== undefined && filedAt > compiledAt ? 'SUPPLEMENT' : 'ANNUAL_PLAN';
