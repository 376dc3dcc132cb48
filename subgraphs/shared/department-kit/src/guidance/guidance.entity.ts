import { defineEntity, p } from '@mikro-orm/core';

/** 督导意见 (KF 第五条第一款, PD 第二十八条): what an upper agency says to the one below, and what that one answers. Never altered. */
export const GuidanceNote = defineEntity({
  name: 'GuidanceNote',
  tableName: 'guidance_note',
  indexes: [{ name: 'guidance_note_of_agency', properties: ['agency', 'id'] }],
  properties: {
    id: p.string().primary(),
    /** Whom it is said to. */
    agency: p.string(),
    /** The agency above that says it. */
    author: p.string(),
    /** LIST, OBJECT_REGISTRY, INSPECTOR_REGISTRY or GENERAL. */
    subject: p.string(),
    /** The version, object or matter it is about, where it is about one. */
    subjectId: p.string().nullable(),
    text: p.text(),
    at: p.datetime().length(3),
    actor: p.string(),
  },
});

/** What the agency below answers; as often as it likes. */
export const GuidanceAnswer = defineEntity({
  name: 'GuidanceAnswer',
  tableName: 'guidance_answer',
  indexes: [{ name: 'guidance_answer_of_note', properties: ['noteId', 'id'] }],
  properties: {
    id: p.string().primary(),
    noteId: p.string(),
    text: p.text(),
    at: p.datetime().length(3),
    actor: p.string(),
  },
});
