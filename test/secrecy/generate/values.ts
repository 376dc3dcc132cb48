import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';

/** What an argument or an input field is filled with, by its name, or by `Owner.name` where one owner wants something else. */
export type KnownValues = Readonly<Record<string, unknown>>;

/** Plausible values by scalar: good enough to come past the parsing, never the id of anything. */
const plain: Readonly<Record<string, unknown>> = {
  ID: 'ji_xxx_00000000-0000-7000-8000-000000000000',
  String: '说明',
  Int: 1,
  Boolean: true,
  PlainDate: '2026-09-30',
  DateTime: '2026-09-03T02:00:00.000Z',
  Json: {},
};

/** @throws Error for a scalar this table does not know: a new one has to be thought about */
export function valueFor(type: GraphQLInputType, owner: string, name: string, known: KnownValues): unknown {
  // A bare name says nothing of an enum, which has values of its own.
  const found = known[`${owner}.${name}`] ?? (isEnumType(getNamedType(type)) ? undefined : known[name]);
  if (found !== undefined) return isListType(getNullableType(type)) && !Array.isArray(found) ? [found] : found;
  if (isListType(getNullableType(type))) {
    const inner = getNullableType(type) as { readonly ofType: GraphQLInputType };
    return [valueFor(inner.ofType, owner, name, {})];
  }
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter((field) => isRequiredInputField(field) || known[`${named.name}.${field.name}`] !== undefined)
        .map((field) => [field.name, valueFor(field.type, named.name, field.name, known)]),
    );
  if (!Object.hasOwn(plain, named.name)) throw new Error(`no plausible value for scalar ${named.name} (${owner}.${name})`);
  return plain[named.name];
}

/** Required arguments, and those optional ones somebody has a value for. */
export const wantedArguments = (args: readonly GraphQLArgument[], owner: string, known: KnownValues): readonly GraphQLArgument[] =>
  args.filter((arg) => isRequired(arg) || known[`${owner}.${arg.name}`] !== undefined);

const isRequired = (arg: GraphQLArgument): boolean => String(arg.type).endsWith('!') && arg.defaultValue === undefined;
