import { ok, type Result } from '@double-random/rules';
import { type Tx, useCase } from '@double-random/runtime';
import { getAgencyOf } from '../agencies.ts';
import type { SeedCommitment, SeedCommitmentInput } from '../contract.ts';
import type { DepartmentDeps } from '../department-deps.ts';
import { keyringOf } from '../keyring-of.ts';
import type { DepartmentProfile } from '../profile.ts';
import { indexOf, lockChain, nextStep } from './seed-chains.ts';

/** draw-spec §5.1: what this party is committed to for its next ceremony. Fixed by the chain: asking again changes nothing. */
export const seedCommitment = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase('seed.commitment', async (tx: Tx, input: SeedCommitmentInput & { requestId?: string }): Promise<Result<SeedCommitment>> => {
    const party = getAgencyOf(profile, input.party).code;
    const chain = await lockChain(tx, party, keyringOf(deps));
    const commitment = { party, c: nextStep(chain).c, index: indexOf(chain) };
    tx.note({ action: 'seed.commitment', subject: party, department: party, after: commitment });
    return ok(commitment);
  });
