import type { Language } from './language.ts';

/** English of every deadline, the last one set by an order itself; the Chinese comes with it from the platform. */
const english: Readonly<Record<string, string>> = {
  PLAN_MADE: 'Make the annual plan',
  PLAN_FILING: 'File the annual plan with the leading group’s office',
  JOINT_PLAN_FILING: 'File the annual joint plan with the joint conference office',
  JOINT_PLAN_PUBLICATION: 'Compile and publish the annual joint plan',
  PLAN_CLOSING: 'Close the annual plan with its figures',
  MATTER_LIST_DUE: 'Complete the matter list',
  MATTER_LIST_PUBLICATION: 'Publish the matter list',
  REGISTRY_DUE: 'Complete the registries of objects and inspectors',
  REGISTRY_REFRESH: 'Renew the object registry',
  DRAW_LOCK: 'Confirm and lock the drawn list',
  RESULT_PUBLICATION: 'Record and publish the results',
  REFERRAL: 'Refer to the authority that has jurisdiction',
  PENALTY_PUBLICATION: 'Publish the penalty',
  SUMMARY_REPORT: 'Write and publish the report of the task',
  SEMI_ANNUAL_REPORT_JUNE: 'Report on the first half-year',
  SEMI_ANNUAL_REPORT_DECEMBER: 'Report on the second half-year',
  JOINT_QUOTA: 'Joint inspections required in the year',
  ARCHIVE: 'Archive',
  RECTIFICATION: 'Rectification ordered',
};

export interface DeadlineName {
  readonly kind: string;
  readonly title: string;
}

/** What a deadline is called. */
export const deadlineIn = (language: Language, { kind, title }: DeadlineName): string => (language === 'en' && english[kind]) || title;
