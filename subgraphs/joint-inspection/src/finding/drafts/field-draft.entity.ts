import { defineEntity, p } from '@mikro-orm/core';

/** 离线填写 (KF 第二十一条): what an inspector wrote down without a connection, as it was sent in. It is kept whatever became of it. */
export const FieldDraft = defineEntity({
  name: 'FieldDraft',
  tableName: 'field_draft',
  properties: {
    account: p.string().primary(),
    /** Name the device gave it. */
    clientId: p.string().primary(),
    /** Place among the drafts of the account, as they came. */
    position: p.integer(),
    visitId: p.string().index(),
    matterCheckId: p.string().index(),
    agency: p.string(),
    kind: p.string(),
    /** When the device says it was written. */
    madeAt: p.datetime().length(3),
    /** Revision of the matter check the device had in front of it. */
    baseRevision: p.integer(),
    content: p.json<object>(),
    state: p.string(),
    outcome: p.json<object>(),
    /** Revision it led to, where it was applied. */
    revision: p.integer().nullable(),
    submittedAt: p.datetime().length(3),
    settledBy: p.string().nullable(),
    settledAt: p.datetime().length(3).nullable(),
  },
});

/** Every content a matter check ever had: what two people changed at the same time is told apart by it. */
export const MatterCheckVersion = defineEntity({
  name: 'MatterCheckVersion',
  tableName: 'matter_check_version',
  properties: {
    matterCheckId: p.string().primary(),
    /** Of the matter check after the writing. */
    revision: p.integer().primary(),
    fields: p.json<Record<string, string>>(),
    account: p.string(),
    /** Of the person, as the team knows him. */
    name: p.string(),
    at: p.datetime().length(3),
  },
});

export const fieldDraftEntities = [FieldDraft, MatterCheckVersion];
