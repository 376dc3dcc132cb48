import { type Em, notFound, row, rows } from '@double-random/runtime';
import {
  buildTranscript,
  type DrawRecord,
  disclose,
  type InspectorRow,
  type ObjectResult,
  type RecordedReplacement,
  shownExcluded,
  type Transcript,
} from '@double-random/verifiable-draw';
import { findTask } from '../task/task-access.ts';
import { findCeremony } from './ceremony-claim.ts';
import type { DrawProof } from './draw.type.ts';
import { type DrawRow, drawColumns } from './draw-row.ts';
import { readDrawRows } from './draw-store.ts';
import { readFrameRows } from './frame/frame-store.ts';
import { hashOf } from './suite.ts';

/** States of a task whose draws everybody may see whole. */
export const disclosed: readonly string[] = ['RESULTS_PUBLISHED', 'FOLLOWING_UP', 'CLOSED', 'ARCHIVED'];

/** 抽取证书 with everything: for auditors; `disclose` makes the public form. Undefined when nothing was determined (a failed ceremony). */
export async function fullTranscript(em: Em, draw: DrawRow): Promise<Transcript | undefined> {
  const ceremony = await findCeremony(em, draw.ceremonyId ?? '');
  if (!draw.result || !draw.resultHash || !ceremony?.document || !ceremony.contributions) return undefined;
  const { seal, plan, result, resultHash } = draw;
  const frame =
    draw.kind === 'objects' ? await readFrameRows(em, draw.id) : (await readDrawRows<InspectorRow>(em, draw.id)).map((s) => s.row);
  const record = (
    draw.kind === 'objects'
      ? { seal, plan, rows: frame, result, resultHash }
      : { seal, plan, rows: frame, recusals: draw.recusals ?? [], recusalsComplete: true, result, resultHash }
  ) as DrawRecord;
  const events = await rows<{ event: RecordedReplacement }>(
    em,
    `select r.event from replacement r join team_member m on m.id = r.member_id where m.draw_id = $1 and r.event is not null order by r.seq`,
    [draw.id],
  );
  return buildTranscript(hashOf(draw.suite), {
    ceremony: ceremony.document,
    contributions: ceremony.contributions,
    draws: [record],
    replacements: events.map((e) => e.event),
  });
}

/**
 * PD 第五条, YY 二（三）: before the last visit and the publication only hash and time, no matter and no counts, or the list could be worked out
 * (X-05, D-104); afterwards everything needed to draw again. Nobody is named: rows are blinded, small counts hidden outside the certificate.
 * @param attempt the newest when absent
 * @throws NOT_FOUND
 */
export async function drawProof(em: Em, number: string, attempt?: number): Promise<DrawProof> {
  const draw = await row<DrawRow>(
    em,
    `select ${drawColumns} from draw where number = $1 and ($2::int is null or attempt = $2) order by attempt desc limit 1`,
    [number, attempt ?? null],
  );
  const task = draw && (await findTask(em, draw.taskId));
  if (!draw || !task) throw notFound('抽取');
  const commitment = { number, attempt: draw.attempt, sealHash: draw.sealHash, drawnAt: draw.drawnAt };
  if (!disclosed.includes(task.state)) return commitment;
  const transcript = await fullTranscript(em, draw);
  const excluded = draw.kind === 'objects' && draw.result ? excludedOf(draw.result as ObjectResult) : null;
  return {
    ...commitment,
    voidReason: draw.void?.reason ?? null,
    excluded,
    transcript: transcript ? disclose(hashOf(draw.suite), transcript, 'published') : null,
  };
}

function excludedOf(result: ObjectResult) {
  const sums = new Map<string, number>();
  for (const stratum of result.strata) for (const [code, n] of stratum.excluded) sums.set(code, (sums.get(code) ?? 0) + n);
  return shownExcluded({ excluded: [...sums].sort(([a], [b]) => (a < b ? -1 : 1)) }).map(([code, count]) => ({ code, count }));
}
