import { createHash } from 'node:crypto';
import { MerkleTree } from '@double-random/verifiable-draw';
import fc from 'fast-check';
import { logHash } from './queue-log.ts';
import { growingTiles, TileEdge } from './tiles.ts';
import { consistencyPath, inclusionPath } from './tree-proofs.ts';

const leaf = (i: number) => new Uint8Array(createHash('sha256').update(`leaf ${i}`).digest());
const biggest = 70_000;
const leaves = Array.from({ length: biggest }, (_, i) => leaf(i));
const reference = new MerkleTree(logHash);
for (const one of leaves) reference.appendLeafHash(one);
const stored = new Map<string, Uint8Array>();
for (const tile of new TileEdge().append(leaves)) stored.set(`${tile.level}/${tile.n}`, tile.hashes);
const read = async (level: number, n: number) => stored.get(`${level}/${n}`)!;
const hex = (hashes: readonly Uint8Array[]) => hashes.map((h) => Buffer.from(h).toString('hex'));
const edgeAt = (size: number) =>
  new TileEdge(
    size,
    growingTiles(size).map((g) => (stored.get(`${g.level}/${g.n}`) ?? new Uint8Array(0)).subarray(0, 32 * g.width)),
  );
const size = fc.oneof(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: biggest }));

test('X-03: 由瓦片得到的根与逐条计算的根一致，任意分批追加也一致', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 8 }), (batches) => {
      const edge = new TileEdge();
      for (const batch of batches) {
        edge.append(leaves.slice(edge.size, edge.size + batch));
        expect(Buffer.from(edge.root()).toString('hex')).toBe(Buffer.from(reference.root(edge.size)).toString('hex'));
      }
    }),
    { numRuns: 30 },
  );
  for (const at of [255, 256, 257, 65_535, 65_536, 65_537, biggest]) expect(edgeAt(at).root()).toEqual(reference.root(at));
});

test('X-03: 从瓦片读出的包含证明与一致性证明同参考树', async () => {
  await fc.assert(
    fc.asyncProperty(size, fc.nat(), fc.nat(), async (n, a, b) => {
      expect(hex(await inclusionPath(read, a % n, n))).toEqual(hex(reference.inclusionProof(a % n, n)));
      expect(hex(await consistencyPath(read, b % (n + 1), n))).toEqual(hex(reference.consistencyProof(b % (n + 1), n)));
    }),
    { numRuns: 300 },
  );
});

test('an edge with a missing or short tile is not an edge', () => {
  expect(() => new TileEdge(3, [new Uint8Array(64)])).toThrow('incomplete');
  expect(() => new TileEdge(300, [new Uint8Array(32 * 44)])).toThrow('incomplete');
});
