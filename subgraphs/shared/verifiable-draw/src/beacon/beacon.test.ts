import { fromHex, toHex } from '../bytes.ts';
import { pureHash } from '../hash/hash.ts';
import { codeOf, vectors, vectorTranscript } from '../testing/vectors.ts';
import type { BeaconProof, BeaconSpec } from '../types.ts';
import { beaconValue, checkBeacon } from './beacon.ts';
import { drandRoundFor, drandValue, QUICKNET } from './drand.ts';

const hash = pureHash('sha256');
const { drand } = vectors;
const value = (spec: BeaconSpec | null, proof: unknown) => codeOf(() => beaconValue(hash, spec, proof as BeaconProof));

describe('SSJ1 §5.3: beacons', () => {
  test.each(vectors.beacon)('$suite $spec.k', ({ suite, spec, proof, value: expected }) => {
    expect(beaconValue(pureHash(suite), spec, proof)).toBe(expected);
  });

  test.each(vectors.beaconBad)('✘ bad record %#', ({ suite, spec, proof }) => {
    expect(codeOf(() => beaconValue(pureHash(suite), spec, proof))).toBe('E_BEACON');
  });

  test('drand: parameters, value and the one round a deadline allows', () => {
    const { chain, publicKey, genesis, period, dst } = drand;
    expect(QUICKNET).toEqual({ chain, publicKey, genesis, period, dst });
    expect(drandValue(drand.signature)).toBe(drand.randomness);
    expect(drandRoundFor(vectorTranscript(0).ceremony.by)).toBe(drand.round);
    expect(drandRoundFor('2023-08-23T15:08:27Z')).toBe(1);
    expect(drandRoundFor('2023-08-23T15:08:28Z')).toBe(2);
    expect(drandRoundFor('2023-08-23T15:08:30Z')).toBe(2);
    expect(codeOf(() => drandRoundFor('2023-02-29T00:00:00Z'))).toBe('E_FORMAT');
  });

  test('drand: without a verifier unverified, with one verified or E_BEACON_SIG', () => {
    const { ceremony, beacon, beaconProof } = vectorTranscript(0);
    const seen: string[] = [];
    const check = (good: boolean) =>
      checkBeacon(hash, ceremony, beacon, beaconProof, ({ message, signature }) => {
        seen.push(toHex(message), toHex(signature));
        return good;
      });
    expect(checkBeacon(hash, ceremony, beacon, beaconProof)).toBe('unverified');
    expect(check(true)).toBe('verified');
    expect(codeOf(() => check(false))).toBe('E_BEACON_SIG');
    const counter = new Uint8Array(8);
    new DataView(counter.buffer).setBigUint64(0, BigInt(drand.round));
    expect(seen.slice(0, 2)).toEqual([hash.hex(counter), drand.signature]);
    expect(fromHex(seen[1]!).length).toBe(48);
  });

  test('X-04 ✘: the record leaves nobody a choice of spelling', () => {
    const ssq = { k: 'lottery', name: 'ssq', issue: '2026134' } as const;
    expect(value(ssq, { ...ssq, drawn: [3, 9, 14, 22, 27, 31, 8] })).toBe('OK');
    expect(value(ssq, { ...ssq, drawn: [9, 3, 14, 22, 27, 31, 8] })).toBe('E_BEACON');
    expect(value(ssq, { ...ssq, drawn: [3, 9, 14, 22, 27, 31] })).toBe('E_BEACON');
    expect(value(ssq, { ...ssq, drawn: [3, 9, 14, 22, 27, 34, 8] })).toBe('E_BEACON');
    expect(value(ssq, { ...ssq, drawn: [3, 9, 14, 22, 27, 31, 8], note: 'x' })).toBe('E_BEACON');
    const small = { ...ssq, name: '3d' };
    expect(value(small, { ...small, drawn: [1, 2, 3] })).toBe('E_BEACON');
    const dice = { k: 'dice', place: '大厅', digits: 20 } as const;
    expect(value(dice, { ...dice, value: '12345612345612345612' })).toBe('OK');
    expect(value(dice, { ...dice, value: '1234561234561234561' })).toBe('E_BEACON');
    const short = { ...dice, digits: 4 };
    expect(value(short, { ...short, value: '1234' })).toBe('E_BEACON');
  });
});
