import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';

/** YY 四（一）: national, provincial, city and county sampling tasks. */
export const originLevels = { NATIONAL: '国家', PROVINCE: '省', CITY: '市', COUNTY: '县（市、区）' } as const;
export type OriginLevel = keyof typeof originLevels;
export const OriginLevelEnum = graphEnum('OriginLevel', originLevels, '任务来源层级（沂源指引四（一））。');
