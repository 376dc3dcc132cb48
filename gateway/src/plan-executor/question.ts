import { type DocumentNode, type GraphQLError, type GraphQLFormattedError, Kind, parse, visit } from 'graphql';
import type { Entity } from './places.ts';
import { type FetchNode, type Path, plainName, Unsupported } from './plan.ts';
import type { Run, SourceOf } from './run.ts';
import { subgraphError } from './subgraph-error.ts';

/** Where an error of a subgraph belongs in the whole answer: in several places where several objects asked the same. */
export type PlacesOf = (path: Path | undefined) => readonly (Path | undefined)[];

/** Asks one subgraph; what it refuses is reported, what it answers is returned. */
export type Question = (run: Run, variables: Record<string, unknown>, placesOf: PlacesOf) => Promise<Entity | null | undefined>;

/**
 * @param fetch whom to ask for what, and which of the client's variables it needs
 * @throws Unsupported
 */
export function compileQuestion(
  {
    serviceName,
    operation,
    operationName,
    variableUsages = [],
  }: Pick<FetchNode, 'serviceName' | 'operation' | 'variableUsages' | 'operationName'>,
  sourceOf: SourceOf,
): Question {
  const source = sourceOf(serviceName);
  if (!source) throw new Unsupported(`no subgraph ${serviceName}`);
  const document = withPlainNames(parse(operation, { noLocation: true }));
  return async ({ asked, variables: given, errors }, variables, placesOf) => {
    // What a client names as we name the objects that are meant tells nobody which ones are.
    for (const name of variableUsages)
      if (!Object.hasOwn(variables, name) && Object.hasOwn(given, name) && given[name] !== undefined) variables[name] = given[name];
    const answer = await source.process({
      kind: 'incoming operation' as never,
      request: { query: operation, variables, operationName },
      incomingRequestContext: asked,
      context: asked.context,
      document,
    });
    if (answer.errors) errors.push(...inPlace(answer.errors, serviceName, placesOf));
    return answer.data as Entity | null | undefined;
  };
}

/** Names under which the subgraph answers. */
function withPlainNames(document: DocumentNode): DocumentNode {
  visit(document, { [Kind.FIELD]: (field) => void plainName((field.alias ?? field.name).value) });
  return document;
}

/** First one place of each error, in the order the subgraph gave them, then the others where the same was asked. */
function inPlace(errors: readonly GraphQLFormattedError[], subgraph: string, placesOf: PlacesOf): GraphQLError[] {
  const placed = errors.map((error) => ({ error, places: placesOf(error.path) }));
  const most = Math.max(...placed.map(({ places }) => places.length));
  return Array.from({ length: most }, (_, i) =>
    placed.filter(({ places }) => i < places.length).map(({ error, places }) => subgraphError(error, subgraph, places[i])),
  ).flat();
}
