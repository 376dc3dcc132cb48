import { fromBase64, toBase64 } from '../base64.ts';
import { utf8 } from '../bytes.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';
import { leafHash, verifyInclusion } from '../merkle/merkle-tree.ts';
import type { SignatureVerifiers } from '../signature/verifiers.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { type NoteKey, openNote } from './note.ts';

const HEADER = 'c2sp.org/tlog-proof@v1';

/** Text of an offline proof (C2SP tlog-proof): place, audit path and the signed checkpoint. */
export function formatTlogProof(index: number, path: readonly Uint8Array[], note: string): string {
  return [HEADER, `index ${index}`, ...path.map(toBase64), '', note].join('\n');
}

/** Keys that count and how many different ones must have signed. */
export interface TrustPolicy {
  readonly keys: readonly NoteKey[];
  readonly quorum: number;
  readonly verifiers: SignatureVerifiers;
  /** hash of the log tree, SHA-256 unless the network is closed */
  readonly tree: Hash;
}

export interface ProvenEntry {
  readonly origin: string;
  readonly index: number;
  readonly size: number;
  readonly signers: readonly string[];
  readonly times: ReadonlyMap<string, number>;
}

/** Throws unless `entry` stands in a log whose checkpoint the quorum signed: E_PROOF, E_NOTE, E_SIG, E_QUORUM, E_INCLUSION. */
export function verifyTlogProof(text: string, entry: string, policy: TrustPolicy): ProvenEntry {
  const at = text.indexOf('\n\n');
  need(at >= 0, 'E_PROOF', 'form');
  const [header, ...rest] = text.slice(0, at).split('\n');
  need(header === HEADER, 'E_PROOF', 'header');
  if (rest[0]?.startsWith('extra ')) rest.shift();
  const [first = '', ...lines] = rest;
  const number = /^index (0|[1-9]\d*)$/.exec(first)?.[1];
  need(number && Number.isSafeInteger(Number(number)), 'E_PROOF', 'index');
  const index = Number(number);
  const { body, signers, times } = openNote(text.slice(at + 2), policy.keys, policy.quorum, policy.verifiers);
  const { origin, size, root } = parseCheckpoint(body);
  const path = lines.map((one) => fromBase64(one, 'E_PROOF'));
  verifyInclusion(policy.tree, leafHash(policy.tree, utf8(entry)), index, size, path, root);
  return { origin, index, size, signers, times };
}
