import { ok, type Result, refuse } from '@double-random/rules';
import { badUserInput, change, row, type Tx, useCase } from '@double-random/runtime';
import { type Ceremony, ceremonyHash, DrawError } from '@double-random/verifiable-draw';
import { nodeHash } from '@double-random/verifiable-draw/node.ts';
import { getAgencyOf } from '../agencies.ts';
import type { SeedReveal, SeedRevealInput } from '../contract.ts';
import type { DepartmentDeps } from '../department-deps.ts';
import { keyringOf } from '../keyring-of.ts';
import type { DepartmentProfile } from '../profile.ts';
import { advance, chainSuite, indexOf, lockChain, nextStep } from './seed-chains.ts';
import { seedRefusals } from './seed-refusals.ts';

/**
 * draw-spec §5.1, §5.2: gives the contribution for a ceremony whose parties hold this party's present commitment, once.
 * The same ceremony asked again is answered again; the next element is never given before this one.
 */
export const seedReveal = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase('seed.reveal', async (tx: Tx, input: SeedRevealInput & { requestId?: string }): Promise<Result<SeedReveal>> => {
    const party = getAgencyOf(profile, input.party).code;
    if (input.ceremony.suite !== chainSuite) throw badUserInput(`本方的承诺链为 ${chainSuite}`, ['ceremony.suite']);
    if (hashOf(input.ceremony) !== input.ceremonyHash) return refuse(seedRefusals.otherCeremony());
    const chain = await lockChain(tx, party, keyringOf(deps));
    const before = await row<{ value: string }>(tx.em, 'select value from seed_revealed where party = $1 and ceremony_hash = $2', [
      party,
      input.ceremonyHash,
    ]);
    if (before) {
      tx.note({ action: 'seed.reveal', subject: party, department: party, after: { ceremonyHash: input.ceremonyHash, again: true } });
      return ok({ v: before.value });
    }
    const { c, v } = nextStep(chain);
    const own = input.ceremony.parties.filter((p) => p.p === party);
    if (own.length !== 1 || own[0]!.c !== c || own[0]!.i !== indexOf(chain)) return refuse(seedRefusals.otherCommitment(party));
    await change(tx.em, 'insert into seed_revealed (party, ceremony_hash, chain, position, value, at) values ($1, $2, $3, $4, $5, $6)', [
      party,
      input.ceremonyHash,
      chain.chain,
      chain.position,
      v,
      tx.now,
    ]);
    await advance(tx, chain);
    tx.note({
      action: 'seed.reveal',
      subject: party,
      department: party,
      after: { ceremonyHash: input.ceremonyHash, c, index: indexOf(chain) },
    });
    return ok({ v });
  });

/** A ceremony that cannot be written canonically is none. */
function hashOf(ceremony: Ceremony): string {
  try {
    return ceremonyHash(nodeHash(chainSuite), ceremony);
  } catch (error) {
    if (error instanceof DrawError || error instanceof TypeError) throw badUserInput('抽取仪式的内容不正确', ['ceremony']);
    throw error;
  }
}
