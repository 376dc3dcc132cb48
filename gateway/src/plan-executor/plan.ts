import type { Experimental_DidResolveQueryPlanCallback } from '@apollo/gateway';

/** What Apollo's planner decided for one operation. */
export type QueryPlan = Parameters<Experimental_DidResolveQueryPlanCallback>[0]['queryPlan'];
type AnyNode = NonNullable<QueryPlan['node']>;
export type PlanNode = Exclude<AnyNode, { readonly kind: 'Subscription' }>;
/** One question to one subgraph. */
export type FetchNode = Extract<PlanNode, { readonly kind: 'Fetch' }>;
/** What of an object a subgraph has to be told, so that it knows which one is meant. */
export type RequiredSelection = NonNullable<FetchNode['requires']>[number];

/** Where something is in an answer; `@` in a plan stands for every element of a list. */
export type Path = readonly (string | number)[];

/** A plan or an operation that is left to Apollo's own executor. */
export class Unsupported extends Error {}

/** Names that every object has already: kept apart by nothing but Apollo's own executor. */
export const isInherited = (name: string): boolean => name in Object.prototype;

/** @throws Unsupported for a name that every object has */
export function plainName(name: string): string {
  if (isInherited(name)) throw new Unsupported(`a field answered as ${name}`);
  return name;
}
