import { ok, type Result, refuse, samplingRefusals } from '@double-random/rules';
import { type Em, row, type Tx } from '@double-random/runtime';
import { lockCounted } from './lock-counted.ts';

interface OfItem {
  readonly agency: string;
  readonly code: string;
  /** As the newest published version of the plan has it; what is only filed counts where nothing is published (YX 五（三）). */
  readonly planned: number;
  readonly done: number;
}

/** Rounds of the plan item a task rests on, whichever version of the plan it was taken from; undefined for a task outside the plan. */
const roundsOfItem = (em: Em, planItemId: string): Promise<OfItem | undefined> =>
  row<OfItem>(
    em,
    `select p.agency, i.code,
       (select n.rounds from plan_item n join plan q on q.id = n.plan_id where q.agency = p.agency and q.year = p.year and n.code = i.code
        order by q.published_at is not null desc, q.version desc limit 1) as planned,
       (select count(*)::int from plan q join plan_item n on n.plan_id = q.id and n.code = i.code join task t on t.plan_item_id = n.id
          join draw d on d.task_id = t.id and d.kind = 'objects' and d.state = 'DONE'
        where q.agency = p.agency and q.year = p.year) as done
     from plan_item i join plan p on p.id = i.plan_id where i.id = $1`,
    [planItemId],
  );

/** What the published plan says is drawn so often and not once more (KF 第十三条第一款, PD 第七条): ROUND_LIMIT names the item. A voided draw was no round. */
export async function checkPlannedRounds(em: Em, planItemId: string | null): Promise<Result<void>> {
  const item = planItemId === null ? undefined : await roundsOfItem(em, planItemId);
  return item && item.done >= item.planned ? refuse(samplingRefusals.plannedRoundsDone(item.code, item.planned, item.done)) : ok(undefined);
}

/** The same for the draw that is about to be one of them; draws of the same item look one after the other. Its own must not be stored yet. */
export async function takePlannedRound(tx: Pick<Tx, 'em'>, planItemId: string | null): Promise<Result<void>> {
  const item = planItemId === null ? undefined : await roundsOfItem(tx.em, planItemId);
  if (item) await lockCounted(tx.em, [`rounds of plan item ${item.code} of ${item.agency}`]);
  return checkPlannedRounds(tx.em, planItemId);
}
