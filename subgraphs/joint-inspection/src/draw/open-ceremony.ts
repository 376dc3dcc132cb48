import { rows, type Tx } from '@double-random/runtime';
import { type Ceremony, type CeremonyParty, ceremonyHash, type Hex, makeCeremony } from '@double-random/verifiable-draw';
import type { JointServices } from '../services.ts';
import { automaticMinutes } from './ceremony-claim.ts';
import { logOpening } from './log-draw.ts';
import { officeCommitment } from './office-chain.ts';
import { hashOf, suite } from './suite.ts';

export interface SealedCeremony {
  readonly ceremony: Ceremony;
  readonly ceremonyHash: Hex;
}

const utc = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;

/** draw-spec §5.2: announces the seals and every party's commitment; the office comes last. */
export async function openCeremony(
  tx: Tx,
  services: JointServices,
  input: {
    readonly ceremonyId: string;
    readonly seals: readonly Hex[];
    readonly commitments: readonly CeremonyParty[];
    readonly office: string;
    /** Until when everybody has revealed, from now. */
    readonly minutes?: number | undefined;
  },
): Promise<SealedCeremony> {
  const hash = hashOf(suite);
  const minutes = input.minutes ?? automaticMinutes;
  const ceremony = makeCeremony(hash, {
    id: input.ceremonyId,
    seals: input.seals,
    parties: [...input.commitments, await officeCommitment(tx, services, input.office)],
    by: utc(new Date(tx.clock.now().getTime() + minutes * 60_000)),
  });
  const digest = ceremonyHash(hash, ceremony);
  // Sealing millions may have taken longer than a ceremony has: only now everybody can begin to reveal. The crash of a process is told by the
  // database's clock, whether a party was in time by the one everybody is bound to: both begin here.
  await rows(
    tx.em,
    `update ceremony set document = $2, hash = $3, expires_at = clock_timestamp() + make_interval(mins => $4) where id = $1`,
    [input.ceremonyId, JSON.stringify(ceremony), digest, minutes],
  );
  await logOpening(tx, input.ceremonyId, input.office, digest, ceremony.seals);
  return { ceremony, ceremonyHash: digest };
}
