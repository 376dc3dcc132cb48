import { hash as digest } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** One hash of a short message, as cheaply as this runtime gives it. */
const once = (message: Uint8Array): string => digest('sha256', message, 'hex');

/** Balls a candidate has in the weighted figures: by its place, as classes A to D would be spread (draw-spec §7). */
export const ballsOf = (i: number): number => [1, 1, 1, 1, 1, 1, 1, 2, 2, 4][i % 10]! * (i % 50 === 0 ? 8 : 1);

/** Every ball hashed once, one thread: below this no draw can be verified. @returns how many balls */
export function hashBalls(candidates: number, balls = ballsOf): number {
  const message = new Uint8Array(73);
  const view = new DataView(message.buffer);
  let hashed = 0;
  for (let i = 0; i < candidates; i++) {
    view.setUint32(0, i);
    for (let ball = balls(i); ball > 0; ball--, hashed++) {
      message[72] = ball;
      once(message);
    }
  }
  return hashed;
}

/** What a check of a stored frame needs at least, one thread: every row hashed, and one node of the tree for each. @returns how many rows */
export function hashRows(candidates: number): number {
  const [row, node] = [new Uint8Array(150), new Uint8Array(65)];
  for (let i = 0; i < candidates; i++) {
    new DataView(row.buffer).setUint32(0, i);
    once(row);
    once(node);
  }
  return candidates;
}

/** What a frame needs at least, one thread: salt (two), leaf and facts of every candidate, its row and one node of the tree; and one sort. */
export function hashFrame(candidates: number): number {
  const [short, row, node] = [new Uint8Array(92), new Uint8Array(150), new Uint8Array(65)];
  const keys = new Float64Array(candidates);
  for (let i = 0; i < candidates; i++) {
    new DataView(short.buffer).setUint32(0, i);
    once(short);
    once(short);
    keys[i] = Number.parseInt(once(short).slice(0, 12), 16);
    once(short);
    once(row);
    once(node);
  }
  return keys.sort().length;
}

/** COPY of the registry's rows, as far as a draw reads them, into a table of their own. @returns how many */
export async function copyRegistry(owner: pg.Client, agency: string): Promise<number> {
  const { user, host, port, database, password } = owner as pg.Client & { readonly password: string };
  const target = new pg.Client({ user: user!, host, port, database: database!, password });
  await target.connect();
  try {
    const columns = 'id, code, entity_key, uscc, name, address, kind, division, state, credit_risk_class, extra';
    await target.query(`drop table if exists copied_rows; create table copied_rows as select ${columns} from inspection_object limit 0;
      alter table copied_rows add primary key (code)`);
    const rows = owner.query(copyTo(`copy (select ${columns} from inspection_object where agency = '${agency}') to stdout`));
    await pipeline(rows, target.query(copyFrom(`copy copied_rows (${columns}) from stdin`)));
    const { rows: counted } = await target.query<{ n: number }>('select count(*)::int as n from copied_rows');
    await target.query('drop table copied_rows');
    return counted[0]!.n;
  } finally {
    await target.end();
  }
}
