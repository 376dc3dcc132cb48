import type { GraphQLError } from 'graphql';
import { compileEntityFetch } from './entity-fetch.ts';
import { merge } from './merge.ts';
import { objectsAt } from './places.ts';
import { type FetchNode, type Path, Unsupported } from './plan.ts';
import { compileQuestion, type PlacesOf, type Question } from './question.ts';
import type { Run, SourceOf } from './run.ts';
import type { TypeNames } from './type-names.ts';

export interface FetchOptions {
  readonly sourceOf: SourceOf;
  readonly types: TypeNames;
}

/** One part of a plan: fills in what it is for, and reports what went wrong among the errors. */
export type Step = (run: Run) => Promise<void>;

/**
 * One question to one subgraph.
 * @param path where in the answer the objects are that it completes
 * @throws Unsupported
 */
export function compileFetch(node: FetchNode, path: Path, options: FetchOptions): Step {
  refuseRewrites(node);
  const ask = compileQuestion(node, options.sourceOf);
  return reporting(node.requires ? completeEntities(node, path, ask, options.types) : completeRoot(path, ask));
}

/** @throws Unsupported */
export function refuseRewrites({ inputRewrites, outputRewrites, contextRewrites }: FetchNode): void {
  if (inputRewrites?.length || outputRewrites?.length || contextRewrites?.length) throw new Unsupported('rewrites');
}

/** What is thrown costs what the step would have filled in, and nothing else. */
export const reporting =
  (step: Step): Step =>
  (run) =>
    step(run).catch((error: GraphQLError) => void run.errors.push(error));

function completeRoot(path: Path, ask: Question): Step {
  const placesOf: PlacesOf = (inner) => [inner && [...path, ...inner]];
  return async (run) => {
    const objects = objectsAt(run.data, path);
    if (objects.length === 0) return;
    const data = await ask(run, {}, placesOf);
    for (const object of objects) merge(object, data);
  };
}

function completeEntities(node: FetchNode, path: Path, ask: Question, types: TypeNames): Step {
  const fetch = compileEntityFetch(node, path, types);
  return async (run) => {
    const begun = fetch.begin(run);
    if (begun) begun.complete(await ask(run, { representations: begun.representations }, begun.placesOf));
  };
}
