import { percent } from '../../browser/dates.ts';
import type { PublicSecurityMatterListQuery } from '../../generated/workbench/graphql.ts';

export type MatterList = PublicSecurityMatterListQuery['list'];
export type Matter = MatterList['matters'][number];

/** `国务院令第445号《…》第三条` as people write it. */
export const basisText = ({ title, documentNo, article }: Matter['legalBases'][number]): string =>
  `${title}${documentNo ? `（${documentNo}）` : ''}${article ?? ''}`;

/** What a matter says about how much is drawn and how often. */
export const doseText = ({ ratioBasisPoints, roundsPerYear, entityCapPerYear }: Matter): string =>
  [
    ratioBasisPoints === null ? '比例由计划另定' : `每轮${percent(ratioBasisPoints)}`,
    roundsPerYear === null ? '' : `每年${roundsPerYear}轮`,
    entityCapPerYear === null ? '' : `同一主体每年不超过${entityCapPerYear}次`,
  ]
    .filter(Boolean)
    .join('，');
