import type { Channel } from '@double-random/rules';
import type { PublishedContent } from './publication-row.ts';

/** How a result reaches a channel. */
export interface ChannelPort {
  readonly kind: 'PLATFORM_PORTAL' | 'FILE_DROP';
  /**
   * ACKED: the public can read it there now. SENT: handed over; whoever runs the channel acknowledges (`acknowledgeChannel`).
   */
  deliver(content: PublishedContent): 'ACKED' | 'SENT';
}

/** The public pages of this platform show a result the moment it is stored (C-9). */
const platformPortal: ChannelPort = { kind: 'PLATFORM_PORTAL', deliver: () => 'ACKED' };
/** Left for collection by another system; nothing is known before it says so. */
const fileDrop: ChannelPort = { kind: 'FILE_DROP', deliver: () => 'SENT' };

/** In an installation of its own the platform is the credit system's page and the 双随机、一公开 site; the government portal is somebody else's. */
export const channelPorts: Readonly<Record<Channel, ChannelPort>> = {
  NATIONAL_CREDIT_SYSTEM: platformPortal,
  DEPARTMENT_SITE: platformPortal,
  GOVERNMENT_PORTAL: fileDrop,
};
