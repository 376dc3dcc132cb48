import { createHash } from 'node:crypto';
import {
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** An object that nobody stored: what it answers follows from who it is. */
interface MadeUp {
  readonly __typename?: string;
  readonly [key: string]: unknown;
}
const numberOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE();

/** What is known of the object is answered, everything else is made up, the same each time; here and there nothing, or a refusal. */
export const madeUpField: GraphQLFieldResolver<MadeUp | undefined, unknown> = (source, args, _, { fieldName, returnType, schema }) => {
  const known = source?.[fieldName];
  if (known !== undefined) return known;
  const who = JSON.stringify([source ?? null, args, fieldName]);
  if (source && numberOf(who) % 41 === 0) throw new Error(`${fieldName} is refused`);
  return madeUp(returnType, who, schema);
};

function madeUp(type: GraphQLOutputType, who: string, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return madeUp(type.ofType, who, schema) ?? madeUp(type.ofType, `${who}!`, schema);
  const number = numberOf(who);
  if (number % 11 === 0) return null;
  if (isListType(type)) return Array.from({ length: number % 4 }, (_, i) => madeUp(type.ofType, `${who}${i}`, schema));
  if (isEnumType(type)) return type.getValues()[number % type.getValues().length]!.name;
  if (isScalarType(type))
    return { Int: number % 1000, Float: number / 7, Boolean: number % 2 === 0 }[type.name] ?? `${type.name} ${number}`;
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  // Few of each: so that the same one is met in several places.
  return { __typename: types[number % types.length]!.name, id: `${number % 5}`, code: `${number % 5}` };
}

/** Variables with which an operation may be asked: as few as it needs. */
export function fewestVariables(operation: OperationDefinitionNode, schema: GraphQLSchema): Record<string, unknown> {
  const needed = (operation.variableDefinitions ?? []).filter((v) => v.type.kind === 'NonNullType' && !v.defaultValue);
  return Object.fromEntries(needed.map((v) => [v.variable.name.value, given(typeFromAST(schema, v.type as never) as GraphQLInputType)]));
}

function given(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return given(type.ofType);
  if (isListType(type)) return [given(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(fields.map((field) => [field.name, given(field.type)]));
  }
  return { Int: 2, Float: 0.5, Boolean: true }[type.name] ?? 'given';
}
