import { connection, decodeCursor, type Em, type PageRequest, pageSize, rows } from '@double-random/runtime';
import { disclosed } from './draw-proof.ts';

/** A draw anybody may recompute. */
export interface PublishedDraw {
  readonly id: string;
  readonly number: string;
  readonly attempt: number;
  readonly kind: 'objects' | 'inspectors';
  readonly sealHash: string;
  readonly drawnAt: string;
  readonly void: { readonly reason: string } | null;
  readonly taskName: string;
}

/**
 * Draws whose certificate is public, the newest first. One whose visits are not over is not in the list at all, so that the list tells nobody
 * that there was a draw.
 */
export async function publishedDraws(em: Em, page: PageRequest) {
  const size = pageSize(page);
  const [beforeAt, beforeId] = decodeCursor(page.after, 2) ?? [null, null];
  const found = await rows<PublishedDraw>(
    em,
    `select d.id, d.number, d.attempt, d.kind, d.seal_hash as "sealHash", d.drawn_at as "drawnAt", d.void, t.name as "taskName"
     from draw d join task t on t.id = d.task_id
     where d.drawn_at is not null and t.state = any($1) and ($2::timestamptz is null or (d.drawn_at, d.id) < ($2::timestamptz, $3::text))
     order by d.drawn_at desc, d.id desc limit $4`,
    [disclosed, beforeAt, beforeId, size + 1],
  );
  return connection(
    found,
    size,
    (d) => [d.drawnAt, d.id],
    (d) => d,
  );
}
