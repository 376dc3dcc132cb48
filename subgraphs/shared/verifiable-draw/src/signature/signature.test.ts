import fc from 'fast-check';
import { fromHex, utf8 } from '../bytes.ts';
import { ed25519Key, nodeVerifiers } from '../node.ts';
import { pureVerifiers } from './pure.ts';
import { sm2Verify } from './sm2.ts';

describe('signatures without a platform', () => {
  const key = ed25519Key(new Uint8Array(32).fill(3));

  test('Ed25519: pure and native agree on good and spoilt signatures', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(511), fc.boolean(), (message, bit, spoil) => {
        const signature = key.sign(message);
        if (spoil) signature[bit >> 3]! ^= 1 << (bit & 7);
        const verdicts = [pureVerifiers, nodeVerifiers].map(({ ed25519 }) => ed25519(key.publicKey, message, signature));
        expect(verdicts).toEqual([!spoil, !spoil]);
      }),
      { numRuns: 30 },
    );
  });

  test('Ed25519: RFC 8032, test 1', () => {
    const publicKey = fromHex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    const signature = fromHex(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
    expect(pureVerifiers.ed25519(publicKey, utf8(''), signature)).toBe(true);
    expect(pureVerifiers.ed25519(publicKey, utf8('x'), signature)).toBe(false);
    expect(pureVerifiers.ed25519(publicKey.subarray(1), utf8(''), signature)).toBe(false);
  });

  test('Ed25519 ✘: s + L is not a second spelling of s', () => {
    const signature = key.sign(utf8('m'));
    const order = (1n << 252n) + 27742317777372353535851937790883648493n;
    let s = signature.slice(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) + order;
    for (let i = 32; i < 64; i++, s >>= 8n) signature[i] = Number(s & 255n);
    expect(pureVerifiers.ed25519(key.publicKey, utf8('m'), signature)).toBe(false);
  });

  test('SM2 ✘: malformed keys and signatures are refused', () => {
    const [publicKey, signature] = [new Uint8Array(65).fill(4), new Uint8Array(64).fill(1)];
    expect(sm2Verify(publicKey, utf8('m'), signature)).toBe(false);
    expect(sm2Verify(publicKey.subarray(1), utf8('m'), signature)).toBe(false);
    expect(sm2Verify(publicKey, utf8('m'), signature.subarray(1))).toBe(false);
  });
});
