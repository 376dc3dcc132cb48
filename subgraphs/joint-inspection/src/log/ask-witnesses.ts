import type { WitnessAnswer } from '@double-random/department-kit/contract.ts';
import { change, type Em, rows } from '@double-random/runtime';
import { departments } from '@double-random/schema/departments';
import { openNote, parseVerifierKey } from '@double-random/verifiable-draw';
import { toBase64 } from '@double-random/verifiable-draw/base64.ts';
import { nodeVerifiers } from '@double-random/verifiable-draw/node.ts';
import { type OpenLog, openLog } from './log-key.ts';
import type { LogServices } from './log-services.ts';
import { latestCheckpoint, type StoredCheckpoint, tileReader } from './log-store.ts';
import { bodyOf, introduce } from './log-witness.ts';
import { drawLog } from './queue-log.ts';
import { consistencyPath } from './tree-proofs.ts';

/** A quiet log is shown anew, with new signatures, so that readers see it is alive (draw-spec §12.2). */
const republishAfterMs = 600_000;

interface Witness {
  readonly target: string;
  readonly verifierKey: string;
  readonly size: number;
  /** When it signed that, by this office's clock: the witness's own may differ. */
  readonly signedAt: string | null;
}

/** Asks every department to sign the newest checkpoint, outside any transaction. Who does not answer is asked again next time. */
export async function askWitnesses(services: LogServices, log: string = drawLog): Promise<void> {
  const em = services.deps.em();
  const checkpoint = await latestCheckpoint(em, log);
  if (!checkpoint) return;
  const open = await openLog(em, services, log);
  const known = await knownWitnesses(em, log);
  const now = services.deps.clock.now();
  await Promise.all(
    departments.map(async ({ code }) => {
      const before = known.get(code);
      if (before && isFresh(before, checkpoint, now)) return;
      try {
        await askOne(services, open, checkpoint, now, before ?? (await enrol(services, open, code)));
      } catch (error) {
        services.deps.log({ level: 'warn', log: open.origin, witness: code, error: (error as Error).message });
      }
    }),
  );
}

/** A clock that went back does not silence anybody for longer than it went back. */
const isFresh = (witness: Witness, checkpoint: StoredCheckpoint, now: Date): boolean =>
  witness.size === checkpoint.size &&
  witness.signedAt !== null &&
  Math.abs(now.getTime() - new Date(witness.signedAt).getTime()) < republishAfterMs;

async function knownWitnesses(em: Em, log: string): Promise<Map<string, Witness>> {
  const found = await rows<Omit<Witness, 'size'> & { size: string }>(
    em,
    `select target, verifier_key as "verifierKey", size, signed_at as "signedAt" from log_witness where log = $1 and not retired`,
    [log],
  );
  return new Map(found.map((w) => [w.target, { ...w, size: Number(w.size) }]));
}

/** Introduces the log to a department; the key it names first is the one that counts until somebody re-admits it. */
async function enrol(services: LogServices, open: OpenLog, target: string): Promise<Witness> {
  const enrolled = await introduce(services, open, target);
  await change(
    services.deps.em(),
    'insert into log_witness (log, verifier_key, target, size, retired) values ($1, $2, $3, $4, false) on conflict do nothing',
    [open.log, enrolled.verifierKey, target, enrolled.size],
  );
  return { target, ...enrolled, signedAt: null };
}

async function askOne(services: LogServices, open: OpenLog, checkpoint: StoredCheckpoint, now: Date, witness: Witness): Promise<void> {
  const { deps, departments: ask } = services;
  let answer: WitnessAnswer = { status: 409, size: witness.size };
  // A wrong old size is corrected once: an answer of the witness may have been lost.
  for (let attempt = 0; attempt < 2 && answer.status === 409 && answer.size <= checkpoint.size; attempt++) {
    const oldSize: number = answer.size;
    const path = await consistencyPath(tileReader(deps.em(), open.log), oldSize, checkpoint.size);
    const input = { origin: open.origin, oldSize, proof: path.map(toBase64), note: checkpoint.note };
    answer = await ask<WitnessAnswer>(witness.target, 'witnessCheckpoint', input, 'log-witness');
  }
  if (answer.status !== 200) throw new Error(refused(answer, checkpoint.size));
  const key = parseVerifierKey(witness.verifierKey);
  const { times } = openNote(`${bodyOf(checkpoint.note)}\n${answer.cosignature}`, [key], 1, nodeVerifiers);
  const em = deps.em();
  await change(em, 'insert into log_cosignature (log, size, witness, seconds, line) values ($1, $2, $3, $4, $5) on conflict do nothing', [
    open.log,
    checkpoint.size,
    witness.verifierKey,
    times.get(key.name),
    answer.cosignature,
  ]);
  await change(em, 'update log_witness set size = greatest(size, $3), signed_at = $4 where log = $1 and verifier_key = $2', [
    open.log,
    witness.verifierKey,
    checkpoint.size,
    now,
  ]);
}

/** What an operator has to know; each of them is for people to clear up. */
function refused(answer: Exclude<WitnessAnswer, { status: 200 }>, size: number): string {
  if (answer.status === 409 && answer.size > size) return `has signed ${answer.size} entries, the log has ${size}: the log lost entries`;
  if (answer.status === 404) return 'has forgotten this log: re-admit it';
  return `refused to sign: ${answer.status}`;
}
