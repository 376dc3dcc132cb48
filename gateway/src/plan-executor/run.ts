import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLError } from 'graphql';
import type { Entity } from './places.ts';

/** Executes an operation that Apollo Server has parsed and validated. */
export type Executor = NonNullable<Awaited<ReturnType<ApolloGateway['load']>>['executor']>;
export type Asked = Parameters<Executor>[0];
export type Answered = Awaited<ReturnType<Executor>>;

/** One execution of a plan. */
export interface Run {
  readonly asked: Asked;
  /** As the client gave them: whoever answers a field coerces them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the subgraphs have answered so far, put together. */
  readonly data: Entity;
  readonly errors: GraphQLError[];
}

export type SourceOf = (subgraph: string) => GraphQLDataSource | undefined;
