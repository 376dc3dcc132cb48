import { type Agency, agencies, findAgency } from '@double-random/schema/departments';
import { useSearchParams } from 'react-router';
import { departments } from '../generated/departments.ts';
import * as graph from '../generated/workbench/graphql.ts';
import { useMe } from './me.tsx';

/** Documents asked of every department alike, by the name they have in `schema/operations/workbench/each-department`, without `Own`. */
type Documents = {
  readonly [K in keyof typeof graph as K extends `PublicSecurity${infer Name}Document` ? Name : never]: (typeof graph)[K];
};

/** A field only one department has. */
export interface OwnField {
  readonly name: string;
  readonly title: string;
  readonly type: 'TEXT' | 'TEXT_LIST' | 'INTEGER' | 'DATE';
  readonly values?: Readonly<Record<string, string>>;
  readonly required?: boolean;
  readonly basis?: string;
}

export interface OwnDepartment {
  readonly agency: Agency;
  /** The agency is somebody else's: the one above reads, and never writes (KF 第五条). */
  readonly readOnly: boolean;
  /** Agencies below, whose registries and lists may be looked at. */
  readonly below: readonly Agency[];
  /** Where its files are sent to and fetched from, below the origin. */
  readonly files: string;
  readonly objectFields: readonly OwnField[];
  readonly inspectorFields: readonly OwnField[];
  readonly matterFields: readonly OwnField[];
  /** The document of this department; all departments answer it alike. */
  document<N extends keyof Documents>(name: N): Documents[N];
}

/**
 * The one place that knows which department's documents go with an agency.
 * @param mine code of the agency of who is signed in
 * @param chosen an agency below it, to look at
 * @returns nothing for offices without registries
 */
export function departmentOf(mine: string | null, chosen: string | null): OwnDepartment | undefined {
  const own = findAgency(mine ?? '');
  const below = own ? agencies.filter((a) => a.parent === own.code && a.subgraph === own.subgraph) : [];
  const agency = below.find(({ code }) => code === chosen) ?? own;
  const line = departments.find(({ code }) => code === agency?.subgraph);
  if (!own || !agency || !line) return undefined;
  return {
    agency,
    readOnly: agency !== own,
    below,
    files: `files/${line.code}`,
    objectFields: line.objectFields,
    inspectorFields: line.inspectorFields,
    matterFields: line.matterFields,
    document: <N extends keyof Documents>(name: N) =>
      (graph as unknown as Readonly<Record<string, Documents[N]>>)[`${line.typePrefix}${name}Document`]!,
  };
}

/** The department of who is signed in, or the agency below it that the address names. */
export function useDepartment(): OwnDepartment | undefined {
  const { department } = useMe();
  const [query] = useSearchParams();
  return departmentOf(department, query.get('agency'));
}
