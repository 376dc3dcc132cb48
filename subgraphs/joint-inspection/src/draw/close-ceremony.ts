import { rows, type Tx } from '@double-random/runtime';
import { type Ceremony, type Contribution, ceremonySeed, closeHash, type Hex } from '@double-random/verifiable-draw';
import type { JointServices } from '../services.ts';
import { leaveScope, lockOpenCeremony } from './ceremony-claim.ts';
import { logClosing } from './log-draw.ts';
import { officeReveal } from './office-chain.ts';
import { hashOf } from './suite.ts';

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
  const { document, hash: digest } = await lockOpenCeremony(tx, ceremonyId);
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
  await logClosing(tx, ceremonyId, digest, contributions);
  tx.note({ action: 'ceremony.close', subject: ceremonyId, after: { hash: closeHash(hash, digest, contributions) } });
  await leaveScope(tx, ceremonyId);
  return seed;
}
