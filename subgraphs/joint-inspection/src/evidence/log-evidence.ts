import type { Tx } from '@double-random/runtime';
import { queueLog } from '../log/index.ts';

export interface LoggedEvidence {
  readonly id: string;
  readonly agency: string;
  /** Visit, matter check, type and hash of the file. */
  readonly said: object;
}

/**
 * draw-spec §12.1: that this very file was evidence at this moment. The log is public and an official paper is easily guessed, so the
 * hash is committed to, not shown; opening the commitment later proves it.
 */
export const logEvidence = (tx: Tx, { id, agency, said }: LoggedEvidence): Promise<void> =>
  // Chance of its own: how much evidence is collected must not change what a seeded draw is given.
  queueLog({ ...tx, random: tx.random.for?.('evidence') ?? tx.random }, { t: 'visit.evidence', ref: id, org: agency, payload: said });
