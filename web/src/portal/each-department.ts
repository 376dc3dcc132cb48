import { findAgency } from '@double-random/schema/departments';
import { departments } from '../generated/departments.ts';
import * as graph from '../generated/public/graphql.ts';
import { NotAnswered } from './ask.ts';

/** Documents asked of every department alike, by the name they have in `schema/operations/public/each-department`, without `Own`. */
type Documents = {
  readonly [K in keyof typeof graph as K extends `PublicSecurity${infer Name}Document` ? Name : never]: (typeof graph)[K];
};
type Department = (typeof departments)[number];

/** All departments answer their documents alike. */
const documentOf = <N extends keyof Documents>({ typePrefix }: Department, name: N): Documents[N] =>
  (graph as unknown as Readonly<Record<string, Documents[N]>>)[`${typePrefix}${name}Document`]!;

/** The document of the department an agency belongs to; nothing for offices without lists and for what is no agency. */
export function documentOfAgency<N extends keyof Documents>(agency: string, name: N): Documents[N] | undefined {
  const subgraph = findAgency(agency)?.subgraph;
  const department = departments.find(({ code }) => code === subgraph);
  return department && documentOf(department, name);
}

/** The document of the department that gave this identifier. */
export function documentOfId<N extends keyof Documents>(id: string, name: N): Documents[N] | undefined {
  const department = departments.find(({ idPrefix }) => id.startsWith(`${idPrefix}_`));
  return department && documentOf(department, name);
}

/** What a department answered, or why there is nothing to show: it has nothing for the public, or it is away. */
export type Answered<T> = { readonly found: T } | { readonly found: undefined; readonly away: boolean };

export async function answered<T>(asking: Promise<T>): Promise<Answered<T>> {
  try {
    return { found: await asking };
  } catch (error) {
    if (!(error instanceof NotAnswered) || !['NOT_FOUND', 'UNAVAILABLE'].includes(error.code)) throw error;
    return { found: undefined, away: error.code === 'UNAVAILABLE' };
  }
}
