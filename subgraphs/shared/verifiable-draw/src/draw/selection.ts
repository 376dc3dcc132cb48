import { compareText } from '../bytes.ts';
import type { DrawnObject, Hex } from '../types.ts';

/** 48 bits of a ticket are an exact number; sorting numbers is many times faster than sorting text. */
const PREFIX_DIGITS = 12;
const SUFFIX = 'f'.repeat(64 - PREFIX_DIGITS);
const ABOVE_ALL = 'g';
/** Room above the quota before the list is cut back: keeps cutting rare for small quotas. */
const SLACK = 1024;

const prefixOf = (ticket: Hex): number => Number.parseInt(ticket.slice(0, PREFIX_DIGITS), 16);

function byTicket(a: DrawnObject, b: DrawnObject): number {
  return compareText(a[2], b[2]) || compareText(a[0], b[0]);
}

/**
 * Keeps the `quota` smallest (ticket, leafId) of a stream in memory of about 2 × quota.
 * Parts of one stratum may be selected apart (workers) and absorbed in any order: the outcome is the same.
 */
export class Selection {
  private readonly quota: number;
  private kept: DrawnObject[] = [];
  /** no ticket above it can be drawn */
  private limit: string;

  constructor(quota: number) {
    this.quota = quota;
    this.limit = quota === 0 ? '' : ABOVE_ALL;
  }

  offer(leaf: Hex, ball: number, ticket: Hex): void {
    if (ticket > this.limit) return;
    this.kept.push([leaf, ball, ticket]);
    if (this.kept.length >= 2 * this.quota + SLACK) this.cut();
  }

  absorb(other: Selection): void {
    for (const [leaf, ball, ticket] of other.kept) this.offer(leaf, ball, ticket);
  }

  /** The selected entries in order of drawing, compared by all 32 bytes. */
  drawn(): DrawnObject[] {
    return this.kept.toSorted(byTicket).slice(0, this.quota);
  }

  /** Drops what is certainly behind the quota; equal prefixes at the border all stay for the full comparison. */
  private cut(): void {
    const prefixes = Float64Array.from(this.kept, (entry) => prefixOf(entry[2]));
    const border = prefixes.toSorted()[this.quota - 1]!;
    this.kept = this.kept.filter((_, i) => prefixes[i]! <= border);
    this.limit = border.toString(16).padStart(PREFIX_DIGITS, '0') + SUFFIX;
  }
}
