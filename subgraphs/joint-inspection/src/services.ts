import type { CommandClient, Deps, KeyVersion } from '@double-random/runtime';
import type { EvidenceStore } from './evidence/store/evidence-store.ts';
import type { ChannelPorts } from './publication/delivery/channel-port.ts';

/** What joint-inspection needs besides its own database. */
export interface JointServices {
  readonly deps: Deps;
  /** Asks a department subgraph; UNAVAILABLE when it cannot be reached, and whoever needs the answer stops. */
  readonly departments: CommandClient;
  /** Encrypts what must not be readable in a dump: frame keys, chain secrets. 32 bytes. */
  readonly secretKey: Buffer;
  /** Later sealing keys by version, 32 bytes each: the newest seals, all of them open. */
  readonly laterKeys?: Readonly<Record<KeyVersion, Buffer>>;
  /** How results reach the channels that are not pages of this platform (C-9). */
  readonly channels: ChannelPorts;
  /** Address under which the public reaches the platform, without a slash at the end: it is printed in QR codes. */
  readonly publicUrl?: string;
  /** Where the files of evidence lie. */
  readonly evidence: EvidenceStore;
  /** First line of the draw log's checkpoints, e.g. `jco.wugang.gov.cn/draw-log`. Kept from the first start on. */
  readonly logOrigin?: string;
  /** Milliseconds after which a draw is answered on record instead of to the request (`inTurn`); for tests. */
  readonly patienceMs?: number;
}
