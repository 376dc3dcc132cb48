import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type ConditionValues, isWanted } from './conditions.ts';

/** Selections as a client wrote them, and the type it wrote them on. */
export interface Written {
  readonly selections: SelectionSetNode;
  readonly on: GraphQLCompositeType;
}

/** One field of an answer, wherever in the operation it is asked for. */
export interface WantedField {
  readonly key: string;
  /** The type that has the field, as errors name it. */
  readonly parent: GraphQLCompositeType;
  /** Absent: the name of the object's type is asked for. */
  readonly type: GraphQLOutputType | undefined;
  /** What is asked for below it. */
  readonly below: Written[];
}

/** One operation with the truth values of one request. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: ConditionValues;
}

/**
 * The fields of an answer for an object of one type, in the order of the answer.
 * @param type of the object; the type of the field where the subgraph did not say
 */
export function collectFields(written: readonly Written[], type: GraphQLCompositeType, operation: Operation): WantedField[] {
  const fields = new Map<string, WantedField>();
  for (const { selections, on } of written) collect(selections, on, type, type, operation, fields);
  return [...fields.values()];
}

function collect(
  set: SelectionSetNode,
  on: GraphQLCompositeType,
  parent: GraphQLCompositeType,
  type: GraphQLCompositeType,
  operation: Operation,
  fields: Map<string, WantedField>,
): void {
  for (const selection of set.selections) {
    if (!isWanted(selection.directives, operation.conditions)) continue;
    if (selection.kind === Kind.FIELD) {
      addField(selection, on, parent, fields);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments.get(selection.name.value)!;
    const name = fragment.typeCondition?.name.value;
    const condition = name === undefined ? undefined : (operation.schema.getType(name) as GraphQLCompositeType);
    if (!condition) collect(fragment.selectionSet, on, parent, type, operation, fields);
    else if (includes(operation.schema, condition, type)) collect(fragment.selectionSet, condition, condition, type, operation, fields);
  }
}

function addField(node: FieldNode, on: GraphQLCompositeType, parent: GraphQLCompositeType, fields: Map<string, WantedField>): void {
  const key = (node.alias ?? node.name).value;
  const name = node.name.value;
  const type = name === '__typename' || !('getFields' in on) ? undefined : on.getFields()[name]!.type;
  const field = fields.get(key) ?? { key, parent, type, below: [] };
  fields.set(key, field);
  if (node.selectionSet && type) field.below.push({ selections: node.selectionSet, on: named(type) });
}

const named = (type: GraphQLOutputType): GraphQLCompositeType => {
  let inner = type;
  while ('ofType' in inner) inner = inner.ofType;
  return inner as GraphQLCompositeType;
};

const includes = (schema: GraphQLSchema, condition: GraphQLCompositeType, type: GraphQLCompositeType): boolean =>
  condition === type || (isAbstractType(condition) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(condition, type));

/** The type of that name in the graph that clients see, where objects can be of it. */
export function compositeNamed(schema: GraphQLSchema, name: string): GraphQLCompositeType | undefined {
  const type = schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}
