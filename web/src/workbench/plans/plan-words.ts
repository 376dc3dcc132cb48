import { findAgency } from '@double-random/schema/departments';
import { word } from '../../browser/words.ts';
import type { CreditRiskClass, ObjectTagGround, PlanItemDetailFragment, PlanQuery, PlanState } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';
import { words } from './words.ts';

export type Plan = PlanQuery['plan'];
export type PlanItem = PlanItemDetailFragment;

export const planTones: Readonly<Record<PlanState, string>> = {
  DRAFT: tones.warn,
  ACCEPTED: tones.busy,
  FILED: tones.busy,
  COMPILED: tones.busy,
  PUBLISHED: tones.good,
  AMENDED: tones.warn,
  CLOSED: tones.plain,
};

/** `wg-jco` or `yx-psb/lgo` by name. */
export const officeName = (code: string): string =>
  code
    .split(',')
    .map((one) => {
      const [agency = '', unit] = one.split('/');
      const found = findAgency(agency);
      return `${found?.name ?? agency}${unit ? (found?.units?.find((u) => u.code === unit)?.name ?? unit) : ''}`;
    })
    .join(words.comma);

type Stratum = NonNullable<PlanItem['strata']>[number];

export const stratumKey = ({ riskClass, ground }: Stratum): string => (ground ? `ground:${ground}` : `risk:${riskClass}`);

/** Whom a ratio of its own is for (YY 三（五）). */
export const stratumName = ({ riskClass, ground }: Stratum): string =>
  ground
    ? word('ObjectTagGround', ground as ObjectTagGround)
    : words.classOf(riskClass ?? '', word('CreditRiskClass', riskClass as CreditRiskClass));
