import { type DocumentNode, type FieldNode, Kind, parse, type SelectionSetNode } from 'graphql';

export interface SubgraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly document: DocumentNode | undefined;
}

interface PathError {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Of one question: where several are asked as one, a long one leaves the others theirs. */
const mostErrors = 200;
const key = (field: FieldNode) => field.alias?.value ?? field.name.value;

/** True for a request that changes something. */
export const isMutation = ({ document, query }: SubgraphRequest): boolean =>
  (document ?? parse(query)).definitions.some((d) => d.kind === Kind.OPERATION_DEFINITION && d.operation === 'mutation');

/**
 * The answer of a subgraph that cannot be reached: nothing, and an error for every field that it would have filled, so that
 * "not registered" and "department down" can be told apart.
 */
export function outage(request: SubgraphRequest, title: string): { data: null; errors: PathError[] } {
  const document = request.document ?? parse(request.query);
  const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION);
  const paths: (string | number)[][] = [];
  for (const field of fields(operation!.selectionSet)) {
    if (field.name.value === '_entities' && field.selectionSet)
      paths.push(...[...entityPaths(field, request.variables)].slice(0, mostErrors));
    else paths.push([key(field)]);
  }
  const errors = paths.map((path) => ({
    message: `${title}数据暂不可用，请稍后再试`,
    path,
    extensions: { code: 'UNAVAILABLE', retryable: true },
  }));
  return { data: null, errors };
}

function* entityPaths(field: FieldNode, variables: Readonly<Record<string, unknown>>): Generator<(string | number)[]> {
  const told = field.arguments?.[0]?.value;
  const representations = (told?.kind === Kind.VARIABLE ? variables[told.name.value] : []) as readonly { readonly __typename?: string }[];
  for (const [index, representation] of representations.entries())
    for (const wanted of fields(field.selectionSet!, representation.__typename)) yield [key(field), index, key(wanted)];
}

/** @param typename only what is selected on this type; a condition on an interface counts too */
function* fields(set: SelectionSetNode, typename?: string): Generator<FieldNode> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (!selection.name.value.startsWith('__')) yield selection;
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition?.name.value;
      if (!on || !typename || on === typename || set.selections.length === 1) yield* fields(selection.selectionSet, typename);
    }
  }
}
