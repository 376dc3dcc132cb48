import { rows, type Tx } from '@double-random/runtime';

/** Written with the line of the feed itself, so no record is forgotten on the way (C-9); it goes out after the commit. */
export const queueCreditDelivery = (tx: Tx, seq: number): Promise<unknown> =>
  rows(
    tx.em,
    `insert into credit_delivery (seq, agency, state, attempts, at, next_at)
     select e.seq, coalesce(p.agency, f.agency), 'QUEUED', 0, $2, $2
     from credit_event e left join penalty p on p.id = e.subject left join follow_up f on f.id = e.subject where e.seq = $1`,
    [seq, tx.now],
  );
