import { type DocumentNode, type GraphQLError, type GraphQLFormattedError, Kind, parse, visit } from 'graphql';
import { copyOf, merge } from './merge.ts';
import { type Entity, objectsAt, pathsAt } from './places.ts';
import { type FetchNode, type Path, plainName, Unsupported } from './plan.ts';
import { compileRequired } from './representations.ts';
import type { Run, SourceOf } from './run.ts';
import { subgraphError } from './subgraph-error.ts';
import type { TypeNames } from './type-names.ts';

export interface FetchOptions {
  readonly sourceOf: SourceOf;
  readonly types: TypeNames;
}

/** One part of a plan: fills in what it is for, and reports what went wrong among the errors. */
export type Step = (run: Run) => Promise<void>;

/** Where the errors of a subgraph belong in the whole answer: several places where several objects asked the same. */
type PlacesOf = (path: Path | undefined) => readonly (Path | undefined)[];

/**
 * One question to one subgraph.
 * @param path where in the answer the objects are that it completes
 * @throws Unsupported
 */
export function compileFetch(node: FetchNode, path: Path, options: FetchOptions): Step {
  if (node.inputRewrites?.length || node.outputRewrites?.length || node.contextRewrites?.length) throw new Unsupported('rewrites');
  const ask = compileQuestion(node, options.sourceOf);
  const complete = node.requires ? completeEntities(node.requires, path, ask, options.types) : completeRoot(path, ask);
  return async (run) => {
    try {
      await complete(run);
    } catch (error) {
      run.errors.push(error as GraphQLError);
    }
  };
}

type Question = (run: Run, variables: Record<string, unknown>, placesOf: PlacesOf) => Promise<Entity | null | undefined>;

function compileQuestion(node: FetchNode, sourceOf: SourceOf): Question {
  const { serviceName, operation, operationName, variableUsages = [] } = node;
  const source = sourceOf(serviceName);
  if (!source) throw new Unsupported(`no subgraph ${serviceName}`);
  const document = withPlainNames(parse(operation, { noLocation: true }));
  return async ({ asked, variables: given, errors }, variables, placesOf) => {
    for (const name of variableUsages) if (Object.hasOwn(given, name) && given[name] !== undefined) variables[name] = given[name];
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

function completeRoot(path: Path, ask: Question): Step {
  const placesOf: PlacesOf = (inner) => [inner && [...path, ...inner]];
  return async (run) => {
    const objects = objectsAt(run.data, path);
    if (objects.length === 0) return;
    const data = await ask(run, {}, placesOf);
    for (const object of objects) merge(object, data);
  };
}

function completeEntities(requires: NonNullable<FetchNode['requires']>, path: Path, ask: Question, types: TypeNames): Step {
  const toldOf = compileRequired(requires, types);
  return async (run) => {
    const { representations, askers } = distinct(objectsAt(run.data, path), toldOf);
    if (representations.length === 0) return;
    let paths: readonly Path[] | undefined;
    const placesOf: PlacesOf = (inner) => {
      const index = inner?.[1];
      if (typeof index !== 'number') return [inner && [...path, ...inner]];
      paths ??= pathsAt(run.data, path);
      return (askers[index] ?? [undefined]).map((asker) => [...(paths![asker?.place ?? -1] ?? []), ...inner!.slice(2)]);
    };
    const data = await ask(run, { representations }, placesOf);
    if (!data) return;
    const received = data['_entities'];
    if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
    if (received.length !== representations.length)
      throw new Error(`Expected "data._entities" to contain ${representations.length} elements`);
    for (const [i, entity] of received.entries()) {
      if (!entity) continue;
      for (const [n, { object }] of askers[i]!.entries()) {
        const own = (n + 1 < askers[i]!.length ? copyOf(entity) : entity) as Entity;
        own['__typename'] ||= object['__typename'];
        merge(object, own);
      }
    }
  };
}

/** An object of the answer that is to be completed, and which of those at the path it is. */
interface Asker {
  readonly object: Entity;
  readonly place: number;
}

/** What a subgraph is told of each object, the same only once: a department that checks seven matters is asked for it once. */
function distinct(objects: readonly Entity[], toldOf: (object: Entity) => Entity | null) {
  const representations: Entity[] = [];
  const askers: Asker[][] = [];
  const known = new Map<string, Asker[]>();
  for (const [place, object] of objects.entries()) {
    const told = toldOf(object);
    if (!told?.['__typename']) continue;
    const asker = { object, place };
    const key = objects.length > 1 ? JSON.stringify(told) : '';
    const same = known.get(key);
    if (same) same.push(asker);
    else {
      const first = [asker];
      known.set(key, first);
      askers.push(first);
      representations.push(told);
    }
  }
  return { representations, askers };
}
