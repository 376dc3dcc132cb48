import type { Command, FileHandler } from '@double-random/runtime';
import type { IResolvers } from '@graphql-tools/utils';
import type { JointServices } from './services.ts';

/** A type-graphql class. */
export type ClassReference = new (...args: never[]) => object;

/** One room of joint-inspection: its resolvers and the types nobody returns directly. Tables are listed in `entities.ts`. */
export interface JointModule {
  readonly resolvers: readonly ClassReference[];
  readonly orphanedTypes?: readonly ClassReference[];
  readonly references?: IResolvers;
  /** Path below the subgraph's files → who answers, e.g. `/documents`. */
  readonly files?: Readonly<Record<string, FileHandler>>;
  readonly commands?: (services: JointServices) => Readonly<Record<string, Command>>;
}
