import { type Em, rows } from '@double-random/runtime';
import {
  ceremonySeed,
  drawSeed,
  type InspectorPlan,
  type InspectorRow,
  type ObjectPlan,
  type ObjectResult,
  type RecordedReplacement,
  Teams,
} from '@double-random/verifiable-draw';
import { findCeremony } from '../draw/ceremony-claim.ts';
import { type DrawRow, drawColumns } from '../draw/draw-row.ts';
import { readDrawRows, type StoredDrawRow } from '../draw/draw-store.ts';
import { hashOf } from '../draw/suite.ts';

export interface InspectorSnapshot {
  readonly inspectorId: string;
  readonly name: string;
  readonly agency: string;
}
export interface ReplayedTeams {
  readonly teams: Teams;
  readonly frame: readonly StoredDrawRow<InspectorRow, InspectorSnapshot>[];
  /** Number of the next replacement event. */
  readonly nextSeq: number;
}

/** draw-spec §9: the teams as drawn, with every replacement so far applied in order: what the next event starts from. */
export async function replayTeams(em: Em, draw: DrawRow): Promise<ReplayedTeams> {
  const plan = draw.plan as InspectorPlan;
  const [objects] = await rows<DrawRow>(em, `select ${drawColumns} from draw where seal_hash = $1`, [plan.of]);
  const ceremony = await findCeremony(em, draw.ceremonyId!);
  const hash = hashOf(draw.suite);
  const seed = ceremonySeed(hash, ceremony!.document!, ceremony!.contributions!, '');
  const frame = await readDrawRows<InspectorRow, InspectorSnapshot>(em, draw.id);
  const teams = new Teams(hash, drawSeed(hash, seed, draw.sealHash), {
    plan,
    objectPlan: objects!.plan as ObjectPlan,
    objects: objects!.result as ObjectResult,
    rows: frame.map((f) => f.row),
    recusals: draw.recusals ?? [],
  });
  const events = await rows<{ event: RecordedReplacement }>(
    em,
    'select r.event from replacement r join team_member m on m.id = r.member_id where m.draw_id = $1 and r.event is not null order by r.seq',
    [draw.id],
  );
  for (const { event } of events) {
    const { result: _, ...bare } = event;
    teams.replace(bare);
  }
  return { teams, frame, nextSeq: events.length + 1 };
}
