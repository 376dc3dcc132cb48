import {
  type Command,
  createSubgraph,
  type FileHandler,
  notFound,
  Runtime0001,
  row,
  runtimeEntities,
  type Storage,
  type Subgraph,
  type SubgraphSchema,
  subgraphSchema,
} from '@double-random/runtime';
import type { IResolvers } from '@graphql-tools/utils';
import { assertUnitsDistinct } from './agencies.ts';
import type { DepartmentDeps } from './department-deps.ts';
import { departmentModules } from './modules.ts';
import type { DepartmentModule, DepartmentProfile } from './profile.ts';

/** Tables of a department: the runtime's and those of its modules, in this order. */
export const departmentStorage = (modules: readonly DepartmentModule[] = departmentModules): Storage => ({
  entities: [...runtimeEntities, ...modules.flatMap((m) => [...m.storage.entities])],
  migrations: [Runtime0001, ...modules.flatMap((m) => m.storage.migrations)],
});

/** type-graphql keeps every class it was ever shown: a department's are declared once, however often it is started. */
const schemas = new WeakMap<DepartmentProfile, Map<readonly DepartmentModule[], SubgraphSchema>>();

/** Schema of a department without a database: for emitting and composing. The same for the same profile and modules. */
export function departmentSchema(profile: DepartmentProfile, modules: readonly DepartmentModule[] = departmentModules): SubgraphSchema {
  const ofProfile = schemas.get(profile) ?? new Map<readonly DepartmentModule[], SubgraphSchema>();
  schemas.set(profile, ofProfile);
  const schema = ofProfile.get(modules) ?? declareSchema(profile, modules);
  ofProfile.set(modules, schema);
  return schema;
}

function declareSchema(profile: DepartmentProfile, modules: readonly DepartmentModule[]): SubgraphSchema {
  const parts = modules.map((m) => m.graph(profile));
  return subgraphSchema(
    { resolvers: parts.flatMap((p) => p.resolvers) as never, orphanedTypes: parts.flatMap((p) => p.orphanedTypes) as never },
    mergeReferences(parts.map((p) => p.references ?? {})),
  );
}

export interface DepartmentOptions {
  readonly deps: DepartmentDeps;
  /** Public keys (PEM) by issuer: `gateway`, `joint-inspection`. */
  readonly issuers: Readonly<Record<string, readonly string[]>>;
  readonly modules?: readonly DepartmentModule[];
  /** Releases what the deps hold, e.g. the database pool. */
  readonly close?: () => Promise<void>;
}

/** A department's subgraph, made of its profile and the kit's modules. */
export function createDepartment(profile: DepartmentProfile, options: DepartmentOptions): Subgraph {
  assertUnitsDistinct(profile);
  const modules = options.modules ?? departmentModules;
  const routes = unique<FileHandler>(
    modules.map((m) => m.files?.(profile) ?? {}),
    'file route',
  );
  return createSubgraph({
    name: profile.code,
    ...departmentSchema(profile, modules),
    deps: options.deps,
    issuers: options.issuers,
    commands: unique<Command>(
      modules.map((m) => m.commands?.(profile) ?? {}),
      'command',
    ),
    files: (context, request) => {
      const handler = routes[request.path.split('/')[1] ?? ''];
      if (!handler) throw notFound('文件');
      return handler(context, request);
    },
    ready: async () => void (await row(options.deps.em(), 'select 1')),
    ...(options.close ? { close: options.close } : {}),
  });
}

/** Two modules may each resolve another type, never the same field of one. */
function mergeReferences(maps: readonly IResolvers[]): IResolvers {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map))
      merged[type] = unique<unknown>([merged[type] ?? {}, fields as Record<string, unknown>], `resolver of ${type}`);
  }
  return merged as IResolvers;
}

function unique<T>(maps: readonly Readonly<Record<string, T>>[], what: string): Record<string, T> {
  const merged: Record<string, T> = Object.create(null);
  for (const map of maps) {
    for (const [name, value] of Object.entries(map)) {
      if (name in merged) throw new Error(`two modules declare the ${what} ${name}`);
      merged[name] = value;
    }
  }
  return merged;
}
