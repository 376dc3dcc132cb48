import { compareKeys, orderOf } from '../byte-order.ts';
import { toHex, writeHex, writeHexDigits } from '../bytes.ts';
import type { DrawnObject, Hex } from '../types.ts';

/** 48 bits of a ticket are an exact number; sorting numbers is many times faster than sorting keys. */
const PREFIX_BYTES = 6;
const PREFIX_DIGITS = 2 * PREFIX_BYTES;
const SUFFIX = 'f'.repeat(64 - PREFIX_DIGITS);
const ABOVE_ALL = 'g';
/** Room above the quota before the list is cut back: a quarter, and something that keeps cutting rare for small quotas. */
const SLACK = 1024;
/** Room to begin with: most strata are small, and a draw has many. */
const FIRST_ROOM = 32;
const roomFor = (quota: number): number => quota + Math.ceil(quota / 4) + SLACK;

/** Candidates of a selection, in bytes: 65 each, so that a selection can be handed from one thread to another. */
export interface KeptTickets {
  readonly n: number;
  readonly tickets: Uint8Array;
  readonly leaves: Uint8Array;
  readonly balls: Uint8Array;
}

const hexAt = (bytes: Uint8Array, place: number): Hex => toHex(bytes.subarray(32 * place, 32 * place + 32));

/**
 * Keeps the `quota` smallest (ticket, leafId) of a stream in memory of about 80 bytes × quota.
 * Parts of one stratum may be selected apart (workers) and absorbed in any order: the outcome is the same.
 */
export class Selection {
  private readonly quota: number;
  private n = 0;
  private tickets = new Uint8Array(32 * FIRST_ROOM);
  private leaves = new Uint8Array(32 * FIRST_ROOM);
  private balls = new Uint8Array(FIRST_ROOM);
  /** no ticket above it can be drawn */
  private limit: string;

  constructor(quota: number) {
    this.quota = quota;
    this.limit = quota === 0 ? '' : ABOVE_ALL;
  }

  /** @param leaf as hex, or as the bytes of its digits */
  offer(leaf: Hex | Uint8Array, ball: number, ticket: Hex): void {
    if (ticket > this.limit) return;
    this.reserve(this.n + 1);
    writeHex(ticket, this.tickets, 32 * this.n);
    if (typeof leaf === 'string') writeHex(leaf, this.leaves, 32 * this.n);
    else writeHexDigits(leaf, this.leaves, 32 * this.n);
    this.balls[this.n++] = ball;
    if (this.n >= roomFor(this.quota)) this.cut();
  }

  absorb({ n, tickets, leaves, balls }: KeptTickets): void {
    if (this.quota === 0) return;
    this.reserve(this.n + n);
    this.tickets.set(tickets.subarray(0, 32 * n), 32 * this.n);
    this.leaves.set(leaves.subarray(0, 32 * n), 32 * this.n);
    this.balls.set(balls.subarray(0, n), this.n);
    this.n += n;
    if (this.n >= roomFor(this.quota)) this.cut();
  }

  /** What may still be drawn, for another selection to absorb. */
  kept(): KeptTickets {
    if (this.n > this.quota) this.cut();
    const { n, tickets, leaves, balls } = this;
    return { n, tickets: tickets.slice(0, 32 * n), leaves: leaves.slice(0, 32 * n), balls: balls.slice(0, n) };
  }

  /** The selected entries in order of drawing, compared by all 32 bytes. */
  drawn(): DrawnObject[] {
    const { tickets, leaves, balls } = this;
    const order = orderOf(tickets, this.n, (a, b) => compareKeys(tickets, a, b) || compareKeys(leaves, a, b));
    return Array.from(order.subarray(0, this.quota), (at) => [hexAt(leaves, at), balls[at]!, hexAt(tickets, at)]);
  }

  private reserve(n: number): void {
    const room = this.balls.length;
    if (n <= room) return;
    // Never more room than the list is cut back at, unless another's list comes in whole.
    const grown = Math.max(Math.min(2 * room, roomFor(this.quota)), n);
    const wider = (bytes: Uint8Array, width: number) => {
      const out = new Uint8Array(width * grown);
      out.set(bytes);
      return out;
    };
    this.tickets = wider(this.tickets, 32);
    this.leaves = wider(this.leaves, 32);
    this.balls = wider(this.balls, 1);
  }

  private prefix(place: number): number {
    let value = 0;
    for (let i = 0; i < PREFIX_BYTES; i++) value = value * 256 + this.tickets[32 * place + i]!;
    return value;
  }

  /** Drops what is certainly behind the quota; equal prefixes at the border all stay for the full comparison. */
  private cut(): void {
    const prefixes = new Float64Array(this.n);
    for (let i = 0; i < this.n; i++) prefixes[i] = this.prefix(i);
    const border = prefixes.toSorted()[this.quota - 1]!;
    let kept = 0;
    for (let i = 0; i < prefixes.length; i++) {
      if (prefixes[i]! > border) continue;
      if (kept < i) {
        this.tickets.copyWithin(32 * kept, 32 * i, 32 * i + 32);
        this.leaves.copyWithin(32 * kept, 32 * i, 32 * i + 32);
        this.balls[kept] = this.balls[i]!;
      }
      kept++;
    }
    this.n = kept;
    this.limit = border.toString(16).padStart(PREFIX_DIGITS, '0') + SUFFIX;
  }
}
