import type { Keyring } from '@double-random/runtime';
import { change, row, type Tx } from '@double-random/runtime';
import { chainStep } from '@double-random/verifiable-draw';
import { nodeHash } from '@double-random/verifiable-draw/node.ts';

/** Ceremonies one secret lasts for; the next chain is made when it is used up. */
export const chainLength = 1000;
/** A chain is of one suite: its elements are checked with the ceremony's hash (draw-spec §5.4), and two chains of one secret would betray each other. */
export const chainSuite = 'sha256';
const hash = nodeHash(chainSuite);

export interface SeedChainState {
  readonly party: string;
  readonly chain: number;
  readonly length: number;
  /** k of the next contribution: committed to as e_{k−1}, revealed as e_k. */
  readonly position: number;
  readonly secret: string;
}

const cell = (party: string, chain: number) => `seed_chain.secret:${party}/${chain}` as const;

/**
 * The party's present chain, its row locked: contributions of one party are given one after the other (draw-spec §5.1).
 * The first question makes the first chain.
 */
export async function lockChain(tx: Tx, party: string, keys: Keyring): Promise<SeedChainState> {
  for (;;) {
    const found = await row<Omit<SeedChainState, 'secret'> & { sealed: string }>(
      tx.em,
      'select party, chain, length, position, secret as sealed from seed_chain where party = $1 order by chain desc limit 1 for update',
      [party],
    );
    if (found && found.position <= found.length) {
      const { sealed, ...state } = found;
      return { ...state, secret: keys.open(sealed, cell(party, found.chain)) };
    }
    await makeChain(tx, party, (found?.chain ?? 0) + 1, keys);
  }
}

async function makeChain(tx: Tx, party: string, chain: number, keys: Keyring): Promise<void> {
  const secret = tx.random.bytes(32).toString('hex');
  await change(
    tx.em,
    'insert into seed_chain (party, chain, secret, length, position, tip, made_at) values ($1, $2, $3, $4, 1, $5, $6) on conflict do nothing',
    [party, chain, keys.seal(secret, cell(party, chain), tx.random), chainLength, chainStep(hash, secret, chainLength, 1).c, tx.now],
  );
}

/** Commitment and contribution of the next ceremony. */
export const nextStep = (chain: SeedChainState): { readonly c: string; readonly v: string } =>
  chainStep(hash, chain.secret, chain.length, chain.position);

/** The index of draw-spec §5.2, counted on over all chains of the party. */
export const indexOf = (chain: SeedChainState): number => (chain.chain - 1) * chainLength + chain.position;

export const advance = (tx: Tx, chain: SeedChainState) =>
  change(tx.em, 'update seed_chain set position = position + 1 where party = $1 and chain = $2', [chain.party, chain.chain]);
