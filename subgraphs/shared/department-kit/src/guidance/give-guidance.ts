import { ok, type Result } from '@double-random/rules';
import { badUserInput, change, forbidden, holdsIn, notFound, type Role, row, type Tx, useCase } from '@double-random/runtime';
import { getAgencyOf } from '../agencies.ts';
import type { DepartmentProfile } from '../profile.ts';
import { mayReadGuidance } from './guidance-access.ts';

export const guidanceSubjects = {
  GENERAL: '总体工作',
  LIST: '抽查事项清单',
  OBJECT_REGISTRY: '检查对象名录库',
  INSPECTOR_REGISTRY: '执法检查人员名录库',
} as const;
export type GuidanceSubject = keyof typeof guidanceSubjects;

const writers: readonly Role[] = ['op', 'reg', 'dh', 'ph'];
const maxText = 4000;

export interface GiveGuidanceInput {
  readonly requestId: string;
  readonly agency: string;
  readonly subject: GuidanceSubject;
  readonly subjectId?: string | null | undefined;
  readonly text: string;
}

/** KF 第五条第一款 「市局负责指导、监督」, PD 第二十八条: said to the agency below, whose records stay as they are. */
export const giveGuidance = (profile: DepartmentProfile) =>
  useCase('guidance.give', async (tx: Tx, input: GiveGuidanceInput): Promise<Result<{ id: string }>> => {
    const { code, parent } = getAgencyOf(profile, input.agency);
    if (!parent || !holdsIn(tx.actor, parent, ...writers)) throw forbidden('仅上级部门可以提出督导意见', 'KF 第五条第一款、PD 第二十八条');
    const text = said(input.text);
    const id = tx.newId(`${profile.idPrefix}_gdn`);
    await change(
      tx.em,
      'insert into guidance_note (id, agency, author, subject, subject_id, text, at, actor) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [id, code, parent, input.subject, input.subjectId?.trim() || null, text, tx.now, tx.actor.id],
    );
    tx.note({ action: 'guidance.give', subject: id, after: { agency: code, author: parent, subject: input.subject, text } });
    return ok({ id });
  });

export interface AnswerGuidanceInput {
  readonly requestId: string;
  readonly noteId: string;
  readonly text: string;
}

/** The agency below says what it did about it. */
export const answerGuidance = (profile: DepartmentProfile) =>
  useCase('guidance.answer', async (tx: Tx, input: AnswerGuidanceInput): Promise<Result<{ id: string }>> => {
    const note = await row<{ agency: string }>(tx.em, 'select agency from guidance_note where id = $1', [input.noteId]);
    if (!note || !mayReadGuidance(tx.actor, getAgencyOf(profile, note.agency))) throw notFound('督导意见');
    if (!holdsIn(tx.actor, note.agency, ...writers)) throw forbidden('由被督导的部门答复', 'PD 第二十八条');
    const text = said(input.text);
    const id = tx.newId(`${profile.idPrefix}_gda`);
    await change(tx.em, 'insert into guidance_answer (id, note_id, text, at, actor) values ($1, $2, $3, $4, $5)', [
      id,
      input.noteId,
      text,
      tx.now,
      tx.actor.id,
    ]);
    tx.note({ action: 'guidance.answer', subject: input.noteId, after: { answer: id, text } });
    return ok({ id: input.noteId });
  });

function said(given: string): string {
  const text = given.trim();
  if (!text || text.length > maxText) throw badUserInput(`内容应为 1 至 ${maxText} 字`, ['input.text']);
  return text;
}
