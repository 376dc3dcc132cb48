import { type Em, row, rows, type Tx } from '@double-random/runtime';
import type { Hex, InspectorRow } from '@double-random/verifiable-draw';
import { type AssignmentRow, assignmentColumns, type DrawRow, drawColumns } from './draw-row.ts';
import type { DroppedMatter } from './judge-candidates.ts';

/** A drawn object, or a row of a sealed inspector frame, with what only the platform knows about it. */
export interface StoredDrawRow<Row = InspectorRow, Snapshot = unknown> {
  readonly position: number;
  readonly leafId: Hex;
  readonly row: Row;
  readonly entityKey: string;
  readonly snapshot: Snapshot;
  readonly dropped: readonly DroppedMatter[] | null;
}

const batch = 1000;

/** Stores an inspector frame in sealed order, in batches; from here on nobody can change it. */
export async function insertDrawRows(
  em: Em,
  drawId: string,
  sealed: readonly InspectorRow[],
  known: (leaf: Hex) => { readonly entityKey: string; readonly snapshot: unknown; readonly dropped?: unknown },
): Promise<void> {
  for (let from = 0; from < sealed.length; from += batch) {
    const part = sealed.slice(from, from + batch).map((sealedRow) => ({ sealedRow, ...known(sealedRow[0]) }));
    await rows(
      em,
      `insert into draw_row (draw_id, position, leaf_id, row, entity_key, snapshot, dropped)
       select $1, $2 + o - 1, leaf, r::jsonb, entity, s::jsonb, d::jsonb
       from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) with ordinality as t (leaf, r, entity, s, d, o)`,
      [
        drawId,
        from,
        part.map((p) => p.sealedRow[0]),
        part.map((p) => JSON.stringify(p.sealedRow)),
        part.map((p) => p.entityKey),
        part.map((p) => JSON.stringify(p.snapshot)),
        part.map((p) => (p.dropped === undefined ? null : JSON.stringify(p.dropped))),
      ],
    );
  }
}

export const readDrawRows = <Row = InspectorRow, Snapshot = unknown>(em: Em, drawId: string): Promise<StoredDrawRow<Row, Snapshot>[]> =>
  rows<StoredDrawRow<Row, Snapshot>>(
    em,
    `select position, leaf_id as "leafId", row, entity_key as "entityKey", snapshot, dropped from draw_row where draw_id = $1 order by position`,
    [drawId],
  );

/** A new attempt, sealed and not drawn yet. */
export async function insertDraw(
  tx: Tx,
  draw: Pick<
    DrawRow,
    'id' | 'taskId' | 'kind' | 'agency' | 'number' | 'attempt' | 'suite' | 'profile' | 'plan' | 'seal' | 'sealHash' | 'frameKey'
  > & {
    readonly recusals?: DrawRow['recusals'];
    readonly ceremonyId: string;
    readonly counts: unknown;
  },
): Promise<void> {
  await rows(
    tx.em,
    `insert into draw (id, task_id, kind, agency, number, attempt, state, suite, profile, plan, seal, recusals, seal_hash, frame_key, ceremony_id, counts, drawn_by)
     values ($1, $2, $3, $4, $5, $6, 'OPEN', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      draw.id,
      draw.taskId,
      draw.kind,
      draw.agency,
      draw.number,
      draw.attempt,
      draw.suite,
      draw.profile,
      JSON.stringify(draw.plan),
      JSON.stringify(draw.seal),
      draw.recusals ? JSON.stringify(draw.recusals) : null,
      draw.sealHash,
      draw.frameKey,
      draw.ceremonyId,
      JSON.stringify(draw.counts),
      tx.actor.id,
    ],
  );
}

export const findDraw = (em: Em, id: string): Promise<DrawRow | undefined> =>
  row<DrawRow>(em, `select ${drawColumns} from draw where id = $1`, [id]);

export const drawOfCeremony = (em: Em, ceremonyId: string): Promise<DrawRow | undefined> =>
  row<DrawRow>(em, `select ${drawColumns} from draw where ceremony_id = $1`, [ceremonyId]);

/** Attempts of one kind for one task (and one agency's own draw), the newest first. */
export const attemptsOf = (em: Em, taskId: string, kind: DrawRow['kind'], agency: string | null): Promise<DrawRow[]> =>
  rows<DrawRow>(
    em,
    `select ${drawColumns} from draw where task_id = $1 and kind = $2 and agency is not distinct from $3 order by attempt desc`,
    [taskId, kind, agency],
  );

/** The list in force: the newest object draw, if it was drawn and not voided. */
export const currentObjectDraw = async (em: Em, taskId: string): Promise<DrawRow | undefined> => {
  const [newest] = await attemptsOf(em, taskId, 'objects', null);
  return newest?.state === 'DONE' ? newest : undefined;
};

/** Objects of a drawn list in drawn order. */
export const assignmentsOf = (em: Em, drawId: string): Promise<AssignmentRow[]> =>
  rows<AssignmentRow>(em, `select ${assignmentColumns} from assignment where draw_id = $1 order by position`, [drawId]);
