import { createHash } from 'node:crypto';
import { SeededRandom } from '../random.ts';
import { keyring } from './keyring.ts';

const keysFrom = (secret: string) => (purpose: string) => createHash('sha256').update(`${secret}:${purpose}`).digest();

const random = new SeededRandom('keyring');
const ring = keyring(keysFrom('an installation secret of some length'));
const cell = 'inspector.id_number:ps_ins_1';

test('KF-09a, X-09 ✔: a sealed number names its key, differs each time and opens in its own cell', () => {
  const [a, b] = [ring.seal('410481199001010014', cell, random), ring.seal('410481199001010014', cell, random)];
  expect(a).toMatch(/^v1\.[\w-]+$/);
  expect(a).not.toBe(b);
  expect(a).not.toContain('410481');
  expect(ring.open(a, cell)).toBe('410481199001010014');
  expect(ring.open(ring.seal('', cell, random), cell)).toBe('');
});

test('X-09 ✘: moved to another cell, altered or sealed elsewhere it does not open', () => {
  const sealed = ring.seal('13800001234', cell, random);
  expect(() => ring.open(sealed, 'inspector.id_number:ps_ins_2')).toThrow();
  const at = sealed.length - 4;
  expect(() => ring.open(sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1), cell)).toThrow();
  expect(() => keyring(keysFrom('another secret altogether, also long')).open(sealed, cell)).toThrow();
  expect(() => ring.open(sealed.replace('v1.', 'v9.'), cell)).toThrow(/no key v9/);
  expect(() => ring.open('v1.AAAA', cell)).toThrow();
});

test('a new key seals, the old one still opens, hashes stay', () => {
  const rotated = keyring(keysFrom('an installation secret of some length'), ['v1', 'v2']);
  expect(rotated.open(ring.seal('甲', cell, random), cell)).toBe('甲');
  expect(rotated.seal('甲', cell, random)).toMatch(/^v2\./);
  expect(rotated.blindIndex('x', 'idNumber')).toBe(ring.blindIndex('x', 'idNumber'));
  expect(rotated.identitySecret).toEqual(ring.identitySecret);
});

test('equal numbers have equal hashes within a purpose only', () => {
  expect(ring.blindIndex('410481199001010014', 'idNumber')).toMatch(/^[0-9a-f]{64}$/);
  expect(ring.blindIndex('a', 'idNumber')).not.toBe(ring.blindIndex('a', 'phone'));
  expect(ring.blindIndex('a', 'idNumber')).not.toBe(ring.blindIndex('b', 'idNumber'));
});
