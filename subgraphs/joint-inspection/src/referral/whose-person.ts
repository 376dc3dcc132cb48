import { row, type Tx } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';

/**
 * Department an account last acted for, as the trail has it; undefined for whoever never acted here, e.g. when a unit is named instead of a
 * person. What an account is called says nothing about whose it is.
 */
export async function departmentActedFor(tx: Pick<Tx, 'em'>, account: string): Promise<string | undefined> {
  const last = await row<{ department: string }>(
    tx.em,
    `select department from trail where actor = $1 and actor_kind = 'person' and department is not null order by seq desc limit 1`,
    [account.trim()],
  );
  return last?.department;
}

/** PD 第四条 谁主管、谁监管, in the own territory: the agency a person named for a follow-up of `agency` really works for, if it is another one. */
export async function strangerTo(tx: Pick<Tx, 'em'>, agency: string, person: string): Promise<string | undefined> {
  const department = await departmentActedFor(tx, person);
  return department === undefined || department === agency ? undefined : (findAgency(department)?.name ?? department);
}
