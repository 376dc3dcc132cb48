import { defineEntity, p } from '@mikro-orm/core';

/** 行政处罚决定 (C-12, CD 十一): one version of one decision. Published it is fixed; a correction is a new version beside it. */
export const Penalty = defineEntity({
  name: 'Penalty',
  tableName: 'penalty',
  uniques: [{ name: 'penalty_version', properties: ['followUpId', 'version'] }],
  indexes: [
    { name: 'penalty_of_agency', properties: ['agency', 'id'] },
    { name: 'penalty_public', properties: ['publishedAt', 'id'] },
  ],
  properties: {
    id: p.string().primary(),
    followUpId: p.string(),
    matterCheckId: p.string().index(),
    entityKey: p.string().index(),
    agency: p.string(),
    version: p.integer(),
    /** Number of the decision; null until it is known. */
    decisionNo: p.string().nullable(),
    decidedOn: p.date(),
    /** WARNING FINE CONFISCATION SUSPENSION REVOCATION OTHER */
    kind: p.string(),
    /** In fen; null where the penalty is not money. */
    amountFen: p.bigint().nullable(),
    /** What the public reads. */
    publicText: p.text(),
    /** DECIDED PUBLISHED SUPERSEDED */
    state: p.string(),
    recordedBy: p.string(),
    publishedAt: p.datetime().length(3).nullable(),
    publishedBy: p.string().nullable(),
    correction: p.json<{ reason: string; on: string } | null>().nullable(),
  },
});
