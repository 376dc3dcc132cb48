import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { concat, fromHex, toHex, utf8 } from '../bytes.ts';
import { ticketMaker } from '../draw/ticket.ts';
import { blinding, factsCommitment, leafId } from '../frame/blinding.ts';
import { nodeHash } from '../node.ts';
import { codeOf, vectors } from '../testing/vectors.ts';
import type { Suite } from '../types.ts';
import { type Hash, pureHash } from './hash.ts';
import { type Tag, taggedHex } from './tagged.ts';

const suites: readonly Suite[] = ['sha256', 'sm3'];

describe('SSJ1 §1: hash suites', () => {
  test.each(suites)('%s: pure and native agree with the platform on every length', (suite) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        const expected = createHash(suite).update(data).digest('hex');
        for (const hash of [pureHash(suite), nodeHash(suite)]) {
          const out = new Uint8Array(40);
          hash.into(data, out, 5);
          expect([hash.hex(data), toHex(hash.bytes(data)), toHex(out.subarray(5, 37))]).toEqual([expected, expected, expected]);
        }
      }),
    );
  });

  test('sm3: the examples of GB/T 32905', () => {
    expect(pureHash('sm3').hex(utf8('abc'))).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(pureHash('sm3').hex(utf8('abcd'.repeat(16)))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
  });

  test('✘ an unknown suite is E_SUITE', () => {
    expect(codeOf(() => pureHash('md5' as Suite))).toBe('E_SUITE');
    expect(codeOf(() => pureHash('constructor' as Suite))).toBe('E_SUITE');
  });

  test.each(vectors.tagged)('tagged hash $tag ($suite)', ({ suite, tag, parts, out }) => {
    expect(taggedHex(pureHash(suite), tag.replace('ssj1:', '') as Tag, ...parts.map((part) => fromHex(part)))).toBe(out);
  });

  test.each(vectors.ticket)('ticket of $w balls ($suite)', ({ suite, seed, leaf, w, ticket, ball }) => {
    for (const hash of [pureHash(suite), nodeHash(suite)]) expect(ticketMaker(hash, seed)(leaf, w)).toEqual({ ticket, ball });
  });
});

describe('SSJ1 §2: blinding', () => {
  const both = vectors.commit.flatMap((one) => [
    { ...one, hash: pureHash(one.suite), by: 'pure' },
    { ...one, hash: nodeHash(one.suite), by: 'native' },
  ]);

  test.each(both)('$suite $by: salt, leaf and facts of $id', ({ hash, key, id, facts, keyCommit, salt, leaf, fc: commitment }) => {
    const blind = blinding(hash as Hash, key);
    expect(blind.keyCommitment).toBe(keyCommit);
    expect(blind.salt(id)).toBe(salt);
    expect(blind.blind(id, facts)).toEqual({ leaf, fc: commitment });
    expect(leafId(hash as Hash, salt, id)).toBe(leaf);
    expect(factsCommitment(hash as Hash, salt, facts)).toBe(commitment);
  });

  test('one blinding serves identities of any length, long after short after long', () => {
    const blind = blinding(pureHash('sha256'), '5c'.repeat(32));
    const ids = ['a', '长'.repeat(200), 'b', '叶县旅馆'];
    const fresh = ids.map((id) => blinding(pureHash('sha256'), '5c'.repeat(32)).blind(id).leaf);
    expect(ids.map((id) => blind.blind(id).leaf)).toEqual(fresh);
    expect(new Set(fresh).size).toBe(ids.length);
  });

  test('✘ hex is lower case and of full length', () => {
    expect(codeOf(() => fromHex('AB'))).toBe('E_HEX');
    expect(codeOf(() => fromHex('abc'))).toBe('E_HEX');
    expect(codeOf(() => fromHex('ａｂ'))).toBe('E_HEX');
    expect(codeOf(() => fromHex('abcd', 3))).toBe('E_HEX');
    expect(concat(fromHex('00ff'), fromHex(''))).toEqual(Uint8Array.of(0, 255));
  });
});
