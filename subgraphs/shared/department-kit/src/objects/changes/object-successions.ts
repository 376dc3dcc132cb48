import { type Em, rows } from '@double-random/runtime';

export interface ObjectSuccessionRow {
  readonly kind: string;
  readonly fromId: string;
  readonly toId: string;
  readonly document: string;
  readonly effectiveOn: string;
}

/** What an object came of and what came of it, newest first; at most 100. */
export const objectSuccessions = (em: Em, objectId: string): Promise<ObjectSuccessionRow[]> =>
  rows<ObjectSuccessionRow>(
    em,
    `select kind, from_object as "fromId", to_object as "toId", document, effective_on as "effectiveOn" from (
       select * from object_succession where from_object = $1 union select * from object_succession where to_object = $1) s
     order by id desc limit 100`,
    [objectId],
  );
