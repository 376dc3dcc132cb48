import { hash as digest } from 'node:crypto';
import { type Hash, type HashProvider, hashFrom } from './hash/hash.ts';
import type { Suite } from './types.ts';

/** Native hashes for servers and the command line; hex is the cheapest form Node gives a digest in. */
const NATIVE: Readonly<Record<Suite, Hash>> = {
  sha256: hashFrom('sha256', { hex: (data) => digest('sha256', data, 'hex') }),
  sm3: hashFrom('sm3', { hex: (data) => digest('sm3', data, 'hex') }),
};

export const nodeHash: HashProvider = (suite) => NATIVE[suite];
