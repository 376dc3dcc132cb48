import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { FetchOptions } from './compile-fetch.ts';
import { compilePlan } from './compile-plan.ts';
import { conditionsOf } from './conditions.ts';
import { plainName, type QueryPlan, Unsupported } from './plan.ts';
import type { Answered, Asked, Run } from './run.ts';
import { compileShape, type Shaped } from './shape-answer.ts';

/** Answers one operation. @returns undefined when this request of it is left to Apollo's own executor; nobody was asked then */
export type CompiledOperation = (asked: Asked) => Promise<Answered> | undefined;

/**
 * Prepares what is the same for every request of an operation: whom to ask for what, and the shape of the answer.
 * @throws Unsupported
 */
export function compileOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  plan: QueryPlan,
  options: FetchOptions,
): CompiledOperation {
  refuseSpecialFields(document);
  const ask = compilePlan(plan, options);
  const conditionsIn = conditionsOf(document, operation);
  const fragments = new Map(
    document.definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION).map((f) => [f.name.value, f]),
  );
  const root = { selections: operation.selectionSet, on: schema.getRootType(operation.operation)! };
  const shapes = new Map<string, (data: Run['data']) => Shaped>();
  return (asked) => {
    const variables = asked.request.variables ?? {};
    const wrong = wrongVariables(schema, operation, variables);
    if (wrong) return Promise.resolve({ errors: wrong });
    const conditions = conditionsIn(variables);
    if (!conditions) return undefined;
    const key = [...conditions.values()].join();
    const shape = shapes.get(key) ?? compileShape(root, { schema, fragments, conditions });
    shapes.set(key, shape);
    const run: Run = { asked, variables, data: {}, errors: [] };
    return ask(run, conditions).then(() => answerOf(run, shape));
  };
}

/** Introspection is answered from the schema, not from the plan; a name that every object has needs care that only Apollo's executor takes. */
function refuseSpecialFields(document: DocumentNode): void {
  visit(document, {
    [Kind.FIELD]({ name, alias }) {
      plainName((alias ?? name).value);
      if (name.value === '__schema' || name.value === '__type') throw new Unsupported('introspection');
    },
  });
}

function wrongVariables(schema: GraphQLSchema, { variableDefinitions }: OperationDefinitionNode, given: Run['variables']) {
  if (!variableDefinitions?.length) return undefined;
  return getVariableValues(schema, variableDefinitions, given).errors;
}

function answerOf({ data, errors }: Run, shape: (data: Run['data']) => Shaped): Answered {
  try {
    const shaped = shape(data);
    if (errors.length > 0) return { errors, data: shaped.data };
    // The place where Apollo's own executor reports them when nothing else went wrong.
    return shaped.problems.length > 0 ? { extensions: { valueCompletion: shaped.problems }, data: shaped.data } : { data: shaped.data };
  } catch (error) {
    return {
      errors: [error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error })],
    };
  }
}
