import type { Command, FileHandler, JobQueue, Storage } from '@double-random/runtime';
import type { Agency } from '@double-random/schema/departments';
import type { IResolvers } from '@graphql-tools/utils';
import type { DepartmentDeps } from './department-deps.ts';

/** A field only this department's registry has, e.g. CAD's `business` (CD 引言). Stored in the row's `extra` JSON, shown as a GraphQL field. */
export interface ExtraField {
  readonly name: string;
  readonly title: string;
  readonly type: 'TEXT' | 'TEXT_LIST' | 'INTEGER' | 'DATE';
  /** Allowed values with their Chinese labels; free text when absent. */
  readonly values?: Readonly<Record<string, string>>;
  readonly required?: boolean;
  /** Of a matter: published with the list. Fields of objects and inspectors are never public. */
  readonly public?: boolean;
  readonly basis?: string;
}

/** Everything a department is, except what it knows. */
export interface DepartmentProfile {
  /** Subgraph name, prefixes: the line of schema/departments.ts. */
  readonly code: string;
  readonly title: string;
  readonly typePrefix: string;
  readonly fieldPrefix: string;
  readonly idPrefix: string;
  readonly objectFields?: readonly ExtraField[];
  readonly inspectorFields?: readonly ExtraField[];
  readonly matterFields?: readonly ExtraField[];
  /** Agencies of this department; those of schema/departments.ts when absent. */
  readonly agencies?: readonly DepartmentAgency[];
  /** How rows of a regulation's annex are recognised, so that a matter keeps its code; with it the annex import exists. */
  readonly matterSubjects?: readonly MatterSubject[];
}

/** An agency without the closed list of subgraph names. */
export type DepartmentAgency = Omit<Agency, 'subgraph'>;

/** A matter of a regulation's annexes by the words that name its objects, e.g. 旅馆 and 宾馆 for M-HOTEL. */
export interface MatterSubject {
  readonly code: string;
  readonly words: readonly string[];
}

/** A type-graphql class. */
export type ClassReference = new (...args: never[]) => object;

/** What a room does in the background, on the department's durable queue. */
export interface ModuleWork {
  /** Handlers by queue. A job may come twice, and finds its work done. */
  readonly queues: Readonly<Record<string, (deps: DepartmentDeps, data: object) => Promise<void>>>;
  /** Once the queue is open: schedules, and work that was waiting or interrupted. */
  start(deps: DepartmentDeps, queue: JobQueue): Promise<void>;
  /** Everything that waits, at once and without a queue. */
  now(deps: DepartmentDeps): Promise<void>;
}

/** One room of the kit: its tables, its part of the graph, its commands for joint-inspection, its files. */
export interface DepartmentModule {
  readonly storage: Storage;
  graph(profile: DepartmentProfile): {
    readonly resolvers: readonly ClassReference[];
    readonly orphanedTypes: readonly ClassReference[];
    readonly references?: IResolvers;
  };
  readonly commands?: (profile: DepartmentProfile) => Readonly<Record<string, Command>>;
  readonly background?: (profile: DepartmentProfile) => ModuleWork;
  /** File routes by first path segment, e.g. `uploads`. */
  readonly files?: (profile: DepartmentProfile) => Readonly<Record<string, FileHandler>>;
}
