import { type Em, row, rows, type Tx } from '@double-random/runtime';
import { type CeremonyParty, chainStep, type Hex } from '@double-random/verifiable-draw';
import type { JointServices } from '../services.ts';
import { chainSecretCell, secretsOf } from './secrets.ts';
import { hashOf, suite } from './suite.ts';

/** Ceremonies and replacements one chain serves before a new one is enrolled. */
const chainLength = 4096;

interface Chain {
  readonly party: string;
  readonly secret: string;
  readonly length: number;
  readonly revealed: number;
  readonly uses: readonly string[];
}

const lockedChain = (em: Em, party: string): Promise<Chain | undefined> =>
  row<Chain>(em, 'select party, secret, length, revealed, uses from office_chain where party = $1 for update', [party]);

async function ensureChain(tx: Tx, services: JointServices, party: string): Promise<Chain> {
  const known = await lockedChain(tx.em, party);
  if (known && known.revealed < known.length) return known;
  if (known) throw new Error(`the seed chain of ${party} is used up`);
  const secret = tx.random.bytes(32).toString('hex');
  await rows(
    tx.em,
    `insert into office_chain (party, secret, length, revealed, uses, enrolled_at) values ($1, $2, $3, 0, '[]', $4) on conflict do nothing`,
    [party, secretsOf(services).seal(secret, chainSecretCell(party), tx.random), chainLength, tx.now],
  );
  const made = await lockedChain(tx.em, party);
  if (!made) throw new Error(`no seed chain for ${party}`);
  return made;
}

const stepOf = (services: JointServices, chain: Chain) =>
  chainStep(hashOf(suite), secretsOf(services).open(chain.secret, chainSecretCell(chain.party)), chain.length, chain.revealed + 1);

/** The office's commitment to its next contribution, fixed since the chain was enrolled (draw-spec §5.1). */
export async function officeCommitment(tx: Tx, services: JointServices, party: string): Promise<CeremonyParty> {
  const chain = await ensureChain(tx, services, party);
  return { p: party, c: stepOf(services, chain).c, i: chain.revealed + 1 };
}

/**
 * Reveals the element the office is committed to, once, for the named use. With `committed` the element must be that very one:
 * undefined when another use took it meanwhile.
 */
export async function officeReveal(
  tx: Tx,
  services: JointServices,
  party: string,
  use: string,
  committed?: Hex,
): Promise<{ readonly c: Hex; readonly v: Hex } | undefined> {
  const chain = await ensureChain(tx, services, party);
  const step = stepOf(services, chain);
  if (committed !== undefined && committed !== step.c) return undefined;
  await rows(tx.em, 'update office_chain set revealed = revealed + 1, uses = uses || $2::jsonb where party = $1', [
    party,
    JSON.stringify([use]),
  ]);
  return step;
}
