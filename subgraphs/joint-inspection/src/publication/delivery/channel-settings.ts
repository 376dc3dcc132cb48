import type { Channel } from '@double-random/rules';
import { type ChannelPorts, enteredByHand } from './channel-port.ts';
import { fileDrop } from './file-drop.ts';
import { httpChannel } from './http-channel.ts';

export interface ChannelSettings {
  /** Folder for what nobody takes over HTTP; without it people enter it there by hand. */
  readonly dropDir?: string | undefined;
  /** Base address by channel, e.g. `{ GOVERNMENT_PORTAL: { url, token } }`. */
  readonly http?: Readonly<Partial<Record<Channel, { readonly url: string; readonly token?: string | undefined }>>>;
}

/**
 * The plugs of an installation. By itself the platform is the credit system's page and the 双随机、一公开 site, and leaves what is for the
 * government portal as files; a channel with an address is served there instead.
 */
export function openChannels({ dropDir, http = {} }: ChannelSettings = {}): ChannelPorts {
  const served = Object.entries(http).map(([channel, options]) => [channel, httpChannel(options)] as const);
  return { GOVERNMENT_PORTAL: dropDir ? fileDrop(dropDir) : enteredByHand, ...Object.fromEntries(served) };
}
