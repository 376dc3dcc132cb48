import { type ConstDirectiveNode, type InputValueDefinitionNode, Kind, parse, type TypeNode } from 'graphql';

/** One mutation of a department: its name and the type of its one argument `input`. */
export interface MutationShape {
  readonly name: string;
  readonly inputType: string;
}

/** Value for a field, by its name and the mutation it belongs to; undefined: the type says enough. */
export type KnownValue = (field: string, mutation: string) => unknown;

/** Mutations of a schema, and inputs for each with everything that must be there and nothing else. */
export function sampleInputs(sdl: string, known: KnownValue) {
  const definitions = parse(sdl).definitions;
  const inputs = new Map(
    definitions.flatMap((d) => (d.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[d.name.value, d.fields ?? []] as const] : [])),
  );
  const enums = new Map(
    definitions.flatMap((d) => (d.kind === Kind.ENUM_TYPE_DEFINITION ? [[d.name.value, d.values?.[0]?.name.value ?? ''] as const] : [])),
  );
  const scalars: Readonly<Record<string, unknown>> = {
    String: '1',
    ID: '1',
    Int: 1,
    Boolean: false,
    PlainDate: '2026-03-02',
    DateTime: '2026-03-02T00:00:00Z',
  };

  const sampleOf = (type: TypeNode, mutation: string): unknown => {
    if (type.kind === Kind.NON_NULL_TYPE) return sampleOf(type.type, mutation);
    if (type.kind === Kind.LIST_TYPE) return [sampleOf(type.type, mutation)];
    const name = type.name.value;
    if (inputs.has(name)) return objectOf(name, mutation);
    if (enums.has(name)) return enums.get(name);
    if (!(name in scalars)) throw new Error(`no sample of a ${name}`);
    return scalars[name];
  };
  const objectOf = (inputType: string, mutation: string): Record<string, unknown> =>
    Object.fromEntries(
      inputs
        .get(inputType)!
        .filter((field) => mustBeThere(field))
        .map((field) => [field.name.value, known(field.name.value, mutation) ?? sampleOf(field.type, mutation)]),
    );

  const root = definitions.find((d) => d.kind === Kind.OBJECT_TYPE_DEFINITION && d.name.value === 'Mutation');
  const fields = root?.kind === Kind.OBJECT_TYPE_DEFINITION ? (root.fields ?? []) : [];
  const mutations = fields.map((field): MutationShape => ({ name: field.name.value, inputType: nameOf(field.arguments![0]!.type) }));
  return { mutations, inputOf: ({ name, inputType }: MutationShape) => objectOf(inputType, name) };
}

const mustBeThere = (field: InputValueDefinitionNode & { readonly directives?: readonly ConstDirectiveNode[] | undefined }) =>
  field.type.kind === Kind.NON_NULL_TYPE && !field.defaultValue;

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
