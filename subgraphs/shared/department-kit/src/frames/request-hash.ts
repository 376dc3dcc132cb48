import { createHash } from 'node:crypto';
import { canonicalJson } from '@double-random/verifiable-draw';

/** The same request is the same frame. */
export const requestHash = (request: object): string =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(request))))
    .digest('hex');
