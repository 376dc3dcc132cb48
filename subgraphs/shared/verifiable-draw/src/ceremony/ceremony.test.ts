import { pureHash } from '../hash/hash.ts';
import { codeOf, vectors, vectorTranscript } from '../testing/vectors.ts';
import type { Ceremony } from '../types.ts';
import { chainElements, chainStep, checkChain, commitTo } from './chain.ts';
import { makeCeremony, makeSeal, sealHash } from './documents.ts';
import { ceremonySeed, drawSeed } from './seed.ts';

const hash = pureHash('sha256');

describe('SSJ1 §5.1: parties and chains', () => {
  test.each(vectors.chain)('$suite chain of $n', ({ suite, secret, n, first }) => {
    const own = pureHash(suite);
    const elements = chainElements(own, secret, n);
    expect(elements.slice(0, 4)).toEqual(first);
    expect(elements.length).toBe(n + 1);
    for (const k of [1, 2, n]) expect(chainStep(own, secret, n, k)).toEqual({ c: elements[k - 1], v: elements[k] });
  });

  test('X-04: a party follows its chain and cannot pick; an unrevealed index is used again', () => {
    const secret = '11'.repeat(32);
    const elements = chainElements(hash, secret, 3);
    const [one, two] = [chainStep(hash, secret, 3, 1), chainStep(hash, secret, 3, 2)];
    const tip = elements[0]!;
    expect(codeOf(() => checkChain(hash, tip, [one, two]))).toBe('OK');
    expect(codeOf(() => checkChain(hash, tip, [{ ...one, v: null }, one, two]))).toBe('OK');
    expect(codeOf(() => checkChain(hash, tip, [{ ...one, v: null }, two]))).toBe('E_COMMIT');
    expect(codeOf(() => checkChain(hash, tip, [{ ...one, v: two.v }]))).toBe('E_COMMIT');
    expect(codeOf(() => chainStep(hash, secret, 3, 4))).toBe('E_COMMIT');
  });
});

describe('SSJ1 §5.4: seed', () => {
  const [p1, p2] = ['aa'.repeat(32), 'bb'.repeat(32)];
  const parties = [
    { p: 'coord', c: commitTo(hash, p1), i: 1 },
    { p: 'psb', c: commitTo(hash, p2), i: 1 },
  ];
  const input = { id: 'c/1', seals: ['22'.repeat(32), '11'.repeat(32)], parties, by: '2026-01-01T00:00:00Z' };
  const offline = makeCeremony(hash, input);
  const both = [
    { p: 'psb', v: p2 },
    { p: 'coord', v: p1 },
  ];

  test.each(vectors.transcripts.map((t, i) => ({ ...t, i })))('$name: seed and seal hashes', ({ i, seed, sealObjects, sealInspectors }) => {
    const { suite, ceremony, contributions, beacon, draws } = vectorTranscript(i);
    const own = pureHash(suite);
    expect(ceremonySeed(own, ceremony, contributions, beacon)).toBe(seed);
    expect(draws.map((draw) => sealHash(own, draw.seal))).toEqual([sealObjects, sealInspectors]);
  });

  test('the order of contributions does not matter, every contribution does', () => {
    const seed = ceremonySeed(hash, offline, both, '');
    expect(ceremonySeed(hash, offline, [...both].reverse(), '')).toBe(seed);
    expect(drawSeed(hash, seed, offline.seals[0]!)).not.toBe(drawSeed(hash, seed, offline.seals[1]!));
  });

  test('X-04 ✘: nobody can be left out, invented, doubled or replaced', () => {
    const run = (contributions: typeof both, ceremony: Ceremony = offline, beacon = '') =>
      codeOf(() => ceremonySeed(hash, ceremony, contributions, beacon));
    expect(run([both[0]!])).toBe('E_MIN');
    expect(run([both[0]!], { ...offline, min: 1 })).toBe('E_MIN');
    expect(run([both[0]!, both[0]!])).toBe('E_PARTY');
    expect(run([...both, { p: 'x', v: p1 }])).toBe('E_PARTY');
    expect(run([both[0]!, { p: 'coord', v: p2 }])).toBe('E_COMMIT');
    expect(run([both[0]!, { p: 'coord', v: p1.slice(2) }])).toBe('E_COMMIT');
    expect(run(both, offline, '00'.repeat(32))).toBe('E_BEACON');
  });

  test('with a beacon the announced minimum counts, and the beacon must be there', () => {
    const beacon = { k: 'dice', place: '大厅', digits: 20 } as const;
    const public1 = makeCeremony(hash, { ...input, beacon, min: 1 });
    expect(codeOf(() => ceremonySeed(hash, public1, [both[0]!], '00'.repeat(32)))).toBe('OK');
    expect(codeOf(() => ceremonySeed(hash, public1, [], '00'.repeat(32)))).toBe('E_MIN');
    expect(codeOf(() => ceremonySeed(hash, public1, both, ''))).toBe('E_BEACON');
  });

  test('✘ a ceremony needs two different parties, distinct seals and a reachable minimum', () => {
    const make = (change: object) => codeOf(() => makeCeremony(hash, { ...input, ...change }));
    expect(make({ parties: [parties[0]] })).toBe('E_PARTY');
    expect(make({ parties: [parties[0], parties[0]] })).toBe('E_PARTY');
    expect(make({ parties: [parties[0], { ...parties[1], p: '公安' }] })).toBe('E_PARTY');
    expect(make({ seals: [] })).toBe('E_CEREMONY');
    expect(make({ seals: [input.seals[0], input.seals[0]] })).toBe('E_CEREMONY');
    expect(make({ min: 3 })).toBe('E_MIN');
    expect(offline.seals).toEqual([...input.seals].sort());
  });

  test('D-49 ✘: a second attempt must name the voided one and its reason', () => {
    const plan = { v: 1, kind: 'objects', strata: [], alloc: null } as const;
    const frame = { n: 0, root: '00'.repeat(32), key: '00'.repeat(32) };
    const seal = (change: object) => codeOf(() => makeSeal(hash, { id: 'd', plan, frame, profile: 'blinded', ...change }));
    expect(seal({})).toBe('OK');
    expect(seal({ attempt: 2 })).toBe('E_RECORD');
    expect(seal({ attempt: 2, prev: '11'.repeat(32), why: 'DATA_ERROR' })).toBe('OK');
    expect(seal({ why: 'DATA_ERROR' })).toBe('E_RECORD');
  });
});
