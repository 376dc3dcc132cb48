import type { IncomingMessage } from 'node:http';

/**
 * The network address a request came from.
 * @param trustedProxies how many proxies of our own stand in front; 0: what a client writes about itself is not believed
 */
export function clientAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>, trustedProxies: number): string {
  const said = trustedProxies > 0 ? request.headers['x-forwarded-for'] : undefined;
  const hops = (Array.isArray(said) ? said.join(',') : (said ?? '')).split(',').map((hop) => hop.trim());
  // Each proxy appends who asked it: counted from the end, the entry our outermost proxy wrote.
  return hops.at(-trustedProxies) || request.socket.remoteAddress || 'unknown';
}
