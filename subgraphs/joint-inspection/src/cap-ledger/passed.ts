import { change, type Em, rows, type Tx } from '@double-random/runtime';

/** A matter an entity passed in a year, with the result that says so. */
export interface PassedFact {
  readonly entityKey: string;
  readonly agency: string;
  readonly matterCode: string;
  /** Year of the visit. */
  readonly year: number;
  readonly matterCheckId: string;
}

/** KF 第十二条第一款: the matter is settled as passed; it is not checked again in the year. The first result stands. */
export const recordPassed = (tx: Pick<Tx, 'em'>, fact: PassedFact): Promise<number> =>
  change(
    tx.em,
    `insert into passed_matter (entity_key, agency, matter_code, year, matter_check_id) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [fact.entityKey, fact.agency, fact.matterCode, fact.year, fact.matterCheckId],
  );

/** A correction (C-10) took the passed result back: the matter may be drawn again. */
export const withdrawPassed = (tx: Pick<Tx, 'em'>, matterCheckId: string): Promise<number> =>
  change(tx.em, 'delete from passed_matter where matter_check_id = $1', [matterCheckId]);

/** Keys `entity agency matterCode` of what was passed in the year, for these agencies. */
export async function passedIn(em: Em, agencies: readonly string[], year: number): Promise<ReadonlySet<string>> {
  const found = await rows<{ key: string }>(
    em,
    `select entity_key || ' ' || agency || ' ' || matter_code as key from passed_matter where year = $1 and agency = any($2)`,
    [year, agencies],
  );
  return new Set(found.map((f) => f.key));
}
export const passedKey = (entityKey: string, agency: string, matterCode: string): string => `${entityKey} ${agency} ${matterCode}`;
