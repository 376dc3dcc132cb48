import type { PlainDate } from '@double-random/rules';
import type { Tx } from '@double-random/runtime';
import { queueLog } from '../log/index.ts';
import type { VisitStart } from './visit.entity.ts';
import type { MatterCheckRow, VisitRow } from './visit-row.ts';

/** Chance of its own: how many visits are made must not change what a seeded draw is given. */
const own = (tx: Tx): Tx => ({ ...tx, random: tx.random.for?.('visits') ?? tx.random });

/** draw-spec §12.1: the team is at the door, committed to and not shown: whom it visits is secret (CD 九). */
export const logVisitStart = (tx: Tx, { id, leadAgency }: VisitRow, start: VisitStart): Promise<void> =>
  queueLog(own(tx), { t: 'visit.start', ref: id, org: leadAgency, payload: start });

/** draw-spec §12.1: the result as its inspectors signed it; what is published later can be held against it. */
export const logResultFormed = (tx: Tx, check: MatterCheckRow, formedOn: PlainDate): Promise<void> => {
  const { resultCode, methods, checklist, siteRecord, publicText } = check;
  return queueLog(own(tx), {
    t: 'result.enter',
    ref: check.id,
    org: check.agency,
    payload: { resultCode, methods, checklist, siteRecord, publicText, formedOn },
  });
};
