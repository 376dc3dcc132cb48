import { type GeneratorValue, integer } from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';
import { hostile, type Known, misfits } from './hostile-values.ts';

export interface FuzzedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const deepest = 4;

/** Draws one operation of valid shape with hostile values; the same generator draws the same again. */
export function operationFrom(g: GeneratorValue, schema: GraphQLSchema, known: Known): FuzzedOperation {
  const chance = (percent: number) => g(integer, { min: 0, max: 99 }) < percent;
  const one = <T>(of: readonly T[]): T => of[g(integer, { min: 0, max: of.length - 1 })]!;
  const variables: Record<string, unknown> = {};
  const heads: string[] = [];

  const value = (type: GraphQLInputType, name: string): unknown => {
    if (chance(2)) return one(misfits);
    if (!isNonNullType(type) && chance(10)) return null;
    if (chance(40) && known[name] !== undefined) return known[name];
    const open = getNullableType(type);
    if (isListType(open)) return Array.from({ length: one([0, 1, 1, 2, 30]) }, () => value(open.ofType, name));
    if (isEnumType(open)) return one(open.getValues()).name;
    if (isInputObjectType(open))
      return Object.fromEntries(
        Object.values(open.getFields())
          .filter((field) => isRequiredInputField(field) || chance(40))
          .map((field) => [field.name, value(field.type, field.name)]),
      );
    return one(hostile[getNamedType(type).name] ?? hostile['String']!);
  };

  const selection = (typeName: string, depth: number): string => {
    const type = schema.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) return isCompositeType(type) ? '{ __typename }' : '';
    const fields = Object.values(type.getFields()).filter((f) => depth < deepest || !isCompositeType(getNamedType(f.type)));
    const some = fields.filter(() => chance(35)).slice(0, 12);
    return `{ __typename ${some.map((f) => called(f, depth)).join(' ')} }`;
  };
  const called = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const wanted = field.args.filter((a) => (isNonNullType(a.type) && a.defaultValue === undefined) || chance(40));
    const args = wanted.map((arg) => {
      const name = `v${heads.length}`;
      heads.push(`$${name}: ${arg.type}`);
      variables[name] = value(arg.type, arg.name);
      return `${arg.name}: $${name}`;
    });
    // Every call under a name of its own: the same field twice with other arguments would not be valid.
    const alias = args.length > 0 ? `${field.name}${heads.length}: ` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection(getNamedType(field.type).name, depth + 1)}`;
  };

  const mutation = schema.getMutationType();
  const root = mutation && chance(50) ? mutation : schema.getQueryType()!;
  const asked = Array.from({ length: chance(80) ? 1 : 2 }, () => called(one(Object.values(root.getFields())), 0));
  return {
    query: `${root === mutation ? 'mutation' : 'query'}${heads.length > 0 ? `(${heads.join(', ')})` : ''} { ${asked.join(' ')} }`,
    variables,
  };
}
