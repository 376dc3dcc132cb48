import type { Channel } from '@double-random/rules';
import type { CreditContent } from '../credit/delivery/credit-delivery-row.ts';
import type { PublishedContent } from '../publication-row.ts';

/** 同级信用信息平台 (CD 十一): not a page for the public, but a system that is told of penalties and listings. */
export const creditPlatform = 'CREDIT_PLATFORM';
export type Destination = Channel | typeof creditPlatform;

/** One version of one result on its way to one channel, or of one record on its way to the credit platform. */
export interface Parcel {
  readonly channel: Destination;
  /** Names this handing-over for ever: whoever receives it a second time has it already. */
  readonly key: string;
  readonly content: PublishedContent | CreditContent;
  /** SHA-256 of the canonical content, as the public can compute it. */
  readonly contentHash: string;
}

/**
 * ACKED: the public can read it there now, proven by the receipt. SENT: taken over, the receipt comes later and is asked for again.
 * RETRY: not now. REFUSED: never like this; a person has to look at it.
 */
export type Handover =
  | { readonly state: 'ACKED'; readonly receipt: string }
  | { readonly state: 'SENT' }
  | { readonly state: 'RETRY' | 'REFUSED'; readonly error: string };

/** A plug: how results reach a channel that somebody else runs. Never throws for what the other side does; called again with the same key. */
export interface ChannelPort {
  readonly kind: 'BY_HAND' | 'FILE_DROP' | 'HTTP';
  /** Who says that it is shown there: the channel itself with a receipt, or the people who look (`acknowledgeChannel`). */
  readonly receipts: boolean;
  deliver(parcel: Parcel): Promise<Handover>;
  /** Asked of what was handed over and is not acknowledged yet. */
  receiptOf(parcel: Parcel): Promise<Handover>;
}

/** Plugs by channel. */
export type ChannelPorts = Readonly<Partial<Record<Destination, ChannelPort>>>;

/** A channel without a plug is a page of this platform: it shows a result the moment it is stored (C-9). */
export const isOwnPage = (channel: Channel, ports: ChannelPorts): boolean => ports[channel] === undefined;

/** A receipt of the channel says that it shows a result; nobody enters one. */
export const confirmsItself = (ports: ChannelPorts, channel: string): boolean => ports[channel as Destination]?.receipts ?? false;

/** Nothing is sent: somebody of the department enters it there and comes back with the address. */
export const enteredByHand: ChannelPort = {
  kind: 'BY_HAND',
  receipts: false,
  deliver: async () => ({ state: 'SENT' }),
  receiptOf: async () => ({ state: 'SENT' }),
};

export const parcelKey = (publicationId: string, channel: Channel): string => `${publicationId}.${channel}`;
