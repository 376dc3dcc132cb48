import { rows, type Tx } from '@double-random/runtime';
import { type Ceremony, type Contribution, ceremonySeed, closeHash, type Hex } from '@double-random/verifiable-draw';
import type { JointServices } from '../services.ts';
import { leaveScope, lockOpenCeremony, revealsOf } from './ceremony-claim.ts';
import { logClosing } from './log-draw.ts';
import { officeReveal } from './office-chain.ts';
import { hashOf } from './suite.ts';

const nobody: ReadonlySet<string> = new Set();

/** A contribution given before an audience. */
export const storeReveal = (tx: Tx, ceremonyId: string, { p, v }: Contribution): Promise<unknown> =>
  rows(tx.em, 'insert into ceremony_reveal (ceremony_id, party, value, by, at) values ($1, $2, $3, $4, $5)', [
    ceremonyId,
    p,
    v,
    tx.actor.id,
    tx.now,
  ]);

/**
 * draw-spec §5.2, §5.4: the office reveals last, the ceremony is closed over the exact set of contributions, and the seed is theirs.
 * The scope is free again when this transaction commits.
 * @throws DrawError when a contribution does not match its commitment; Error when the office's element served something else meanwhile
 */
export async function closeCeremony(
  tx: Tx,
  services: JointServices,
  ceremonyId: string,
  departments: readonly Contribution[],
): Promise<Hex> {
  const { document, hash: digest, staged } = await lockOpenCeremony(tx, ceremonyId);
  if (!document || !digest) throw new Error(`ceremony ${ceremonyId} was not announced`);
  const ceremony: Ceremony = document;
  const office = ceremony.parties.at(-1)!;
  const last = await officeReveal(tx, services, office.p, ceremonyId, office.c);
  if (!last) throw new Error(`ceremony ${ceremonyId}: the office is committed elsewhere`);
  const contributions: readonly Contribution[] = [...departments, { p: office.p, v: last.v }];
  const hash = hashOf(ceremony.suite);
  const seed = ceremonySeed(hash, ceremony, contributions, '');
  await rows(tx.em, `update ceremony set state = 'CLOSED', contributions = $2, closed_at = now() where id = $1`, [
    ceremonyId,
    JSON.stringify(contributions),
  ]);
  const logged = staged ? new Set((await revealsOf(tx.em, ceremonyId)).map((r) => r.party)) : nobody;
  if (staged) await storeReveal(tx, ceremonyId, { p: office.p, v: last.v });
  await logClosing(tx, ceremonyId, digest, contributions, logged);
  tx.note({ action: 'ceremony.close', subject: ceremonyId, after: { hash: closeHash(hash, digest, contributions) } });
  await leaveScope(tx, ceremonyId);
  return seed;
}
