import { defineEntity, p } from '@mikro-orm/core';

/** 督办 (PD 第三条): the conference office reminded a department of an overdue duty; kept as it was sent. */
export const Urging = defineEntity({
  name: 'Urging',
  tableName: 'urging',
  properties: {
    id: p.string().primary(),
    deadlineId: p.string().index(),
    region: p.string(),
    agency: p.string().index(),
    text: p.text(),
    sentBy: p.string(),
    sentAt: p.datetime().length(3),
  },
});

export const urgingEntities = [Urging];
