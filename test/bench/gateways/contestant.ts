/** What a gateway is started with; the same for all that are measured. */
export interface GatewaySettings {
  /** The committed supergraph, with the addresses of the running subgraphs written in. */
  readonly supergraph: string;
  /** Base URL by subgraph name. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Who vouches for people and clients. */
  readonly issuer: string;
  /** PEM of the key whose signature the subgraphs believe. */
  readonly privateKey: string;
  /** Where a gateway that is no dependency of ours is installed. */
  readonly folder?: string | undefined;
}

/** What the measuring process says to a gateway, and what it hears. */
export type ToGateway = { readonly start: GatewaySettings } | 'cpu';
export type FromGateway = { readonly url: string } | { readonly failed: string } | { readonly cpuMs: number };

const say = (message: FromGateway) => process.send!(message);

/**
 * A gateway in a process of its own: starts when told, says its processor time (all threads) when asked, and ends with whoever measures it.
 * @param start returns the address that takes GraphQL requests
 */
export function contestant(start: (settings: GatewaySettings) => Promise<string>): void {
  process.once('disconnect', () => process.exit());
  process.on('message', (message: ToGateway) => {
    if (message === 'cpu') {
      const { user, system } = process.cpuUsage();
      say({ cpuMs: (user + system) / 1000 });
    } else
      start(message.start).then(
        (url) => say({ url }),
        (error: unknown) => say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      );
  });
}
