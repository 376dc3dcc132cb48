import {
  type CommandClient,
  createSubgraph,
  type DatabaseUrls,
  type Deps,
  emOf,
  type KeyVersion,
  migrate,
  openOrm,
  type Subgraph,
  type SubgraphSchema,
  subgraphSchema,
} from '@double-random/runtime';
import type { IResolvers } from '@graphql-tools/utils';
import { type Background, type BackgroundMode, startBackground } from './background.ts';
import { type EvidenceSettings, openEvidenceStore } from './evidence/store/store-settings.ts';
import { departmentStubs } from './graph/department-stubs.ts';
import { filesByRoom } from './graph/files-by-room.ts';
import { InspectionObject } from './graph/inspection-object.type.ts';
import { logFileHandler } from './log/index.ts';
import { jointModules } from './modules.ts';
import { type ChannelSettings, openChannels } from './publication/delivery/channel-settings.ts';
import type { JointServices } from './services.ts';
import { jointStorage } from './storage.ts';

export const jointName = 'joint-inspection';

let schema: SubgraphSchema | undefined;

/** The schema alone, without a database: for composition. Built once in a process. */
export function jointSchema(): SubgraphSchema {
  schema ??= buildSchema();
  return schema;
}

function buildSchema(): SubgraphSchema {
  const references: Record<string, unknown> = {
    InspectionObject: { __resolveReference: (reference: { code: string }) => ({ code: reference.code }) },
  };
  for (const module of jointModules)
    for (const [type, fields] of Object.entries(module.references ?? {}))
      references[type] = { ...(references[type] as object), ...(fields as object) };
  return subgraphSchema(
    {
      resolvers: jointModules.flatMap((m) => m.resolvers) as never,
      orphanedTypes: [InspectionObject, ...departmentStubs, ...jointModules.flatMap((m) => m.orphanedTypes ?? [])] as never,
    },
    references as IResolvers,
  );
}

export interface JointOptions {
  readonly database: DatabaseUrls;
  readonly deps: Omit<Deps, 'em'>;
  readonly departments: CommandClient;
  readonly secretKey: Buffer;
  /** Later sealing keys by version. */
  readonly laterKeys?: Readonly<Record<KeyVersion, Buffer>> | undefined;
  readonly issuers: Readonly<Record<string, readonly string[]>>;
  readonly poolMax?: number;
  readonly logOrigin?: string | undefined;
  readonly publicUrl?: string | undefined;
  /** Absent: what is for channels of others is entered there by hand. */
  readonly channels?: ChannelSettings | undefined;
  /** Where files of evidence are kept. */
  readonly evidence: EvidenceSettings;
  /** Absent: `by hand`. */
  readonly background?: BackgroundMode | undefined;
}

export interface RunningJoint extends Subgraph {
  readonly services: JointServices;
  readonly background: Background;
}

/** Migrates, connects and assembles the subgraph. The published log is below its files: `/log/…`. */
export async function startJoint(options: JointOptions): Promise<RunningJoint> {
  const { database, departments, secretKey, laterKeys, logOrigin, publicUrl } = options;
  await migrate(database.ownerUrl, jointStorage);
  const orm = await openOrm(database.appUrl, jointStorage, options.poolMax);
  const deps: Deps = { ...options.deps, em: () => emOf(orm) };
  const channels = openChannels(options.channels);
  const evidence = openEvidenceStore(options.evidence);
  const services: JointServices = {
    deps,
    departments,
    secretKey,
    channels,
    evidence,
    ...(laterKeys ? { laterKeys } : {}),
    ...(logOrigin ? { logOrigin } : {}),
    ...(publicUrl ? { publicUrl } : {}),
  };
  const background = startBackground(services, database, options.background ?? 'by hand');
  const commands = Object.assign({}, ...jointModules.map((m) => m.commands?.(services) ?? {}));
  const subgraph = createSubgraph({
    name: jointName,
    ...jointSchema(),
    deps,
    issuers: options.issuers,
    commands,
    extend: { services },
    files: filesByRoom({ '/log': logFileHandler(deps.em) }, ...jointModules.map((m) => m.files ?? {})),
    ready: async () => void (await orm.em.getConnection().execute('select 1')),
    async close() {
      await background.stop();
      await orm.close(true);
    },
  });
  return { ...subgraph, services, background };
}
