import { type Em, rows } from '@double-random/runtime';

export interface ObjectTagRow {
  readonly id: string;
  readonly ground: string;
  readonly document: string;
  readonly source: string;
  readonly recordedOn: string;
  readonly validTo: string | null;
  readonly holds: boolean;
  readonly liftedAt: string | null;
  readonly liftReason: string | null;
}

/** Tags of an object, newest first; at most 100. */
export const objectTags = (em: Em, objectId: string, today: string): Promise<ObjectTagRow[]> =>
  rows<ObjectTagRow>(
    em,
    `select id, ground, document, source, recorded_on as "recordedOn", valid_to as "validTo", lifted_at as "liftedAt",
       lift_reason as "liftReason", lifted_at is null and coalesce(valid_to >= $2::date, true) as holds
     from object_tag where object_id = $1 order by id desc limit 100`,
    [objectId, today],
  );
