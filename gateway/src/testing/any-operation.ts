import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
} from 'graphql';

export interface AnyOperation {
  readonly query: string;
  readonly variables: { readonly yes: boolean; readonly no: boolean };
}

const deepest = 5;
/** Values of the arguments, as far as a field needs one to answer something. */
const argumentsOf = (field: GraphQLField<unknown, unknown>): string =>
  field.args.some(({ name }) => name === 'id') ? '(id: "p3")' : field.args.some(({ name }) => name === 'first') ? '(first: 4)' : '';

/** Any query of a schema: fields under their own and under other names, fragments on what an object may be, conditions. */
export function anyOperation(schema: GraphQLSchema): fc.Arbitrary<AnyOperation> {
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => !name.startsWith('_'));
  const root = fc
    .subarray(roots, { minLength: 1, maxLength: 3 })
    .chain((fields) => fc.tuple(...fields.map((field) => anyField(schema, field, 1))))
    .map((fields) => fields.join(' '));
  return fc.record({ query: root, yes: fc.boolean(), no: fc.boolean() }).map(({ query, yes, no }) => ({
    // Both variables are used, whatever was drawn.
    query: `query ($yes: Boolean!, $no: Boolean!) { ${query} __typename @skip(if: $yes) @include(if: $no) }`,
    variables: { yes, no },
  }));
}

const condition = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  fc.constantFrom(' @include(if: $yes)', ' @skip(if: $no)', ' @skip(if: $yes)'),
);

function anyField(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type);
  // Under another name it is that of the field and nothing else's, so that no two things have the same name.
  const name = fc.constantFrom(field.name, field.name, `${field.name}_again: ${field.name}`);
  const below = isCompositeType(type) ? anySelections(schema, type, depth + 1).map((s) => ` { ${s} }`) : fc.constant('');
  return fc.tuple(name, condition, below).map(([own, when, selections]) => `${own}${argumentsOf(field)}${when}${selections}`);
}

/** What an object of a type may be. Apollo's executor loses fields of a fragment on an interface inside one on an object: not asked here. */
const conditionsOn = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLCompositeType[] =>
  isObjectType(type) ? [type] : schema.getPossibleTypes(type);

function anySelections(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number): fc.Arbitrary<string> {
  const all = isUnionType(type) ? [] : Object.values((type as GraphQLObjectType).getFields());
  const fields = depth < deepest ? all : all.filter((field) => !isCompositeType(getNamedType(field.type)));
  const own = fields.length
    ? fc
        .subarray(fields, { maxLength: Math.min(4, fields.length) })
        .chain((some) => fc.tuple(...some.map((field) => anyField(schema, field, depth))))
    : fc.constant([]);
  const fragments =
    depth < deepest
      ? fc
          .subarray([...conditionsOn(schema, type)])
          .chain((some) =>
            fc.tuple(
              ...some.map((on) =>
                fc
                  .tuple(condition, anySelections(schema, on, depth + 1))
                  .map(([when, selections]) => `... on ${on.name}${when} { ${selections} }`),
              ),
            ),
          )
      : fc.constant([]);
  const typeName = fc.constantFrom('__typename', '__typename', 'kindOfThing: __typename');
  return fc.tuple(own, fragments, typeName).map(([some, further, name]) => [...some, ...further, name].join(' '));
}
