import { createHash } from 'node:crypto';
import { formatCheckpoint, formatVerifierKey, MerkleTree, parseVerifierKey, signatureLine } from '@double-random/verifiable-draw';
import { toBase64 } from '@double-random/verifiable-draw/base64.ts';
import { utf8 } from '@double-random/verifiable-draw/bytes.ts';
import { ed25519Key, nodeHash } from '@double-random/verifiable-draw/node.ts';
import type { WitnessCheckpointInput } from '../witness-contract.ts';

/** A log in memory, as somebody else keeps one; it can also be made to tell two stories. */
export function notaryLog(origin: string, seed = origin) {
  const { publicKey, sign } = ed25519Key(new Uint8Array(createHash('sha256').update(seed).digest()));
  const verifierKey = formatVerifierKey(origin, 'ed25519', publicKey);
  const tree = new MerkleTree(nodeHash('sha256'));
  const note = (size = tree.size) => {
    const body = formatCheckpoint({ origin, size, root: tree.root(size) });
    return `${body}\n${signatureLine(parseVerifierKey(verifierKey), body, sign)}`;
  };
  return {
    origin,
    verifierKey,
    add(...entries: readonly string[]) {
      for (const entry of entries) tree.append(utf8(entry));
    },
    note,
    /** What a witness is sent when the log believes it signed `oldSize`. */
    shown(oldSize: number, size = tree.size): WitnessCheckpointInput {
      return { origin, oldSize, proof: tree.consistencyProof(oldSize, size).map(toBase64), note: note(size) };
    },
  };
}
