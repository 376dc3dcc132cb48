import { defineEntity, p } from '@mikro-orm/core';

/** One line of the credit feed: what became public, in the order of commits. Lines are added, never changed. */
export const CreditEvent = defineEntity({
  name: 'CreditEvent',
  tableName: 'credit_event',
  properties: {
    /** From `feed_head`: without gaps, so that nothing withheld leaves one (D-75). */
    seq: p.integer().primary().autoincrement(false),
    /** RESULT PENALTY LISTING */
    kind: p.string(),
    /** Id of the publication, the penalty or the follow-up. */
    subject: p.string().index(),
    /** Whom it concerns; null where that is not public. */
    uscc: p.string().nullable().index(),
    at: p.datetime().length(3),
  },
});
