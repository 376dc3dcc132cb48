import { percent } from '../../browser/dates.ts';
import type { PublicSecurityMatterListQuery } from '../../generated/workbench/graphql.ts';
import { words } from './words.ts';

export type MatterList = PublicSecurityMatterListQuery['list'];
export type Matter = MatterList['matters'][number];

/** `国务院令第445号《…》第三条` as people write it. */
export const basisText = ({ title, documentNo, article }: Matter['legalBases'][number]): string =>
  `${title}${documentNo ? `（${documentNo}）` : ''}${article ?? ''}`;

/** What a matter says about how much is drawn and how often. */
export const doseText = ({ ratioBasisPoints, roundsPerYear, entityCapPerYear }: Matter): string =>
  [
    ratioBasisPoints === null ? words.openRatio : words.perRound(percent(ratioBasisPoints)),
    roundsPerYear === null ? '' : words.roundsOf(roundsPerYear),
    entityCapPerYear === null ? '' : words.capOf(entityCapPerYear),
  ]
    .filter(Boolean)
    .join(words.pause);
