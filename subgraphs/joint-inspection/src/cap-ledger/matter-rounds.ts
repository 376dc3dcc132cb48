import { allOf, checkRound, ok, type Result } from '@double-random/rules';
import { change, type Em, rows, type Tx } from '@double-random/runtime';
import { lockCounted } from './lock-counted.ts';

/** A matter about to be drawn once more. `roundsPerYear` undefined: neither list nor plan sets a number. */
export interface RoundOfMatter {
  readonly agency: string;
  readonly matterCode: string;
  readonly roundsPerYear: number | undefined;
}

const key = (m: { agency: string; matterCode: string }) => `${m.agency} ${m.matterCode}`;

/** YX 附件「n次/年」: whether each matter has a round left this year; ROUND_LIMIT names the matter. */
export async function checkRounds(
  em: Em,
  matters: readonly RoundOfMatter[],
  year: number,
  directedWithGround: boolean,
): Promise<Result<void>> {
  const done = await rows<{ agency: string; matterCode: string; rounds: number }>(
    em,
    `select agency, matter_code as "matterCode", count(*)::int as rounds from matter_round where year = $1 and agency = any($2) group by 1, 2`,
    [year, [...new Set(matters.map((m) => m.agency))]],
  );
  const rounds = new Map(done.map((d) => [key(d), d.rounds]));
  const checks = matters.map((m) => {
    const checked = checkRound({ roundsPerYear: m.roundsPerYear, roundsDone: rounds.get(key(m)) ?? 0, directedWithGround });
    return checked.ok ? [] : checked.refusals.map((r) => ({ ...r, details: { ...r.details, agency: m.agency, matter: m.matterCode } }));
  });
  return allOf(...checks.flat());
}

/**
 * R-11, K-28: this draw is one round of each of its matters; a joint round counts like any other. A directed draw with a ground takes none (D-55).
 * Draws of the same matter look one after the other.
 */
export async function takeRounds(
  tx: Pick<Tx, 'em'>,
  taskId: string,
  matters: readonly RoundOfMatter[],
  year: number,
): Promise<Result<void>> {
  await lockCounted(
    tx.em,
    matters.map((m) => `rounds of ${m.matterCode} of ${m.agency}`),
  );
  const checked = await checkRounds(tx.em, matters, year, false);
  if (!checked.ok) return checked;
  await change(
    tx.em,
    `insert into matter_round (agency, matter_code, year, round, task_id)
     select m.agency, m.matter_code, $3, coalesce((select max(round) from matter_round r where r.agency = m.agency and r.matter_code = m.matter_code and r.year = $3), 0) + 1, $4
     from unnest($1::text[], $2::text[]) as m (agency, matter_code) order by m.agency, m.matter_code`,
    [matters.map((m) => m.agency), matters.map((m) => m.matterCode), year, taskId],
  );
  return ok(undefined);
}

/** A voided draw was no round. */
export const giveBackRounds = (tx: Pick<Tx, 'em'>, taskId: string): Promise<number> =>
  change(tx.em, 'delete from matter_round where task_id = $1', [taskId]);
