import { ERRORS, errorCodeDef } from '@apollo/federation-internals';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Path } from './plan.ts';

/** An error of a subgraph as the gateway passes it on: the same words and code, at its place in the whole answer. */
export function subgraphError(error: GraphQLFormattedError, subgraph: string, path: Path | undefined): GraphQLError {
  const message = error.message || `Error while fetching subquery from service "${subgraph}"`;
  const options = { originalError: error as Error, path, extensions: { ...error.extensions, serviceName: subgraph } };
  const known = errorCodeDef(error);
  // A code of our own catalogue stays; whoever gives none, or one of federation's own, gets federation's.
  if (!known && error.extensions?.['code']) return new GraphQLError(message, options);
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options);
}
