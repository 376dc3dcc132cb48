import { exemptionGrounds, recordGrounds } from '@double-random/rules';

export type TagGround = (typeof recordGrounds)[number];

/** The grounds of an exemption that a record of the object itself can prove, with their labels (KF 第十三条第三款). */
export const tagGrounds = Object.fromEntries(recordGrounds.map((ground) => [ground, exemptionGrounds[ground]])) as Readonly<
  Record<TagGround, string>
>;
