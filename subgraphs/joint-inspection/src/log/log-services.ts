import type { CommandClient, Deps } from '@double-random/runtime';

/** What the log needs of its process; `JointServices` has it. */
export interface LogServices {
  readonly deps: Deps;
  /** The process's secret; signing keys come from it. */
  readonly secretKey: Buffer;
  /** Asks the departments' witnesses. */
  readonly departments: CommandClient;
  /** First line of the draw log's checkpoints: a schema-less URL of the publishing body, e.g. `jco.wugang.gov.cn/draw-log`. Kept from the first start on. */
  readonly logOrigin?: string;
}

/** For machines that publish nothing: demonstrations and tests. */
export const localOrigin = 'localhost/draw-log';
