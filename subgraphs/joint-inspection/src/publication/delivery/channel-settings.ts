import { type ChannelPorts, type Destination, enteredByHand } from './channel-port.ts';
import { fileDrop } from './file-drop.ts';
import { httpChannel } from './http-channel.ts';

export interface ChannelSettings {
  /** Folder for what nobody takes over HTTP; without it people enter it there by hand. */
  readonly dropDir?: string | undefined;
  /** Base address by channel, e.g. `{ GOVERNMENT_PORTAL: { url, token } }`. */
  readonly http?: Readonly<Partial<Record<Destination, { readonly url: string; readonly token?: string | undefined }>>>;
}

/**
 * The plugs of an installation. By itself the platform is the credit system's page and the 双随机、一公开 site, and leaves what is for the
 * government portal and for the credit platform as files; a channel with an address is served there instead.
 */
export function openChannels({ dropDir, http = {} }: ChannelSettings = {}): ChannelPorts {
  const served = Object.entries(http).map(([channel, options]) => [channel, httpChannel(options)] as const);
  const left = dropDir ? fileDrop(dropDir) : enteredByHand;
  return { GOVERNMENT_PORTAL: left, CREDIT_PLATFORM: left, ...Object.fromEntries(served) };
}

/** What is read of an environment: one variable, and a place to say what is wrong with it. */
interface Variables {
  text(name: string, otherwise: string): string;
  readonly problems: string[];
}

const variables = {
  GOVERNMENT_PORTAL: 'GOVERNMENT_PORTAL',
  NATIONAL_CREDIT_SYSTEM: 'CREDIT_SYSTEM',
  DEPARTMENT_SITE: 'DEPARTMENT_SITE',
  CREDIT_PLATFORM: 'CREDIT_PLATFORM',
} as const satisfies Record<Destination, string>;

/**
 * `GOVERNMENT_PORTAL_CHANNEL_URL`, `CREDIT_SYSTEM_CHANNEL_URL`, `DEPARTMENT_SITE_CHANNEL_URL`, `CREDIT_PLATFORM_CHANNEL_URL`: where such a
 * channel takes parcels over HTTP (`httpChannel`), with `…_CHANNEL_TOKEN` as its bearer token. Without an address the portal's parcels are left in the folder.
 */
export function channelSettings(environment: Variables, dropDir: string): ChannelSettings {
  const http: Partial<Record<Destination, { url: string; token: string | undefined }>> = {};
  for (const [channel, name] of Object.entries(variables) as [Destination, string][]) {
    const url = environment.text(`${name}_CHANNEL_URL`, '');
    if (!url) continue;
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      environment.problems.push(`${name}_CHANNEL_URL: 应为 http(s) 地址 (expected an http(s) URL)`);
    else http[channel] = { url, token: environment.text(`${name}_CHANNEL_TOKEN`, '') || undefined };
  }
  return { dropDir, http };
}
