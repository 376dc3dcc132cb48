import { type Em, type Reader, rows } from '@double-random/runtime';

export interface UrgingRow {
  readonly id: string;
  readonly deadlineId: string;
  readonly text: string;
  readonly sentAt: string;
}

/** Select list of an `UrgingRow` of `urging u`. */
export const urgingColumns = `u.id, u.deadline_id as "deadlineId", u.text, u.sent_at as "sentAt"`;

/** Urgings of an agency whose duty is still open, newest first. */
export const openUrgings = (db: Reader, agency: string, limit: number): Promise<UrgingRow[]> =>
  rows<UrgingRow>(
    db,
    `select ${urgingColumns} from urging u join deadline d on d.id = u.deadline_id
     where u.agency = $1 and d.state = 'OPEN' and d.done_at is null order by u.sent_at desc, u.id desc limit $2`,
    [agency, limit],
  );

/** Urgings about these duties, newest first. */
export const urgingsAbout = (em: Em, deadlineIds: readonly string[]): Promise<UrgingRow[]> =>
  rows<UrgingRow>(em, `select ${urgingColumns} from urging u where u.deadline_id = any($1) order by u.sent_at desc, u.id desc`, [
    deadlineIds,
  ]);
