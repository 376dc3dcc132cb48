import { fromHex, utf8 } from '../bytes.ts';
import { ticketMaker } from '../draw/ticket.ts';
import { need } from '../errors.ts';
import { rowText } from '../frame/row-commitment.ts';
import type { Hash } from '../hash/hash.ts';
import { leafHash, verifyInclusion } from '../merkle/merkle-tree.ts';
import { quotas } from '../plan/quotas.ts';
import type { FrameCommitment, Hex, ObjectDrawRecord, RowProof, StratumResult } from '../types.ts';

/** Throws E_INCLUSION unless the row stands at its place in the sealed frame. */
export function checkRowInFrame(hash: Hash, proof: Pick<RowProof, 'row' | 'i' | 'path'>, frame: FrameCommitment): void {
  const leaf = leafHash(hash, utf8(rowText(proof.row)));
  const path = proof.path.map((node) => fromHex(node, 32));
  verifyInclusion(hash, leaf, proof.i, frame.n, path, fromHex(frame.root, 32));
}

function checkCounts(stratum: StratumResult, quota: number | undefined): void {
  const excluded = stratum.excluded.reduce((sum, [, n]) => sum + n, 0);
  need(stratum.eligible + excluded === stratum.listed, 'E_RESULT', 'counts');
  need(stratum.quota === quota && stratum.drawn.length === quota, 'E_RESULT', 'quota');
}

/** Rows are withheld: checks counts, quota arithmetic, and for every winner its row, ticket, order and the cutoff (§13 step 7). */
export function verifyPartial(hash: Hash, seed: Hex, draw: ObjectDrawRecord): void {
  const { result, plan } = draw;
  const { frame } = draw.seal;
  const proofs = new Map((draw.proofs ?? []).map((proof) => [proof.row[0], proof]));
  need(result.strata.map(({ s }) => s).join(' ') === plan.strata.map(({ s }) => s).join(' '), 'E_RESULT', 'strata');
  need(result.strata.reduce((sum, { listed }) => sum + listed, 0) === frame.n, 'E_FRAME_N');
  const quota = quotas(plan, new Map(result.strata.map((stratum) => [stratum.s, stratum])));
  const best = ticketMaker(hash, seed);
  for (const stratum of result.strata) {
    checkCounts(stratum, quota.get(stratum.s));
    let last = '';
    for (const [leaf, ball, ticket] of stratum.drawn) {
      const proof = proofs.get(leaf);
      need(proof, 'E_ROWS', leaf.slice(0, 16));
      const [, s, w, x] = proof.row;
      need(s === stratum.s && x === '', 'E_RESULT', 'row of a winner');
      checkRowInFrame(hash, proof, frame);
      const own = best(leaf, w);
      need(own.ticket === ticket && own.ball === ball, 'E_RESULT', 'ticket');
      need(last < ticket + leaf, 'E_RESULT', 'order');
      last = ticket + leaf;
    }
    need(stratum.cutoff === last.slice(0, 64), 'E_RESULT', 'cutoff');
  }
}
