import { type DefinitionNode, type DocumentNode, type GraphQLError, Kind, parse, print, type VariableDefinitionNode, visit } from 'graphql';
import { type FetchOptions, refuseRewrites, reporting, type Step } from './compile-fetch.ts';
import { type BegunFetch, compileEntityFetch } from './entity-fetch.ts';
import type { FetchNode, Path } from './plan.ts';
import { compileQuestion, type PlacesOf } from './question.ts';
import type { Run } from './run.ts';

/** One of several questions that a plan asks the same subgraph at the same time. */
export interface FetchAt {
  readonly node: FetchNode;
  readonly path: Path;
}

/** A subgraph reads documents of some ten thousand words; whatever is longer is asked in parts. */
const mostCharacters = 20_000;
/** The variable in which a subgraph is told which objects are meant; each question of a joint one has its own. */
const objects = 'representations';

/**
 * Several questions to one subgraph at the same moment as one: what a department knows of an object, its matters and its inspectors is
 * one exchange instead of three, one signature, one check of it.
 * @returns undefined when together they are too long, or a client named a variable as objects are named here
 * @throws Unsupported
 */
export function compileJointFetch(fetches: readonly FetchAt[], options: FetchOptions): Step | undefined {
  for (const { node } of fetches) refuseRewrites(node);
  const variableUsages = [...new Set(fetches.flatMap(({ node }) => node.variableUsages ?? []))];
  if (variableUsages.some((name) => name.startsWith(objects))) return undefined;
  const operation = print(jointDocument(fetches.map(({ node }) => parse(node.operation, { noLocation: true }))));
  if (operation.length > mostCharacters) return undefined;
  const { serviceName } = fetches[0]!.node;
  const askAll = compileQuestion({ serviceName, operation, operationName: undefined, variableUsages }, options.sourceOf);
  const parts = fetches.map(({ node, path }) => ({
    fetch: compileEntityFetch(node, path, options.types),
    ask: compileQuestion(node, options.sourceOf),
  }));
  return reporting(async (run) => {
    const begun = parts.map(({ fetch }) => fetch.begin(run));
    const [first, second] = begun.flatMap((one, i) => (one ? [i] : []));
    if (first === undefined) return;
    if (second === undefined) {
      const only = begun[first]!;
      return only.complete(await parts[first]!.ask(run, { representations: only.representations }, only.placesOf));
    }
    const variables = Object.fromEntries(begun.map((one, i) => [`${objects}${i}`, one?.representations ?? []]));
    const data = await askAll(run, variables, placesOfAll(begun));
    for (const [i, one] of begun.entries()) if (one) complete(run, one, data && { _entities: data[`entities${i}`] });
  });
}

function complete(run: Run, begun: BegunFetch, data: Parameters<BegunFetch['complete']>[0]): void {
  try {
    begun.complete(data);
  } catch (error) {
    run.errors.push(error as GraphQLError);
  }
}

/** An error of one of the questions is its own; any other is one of each of them. */
const placesOfAll =
  (begun: readonly (BegunFetch | undefined)[]): PlacesOf =>
  (path) => {
    const own = begun.find((_, i) => path?.[0] === `entities${i}`);
    return own ? own.placesOf(['_entities', ...path!.slice(1)]) : begun.flatMap((one) => one?.placesOf(path) ?? []);
  };

/** All in one document: their objects and fragments under names of their own, the client's variables shared. */
function jointDocument(documents: readonly DocumentNode[]): DocumentNode {
  const own = documents.flatMap((document, i) => withOwnNames(document, i).definitions);
  const operations = own.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
  const variables = new Map<string, VariableDefinitionNode>(
    operations.flatMap((o) => o.variableDefinitions ?? []).map((v) => [v.variable.name.value, v]),
  );
  const joint: DefinitionNode = {
    ...operations[0]!,
    name: undefined,
    variableDefinitions: [...variables.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections: operations.flatMap((o) => o.selectionSet.selections) },
  };
  return { kind: Kind.DOCUMENT, definitions: [joint, ...own.filter((d) => d.kind !== Kind.OPERATION_DEFINITION)] };
}

function withOwnNames(document: DocumentNode, i: number): DocumentNode {
  const named = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const renamed = <T extends { readonly name: { readonly value: string } }>(node: T): T => ({
    ...node,
    name: named(`${node.name.value}_${i}`),
  });
  return visit(document, {
    Variable: (node) => (node.name.value === objects ? { ...node, name: named(`${objects}${i}`) } : undefined),
    Field: (node) => (node.name.value === '_entities' ? { ...node, alias: named(`entities${i}`) } : undefined),
    FragmentSpread: renamed,
    FragmentDefinition: renamed,
  });
}
