import { need } from '../errors.ts';
import { buildInspectorFrame, buildObjectFrame } from '../frame/frame.ts';
import { commitRecusals } from '../frame/row-commitment.ts';
import type { Hash } from '../hash/hash.ts';
import type { FrameCommitment, Hex, InspectorRecord, ObjectRecord, Recusal, Seal } from '../types.ts';

function compare(built: FrameCommitment, sealed: FrameCommitment): void {
  need(built.key === sealed.key, 'E_OPENING', 'frame key');
  need(built.n === sealed.n, 'E_FRAME_N');
  need(built.root === sealed.root, 'E_FRAME_ROOT');
}

/** Auditor (§13): the registry at `basis`, blinded again with the frame key, is exactly what was sealed. */
export function auditObjectFrame(hash: Hash, frameKey: Hex, records: Iterable<ObjectRecord>, seal: Seal): void {
  compare(buildObjectFrame(hash, frameKey, records).frame, seal.frame);
}

/** The same for inspectors and their recusals (回避). */
export function auditInspectorFrame(
  hash: Hash,
  frameKey: Hex,
  records: Iterable<InspectorRecord>,
  recusals: readonly Recusal[],
  seal: Seal,
): void {
  compare(buildInspectorFrame(hash, frameKey, records).frame, seal.frame);
  const { n, root } = commitRecusals(hash, recusals);
  need(seal.recusals?.n === n && seal.recusals.root === root, 'E_RECUSALS');
}
