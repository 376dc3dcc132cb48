import { change, type Em, retrying, row, type SubgraphContext } from '@double-random/runtime';
import {
  type Checkpoint,
  cosignatureLine,
  DrawError,
  openNote,
  parseCheckpoint,
  parseVerifierKey,
  verifyConsistency,
} from '@double-random/verifiable-draw';
import { fromBase64 } from '@double-random/verifiable-draw/base64.ts';
import { fromHex, toHex } from '@double-random/verifiable-draw/bytes.ts';
import { nodeHash, nodeVerifiers } from '@double-random/verifiable-draw/node.ts';
import { departmentDeps } from '../department-deps.ts';
import type { DepartmentProfile } from '../profile.ts';
import type { WitnessAnswer, WitnessCheckpointInput } from './witness-contract.ts';
import { witnessKey } from './witness-key.ts';

/** Trees of logs are SHA-256 (draw-spec §12.2). */
const treeHash = nodeHash('sha256');

interface Memory {
  readonly logKey: string;
  readonly verifierKey: string;
  readonly keySalt: string;
  readonly size: number;
  readonly root: string;
  readonly signedAt: number;
}
interface Signed {
  readonly body: string;
  readonly checkpoint: Checkpoint;
}

/**
 * draw-spec §12.4: signs a checkpoint that continues the one this department signed last, and no other. What it signed is committed
 * before the answer leaves. Nothing is noted in the trail: the memory itself is what is kept, and it says no more than the log does.
 */
export const witnessCheckpoint =
  (profile: DepartmentProfile) =>
  async (context: SubgraphContext, input: WitnessCheckpointInput): Promise<WitnessAnswer> => {
    if (!isWellFormed(input)) return { status: 400 };
    const deps = departmentDeps(context);
    const seconds = Math.floor(deps.clock.now().getTime() / 1000);
    const stored = await retrying(() => deps.em().transactional((em) => remember(em as Em, input, seconds)));
    if ('status' in stored) return stored;
    const { memory, body, at } = stored;
    const { sign } = witnessKey(profile, deps, input.origin, memory.keySalt);
    return { status: 200, cosignature: cosignatureLine(parseVerifierKey(memory.verifierKey), body, at, sign) };
  };

const isWellFormed = ({ origin, oldSize, proof, note }: WitnessCheckpointInput): boolean =>
  typeof origin === 'string' &&
  Number.isSafeInteger(oldSize) &&
  Array.isArray(proof) &&
  proof.every((one) => typeof one === 'string') &&
  typeof note === 'string';

type Remembered = { readonly memory: Memory; readonly body: string; readonly at: number };

async function remember(em: Em, input: WitnessCheckpointInput, seconds: number): Promise<Remembered | WitnessAnswer> {
  const memory = await recall(em, input.origin);
  if (!memory) return { status: 404 };
  const signed = signedByLog(memory.logKey, input);
  if ('status' in signed) return signed;
  const { body, checkpoint } = signed;
  if (checkpoint.origin !== input.origin || input.oldSize > checkpoint.size) return { status: 400 };
  if (input.oldSize !== memory.size) return { status: 409, size: memory.size };
  const root = toHex(checkpoint.root);
  if (checkpoint.size === memory.size && root !== memory.root) return { status: 409, size: memory.size };
  if (!continues(memory, checkpoint, input.proof)) return { status: 422 };
  const at = Math.max(seconds, memory.signedAt);
  await change(em, 'update witnessed_log set size = $2, root = $3, signed_at = $4 where origin = $1', [
    input.origin,
    checkpoint.size,
    root,
    at,
  ]);
  return { memory, body, at };
}

async function recall(em: Em, origin: string): Promise<Memory | undefined> {
  const found = await row<Omit<Memory, 'size' | 'signedAt'> & { size: string; signedAt: string }>(
    em,
    `select log_key as "logKey", verifier_key as "verifierKey", key_salt as "keySalt", size, root, signed_at as "signedAt"
     from witnessed_log where origin = $1 for update`,
    [origin],
  );
  return found && { ...found, size: Number(found.size), signedAt: Number(found.signedAt) };
}

/** The checkpoint if the log's own key signed it. */
function signedByLog(logKey: string, input: WitnessCheckpointInput): Signed | { status: 400 | 403 } {
  try {
    const { body } = openNote(input.note, [parseVerifierKey(logKey)], 1, nodeVerifiers);
    return { body, checkpoint: parseCheckpoint(body) };
  } catch (error) {
    if (!(error instanceof DrawError)) throw error;
    return { status: error.code === 'E_SIG' || error.code === 'E_QUORUM' ? 403 : 400 };
  }
}

/** An empty memory is continued by anything, with an empty proof. */
function continues(memory: Memory, { size, root }: Checkpoint, proof: readonly string[]): boolean {
  if (memory.size === 0) return proof.length === 0;
  try {
    const path = proof.map((one) => fromBase64(one, 'E_CONSISTENCY'));
    verifyConsistency(treeHash, memory.size, size, path, fromHex(memory.root, 32), root);
    return true;
  } catch (error) {
    if (error instanceof DrawError) return false;
    throw error;
  }
}
