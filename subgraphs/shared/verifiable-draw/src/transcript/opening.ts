import { toHex, utf8 } from '../bytes.ts';
import { sealHash } from '../ceremony/documents.ts';
import { ceremonySeed, drawSeed } from '../ceremony/seed.ts';
import { ticketMaker } from '../draw/ticket.ts';
import { need } from '../errors.ts';
import { blinding, factsCommitment, leafId } from '../frame/blinding.ts';
import { rowText } from '../frame/row-commitment.ts';
import { type Hash, type HashProvider, pureHash } from '../hash/hash.ts';
import { MerkleTree } from '../merkle/merkle-tree.ts';
import type { DrawRecord, Hex, ObjectDrawRecord, ObjectRow, Opening, RowProof, Transcript } from '../types.ts';
import { checkOpeningShape, checkTranscriptShape } from './shape.ts';
import { checkRowInFrame } from './verify-partial.ts';

/** Proofs that rows stand in a frame; the tree is built once for many proofs. Unknown leaf: E_ROWS. */
export function rowProver(hash: Hash, rows: readonly ObjectRow[]): (leaf: Hex) => RowProof {
  const tree = new MerkleTree(hash);
  for (const row of rows) tree.append(utf8(rowText(row)));
  const places = new Map(rows.map((row, i) => [row[0], i]));
  return (leaf) => {
    const i = places.get(leaf);
    need(i !== undefined, 'E_ROWS', leaf.slice(0, 16));
    return { row: rows[i]!, i, path: tree.inclusionProof(i).map(toHex) };
  };
}

/**
 * Openings for firms of one draw. No opening may leave the department before the visits of the draw are over (§11):
 * with its salt a firm can compute whether it is drawn.
 */
export function openingMaker(
  hash: Hash,
  frameKey: Hex,
  draw: Pick<ObjectDrawRecord, 'seal' | 'rows'>,
): (id: string, facts?: unknown) => Opening {
  need(draw.rows, 'E_ROWS', draw.seal.id);
  const blind = blinding(hash, frameKey);
  need(blind.keyCommitment === draw.seal.frame.key, 'E_OPENING', 'frame key');
  const prove = rowProver(hash, draw.rows);
  return (id, facts) => {
    const salt = blind.salt(id);
    const opening = { draw: draw.seal.id, id, salt, ...prove(leafId(hash, salt, id)) };
    return facts === undefined ? opening : { ...opening, facts };
  };
}

export type OpeningVerdict =
  | { readonly status: 'excluded'; readonly code: string }
  | { readonly status: 'drawn' | 'not drawn'; readonly ticket: Hex; readonly cutoff: Hex | '' };

const isObjects = (draw: DrawRecord): draw is ObjectDrawRecord => draw.seal.kind === 'objects';

/**
 * "Was my business in the list, and was it drawn?" Throws E_OPENING or E_INCLUSION if opening and transcript disagree.
 * The transcript itself is checked by `verifyTranscript`.
 */
export function verifyOpening(opening: Opening, transcript: Transcript, hashes: HashProvider = pureHash): OpeningVerdict {
  checkOpeningShape(opening);
  checkTranscriptShape(transcript);
  const hash = hashes(transcript.suite);
  const draw = transcript.draws.filter(isObjects).find((x) => x.seal.id === opening.draw);
  need(draw, 'E_OPENING', 'draw');
  const [leaf, s, w, x, fc] = opening.row;
  need(leafId(hash, opening.salt, opening.id) === leaf, 'E_OPENING', 'leaf');
  need(opening.facts === undefined || factsCommitment(hash, opening.salt, opening.facts) === fc, 'E_OPENING', 'facts');
  checkRowInFrame(hash, opening, draw.seal.frame);
  const stratum = draw.result.strata.find((one) => one.s === s);
  need(stratum, 'E_OPENING', 'stratum');
  const listed = stratum.drawn.some(([other]) => other === leaf);
  if (x !== '') {
    need(!listed, 'E_OPENING', 'excluded but drawn');
    return { status: 'excluded', code: x };
  }
  const seed = ceremonySeed(hash, transcript.ceremony, transcript.contributions, transcript.beacon);
  const { ticket } = ticketMaker(hash, drawSeed(hash, seed, sealHash(hash, draw.seal)))(leaf, w);
  const { cutoff } = stratum;
  const last = stratum.drawn.at(-1)?.[0] ?? '';
  need((cutoff !== '' && ticket + leaf <= cutoff + last) === listed, 'E_OPENING', 'ticket and list disagree');
  return { status: listed ? 'drawn' : 'not drawn', ticket, cutoff };
}
