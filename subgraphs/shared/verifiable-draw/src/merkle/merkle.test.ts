import fc from 'fast-check';
import { fromHex, toHex, utf8 } from '../bytes.ts';
import { pureHash } from '../hash/hash.ts';
import { codeOf, vectors } from '../testing/vectors.ts';
import { leafHash, MerkleTree, verifyConsistency, verifyInclusion } from './merkle-tree.ts';
import { MerkleRootBuilder, merkleRoot } from './root-builder.ts';

const hash = pureHash('sha256');
const { log } = vectors;
const entries = log.entries.map(utf8);
const tree = new MerkleTree(hash, entries);
const path = (hexes: readonly string[]) => hexes.map((hex) => fromHex(hex, 32));

describe('SSJ1 §1, §12.2: Merkle trees (RFC 6962)', () => {
  test.each(vectors.merkle)('$suite roots of 0…n leaves, streamed and kept', ({ suite, leaves, roots }) => {
    const own = pureHash(suite);
    roots.forEach((root, n) => {
      const data = leaves.slice(0, n).map((leaf) => fromHex(leaf));
      expect(merkleRoot(own, data)).toBe(root);
      expect(toHex(new MerkleTree(own, data).root())).toBe(root);
    });
  });

  test('roots of every size of the example log', () => {
    expect(log.roots.map((_, n) => toHex(tree.root(n)))).toEqual(log.roots);
  });

  test.each(log.inclusion)('inclusion of $i in $n; the neighbour is refused', ({ i, n, path: proof }) => {
    const root = fromHex(log.roots[n]!);
    expect(tree.inclusionProof(i, n).map(toHex)).toEqual(proof);
    const check = (at: number) => codeOf(() => verifyInclusion(hash, leafHash(hash, entries[i]!), at, n, path(proof), root));
    expect([check(i), check(i + 1), check(-1)]).toEqual(['OK', 'E_INCLUSION', 'E_INCLUSION']);
  });

  test.each(log.consistency)('consistency of $m and $n; a forged root is refused', ({ m, n, path: proof }) => {
    const [old, now] = [fromHex(log.roots[m]!), fromHex(log.roots[n]!)];
    expect(tree.consistencyProof(m, n).map(toHex)).toEqual(proof);
    expect(codeOf(() => verifyConsistency(hash, m, n, path(proof), old, now))).toBe('OK');
    expect(codeOf(() => verifyConsistency(hash, m, n, path(proof), old, new Uint8Array(32)))).toBe('E_CONSISTENCY');
  });

  test('every proof of every tree up to 40 entries verifies, and fails with one node more, less or changed', () => {
    const many = Array.from({ length: 40 }, (_, i) => utf8(`entry ${i}`));
    const all = new MerkleTree(hash, many);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(39), fc.nat(39), (n, a, b) => {
        const [i, m] = [a % n, 1 + (b % n)];
        const proof = all.inclusionProof(i, n);
        const included = (p: Uint8Array[]) => codeOf(() => verifyInclusion(hash, leafHash(hash, many[i]!), i, n, p, all.root(n)));
        expect(included(proof)).toBe('OK');
        expect(included([...proof, proof[0] ?? new Uint8Array(32)])).toBe('E_INCLUSION');
        if (proof.length > 0) expect(included(proof.slice(1))).toBe('E_INCLUSION');
        if (proof.length > 0) expect(included([proof[0]!.map((x) => x ^ 1), ...proof.slice(1)])).toBe('E_INCLUSION');
        const grown = all.consistencyProof(m, n);
        const consistent = (p: Uint8Array[]) => codeOf(() => verifyConsistency(hash, m, n, p, all.root(m), all.root(n)));
        expect(consistent(grown)).toBe('OK');
        expect(consistent([...grown, new Uint8Array(32)])).toBe('E_CONSISTENCY');
      }),
    );
  });

  test('✘ a proof that stops short, and a forged old root', () => {
    const leaf = leafHash(hash, entries[0]!);
    expect(codeOf(() => verifyInclusion(hash, leaf, 0, 1, [], leaf))).toBe('OK');
    expect(codeOf(() => verifyInclusion(hash, leaf, 0, 2, [], leaf))).toBe('E_INCLUSION');
    for (const m of [3, 5, 6, 7]) {
      const proof = tree.consistencyProof(m);
      expect(codeOf(() => verifyConsistency(hash, m, tree.size, proof, new Uint8Array(32), tree.root()))).toBe('E_CONSISTENCY');
    }
  });

  test('✘ an empty old tree is not accepted as a prefix of anything', () => {
    expect(codeOf(() => verifyConsistency(hash, 0, 3, [], new Uint8Array(32), tree.root(3)))).toBe('E_CONSISTENCY');
  });

  test('a streamed tree goes on from its right edge after a restart', () => {
    fc.assert(
      fc.property(fc.nat(entries.length), (stop) => {
        const first = new MerkleRootBuilder(hash);
        for (const entry of entries.slice(0, stop)) first.push(entry);
        const second = new MerkleRootBuilder(hash, first.edge());
        for (const entry of entries.slice(stop)) second.push(entry);
        expect(second.rootHex()).toBe(log.roots.at(-1));
        expect(second.size).toBe(entries.length);
      }),
    );
    expect(codeOf(() => new MerkleRootBuilder(hash, { size: 3, hashes: [new Uint8Array(32)] }))).toBe('E_FORMAT');
  });
});
