import { need } from './errors.ts';

/** 28 bits of the key and 25 of the place fit one exact double: sorting numbers is several times faster than comparing keys. */
const PLACES = 2 ** 25;

const prefixAt = (keys: Uint8Array, at: number): number =>
  (keys[at]! * 2 ** 20 + (keys[at + 1]! << 12) + (keys[at + 2]! << 4) + (keys[at + 3]! >> 4)) * PLACES;

/** Byte order of 32 bytes at each of two places. */
export function compareKeys(keys: Uint8Array, a: number, b: number): number {
  for (let i = 0; i < 32; i++) {
    const difference = keys[32 * a + i]! - keys[32 * b + i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Places 0…n−1 in order of their 32-byte keys, which lie one after the other in `keys`; at most 33 million.
 * @param compare two places whose keys begin alike; by the whole key when absent
 */
export function orderOf(keys: Uint8Array, n: number, compare = (a: number, b: number) => compareKeys(keys, a, b)): Uint32Array {
  need(n <= PLACES, 'E_FRAME_N', 'too many');
  const sortable = new Float64Array(n);
  for (let i = 0; i < n; i++) sortable[i] = prefixAt(keys, 32 * i) + i;
  sortable.sort();
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = sortable[i]! - Math.floor(sortable[i]! / PLACES) * PLACES;
  // Equal prefixes are rare and adjacent: put them right by insertion.
  for (let i = 1; i < n; i++) {
    const place = order[i]!;
    let at = i;
    for (; at > 0 && sortable[i]! - sortable[at - 1]! < 2 * PLACES && compare(order[at - 1]!, place) > 0; at--) order[at] = order[at - 1]!;
    order[at] = place;
  }
  return order;
}
