import { type Em, row, rows } from '@double-random/runtime';

interface NamedObject {
  readonly code: string;
  readonly entityKey: string;
  readonly name: string;
}

/** What a text may call an object: its code, its credit code, or the name any department has for it. */
export const mentions = (text: string, object: NamedObject): boolean =>
  [object.code, object.entityKey, object.name].some((word) => word !== '' && text.includes(word));

/**
 * CD 九, CD 十一, D-74: objects of a task a text for the public may not name: something about them is lawfully withheld, or no public result
 * has told yet that they were checked.
 */
export const unnamable = (em: Em, taskId: string): Promise<NamedObject[]> =>
  rows<NamedObject>(
    em,
    `select distinct a.code, a.entity_key as "entityKey", o.value ->> 'name' as name
     from assignment a left join visit v on v.assignment_id = a.id or v.id = a.merged_into cross join lateral jsonb_each(a.snapshot) o
     where a.task_id = $1 and a.state <> 'VOIDED' and (
       exists (select 1 from matter_check m where m.visit_id = v.id and m.task_id = $1 and m.state = 'WITHHELD')
       or exists (select 1 from publication p where p.visit_id = v.id and p.state = 'PUBLISHED' and coalesce(p.content ->> 'objectCode', '') = '')
       or not exists (select 1 from publication p where p.visit_id = v.id and p.state = 'PUBLISHED'))`,
    [taskId],
  );

/** CD 十一: the term runs from, and the report tells of, the whole of the department's checks. @returns whether one is still to come */
export const checksToCome = async (em: Em, taskId: string, agency: string): Promise<boolean> =>
  (await row(
    em,
    `select 1 from matter_check m join visit v on v.id = m.visit_id
     where m.task_id = $1 and m.agency = $2 and m.state not in ('DROPPED', 'NOT_CHECKED') and v.finished_on is null and v.state <> 'CANCELLED' limit 1`,
    [taskId, agency],
  )) !== undefined;
