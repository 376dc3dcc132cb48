import { createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { keyedHash } from './keyed-hash.ts';

test('is HMAC-SHA-256 for every text and key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 64 }), (text, key) => {
      expect(keyedHash(Buffer.from(key))(text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
    }),
  );
});

test('a key longer than a block is refused', () => {
  expect(() => keyedHash(randomBytes(65))).toThrow(RangeError);
});
