import { type DirectiveNode, type DocumentNode, GraphQLBoolean, Kind, type OperationDefinitionNode, valueFromAST, visit } from 'graphql';
import { Unsupported } from './plan.ts';

type Variables = Readonly<Record<string, unknown>>;
/** Whether each variable of a `@skip` or `@include` is true. */
export type ConditionValues = ReadonlyMap<string, boolean>;

/** Two to the power of this many shapes of one answer are kept. */
const mostConditions = 6;

/**
 * The variables that decide what of an operation is answered at all.
 * @returns their values in one request; undefined where one is no truth value
 * @throws Unsupported
 */
export function conditionsOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (given: Variables) => ConditionValues | undefined {
  const named = new Set<string>();
  visit(document, { Directive: (directive) => void ifVariable(directive, (name) => named.add(name)) });
  // Another operation of the same document may have conditions of its own.
  const defaults = (operation.variableDefinitions ?? [])
    .filter((v) => named.has(v.variable.name.value))
    .map((v) => [v.variable.name.value, v.defaultValue && valueFromAST(v.defaultValue, GraphQLBoolean)] as const);
  if (defaults.length > mostConditions) throw new Unsupported(`${defaults.length} conditions`);
  return (given) => {
    const values = new Map<string, boolean>();
    for (const [name, otherwise] of defaults) {
      const own = Object.hasOwn(given, name) ? given[name] : undefined;
      const value = own === undefined ? otherwise : own;
      if (typeof value !== 'boolean') return undefined;
      values.set(name, value);
    }
    return values;
  };
}

const isCondition = ({ name }: DirectiveNode) => name.value === 'skip' || name.value === 'include';
const conditionIn = (directive: DirectiveNode) => directive.arguments?.find((a) => a.name.value === 'if')?.value;

function ifVariable(directive: DirectiveNode, told: (name: string) => unknown): void {
  const value = isCondition(directive) ? conditionIn(directive) : undefined;
  if (value?.kind === Kind.VARIABLE) told(value.name.value);
}

/** Whether a field or fragment with these directives is answered. */
export const isWanted = (directives: readonly DirectiveNode[] | undefined, values: ConditionValues): boolean =>
  (directives ?? []).filter(isCondition).every((directive) => {
    const value = conditionIn(directive);
    const holds = value?.kind === Kind.VARIABLE ? values.get(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
    return holds === (directive.name.value === 'include');
  });
