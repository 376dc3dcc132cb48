import { createHash } from 'node:crypto';

/** RFC 9562 name-based UUID (version 5) in a namespace of our own: the same words give the same job, so enqueueing twice is a no-op. */
export function jobId(...words: readonly string[]): string {
  const bytes = createHash('sha1').update(namespace).update(words.join('\u0000')).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const namespace = Buffer.from('6f1d2c3ab0e54f7c9a1b5d7e8f901234', 'hex');
