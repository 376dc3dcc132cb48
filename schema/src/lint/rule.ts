import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type ScalarTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { SubgraphSdl } from '../compose.ts';

/** How a department names its part of the graph; joint-inspection has no prefix. */
export interface Prefixes {
  readonly typePrefix: string;
  readonly fieldPrefix: string;
}

export type TypeNodeOf = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | InputObjectTypeDefinitionNode;
export type NamedDefinition = TypeNodeOf | EnumTypeDefinitionNode | ScalarTypeDefinitionNode;
export type AnyField = FieldDefinitionNode | InputValueDefinitionNode;

/** One subgraph, ready to be looked at. */
export interface LintedSubgraph {
  readonly name: string;
  readonly prefixes: Prefixes | undefined;
  readonly types: readonly NamedDefinition[];
}

export interface Problem {
  readonly rule: string;
  readonly subgraph: string;
  /** `Type` or `Type.field` */
  readonly at: string;
  readonly message: string;
}

/** A house rule of the graph: looks at all subgraphs together and says what is wrong. */
export interface LintRule {
  readonly name: string;
  check(subgraphs: readonly LintedSubgraph[]): Iterable<Omit<Problem, 'rule'>>;
}

const typeKinds: readonly string[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
];
const federationTypes = /^(_Any|_Entity|_Service|link__.*|federation__.*)$/;
export const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation']);

export function linted(subgraph: SubgraphSdl, prefixes: Prefixes | undefined): LintedSubgraph {
  const document: DocumentNode = parse(subgraph.sdl);
  const types = document.definitions.filter((d) => typeKinds.includes(d.kind)) as NamedDefinition[];
  return { name: subgraph.name, prefixes, types: types.filter((type) => !federationTypes.test(type.name.value)) };
}

export const fieldsOf = (type: NamedDefinition): readonly AnyField[] =>
  'fields' in type ? ((type.fields ?? []) as readonly AnyField[]).filter((f) => !f.name.value.startsWith('_')) : [];
/** Fields of Query or Mutation. */
export const rootFields = (subgraph: LintedSubgraph, root: 'Query' | 'Mutation'): readonly FieldDefinitionNode[] =>
  subgraph.types.filter((t) => t.name.value === root).flatMap((t) => fieldsOf(t) as readonly FieldDefinitionNode[]);
export const argumentsOf = (field: AnyField): readonly InputValueDefinitionNode[] =>
  field.kind === Kind.FIELD_DEFINITION ? (field.arguments ?? []) : [];

export const directive = (node: { directives?: readonly ConstDirectiveNode[] | undefined }, name: string) =>
  node.directives?.find((d) => d.name.value === name);
export const isEntity = (type: NamedDefinition): boolean => directive(type, 'key') !== undefined;
export const keyFields = (type: NamedDefinition): ReadonlySet<string> =>
  new Set(
    (type.directives ?? [])
      .filter((d) => d.name.value === 'key')
      .flatMap((d) => d.arguments ?? [])
      .flatMap((a) => (a.name.value === 'fields' && a.value.kind === Kind.STRING ? a.value.value.split(/\s+/) : [])),
  );
export const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
export const isNonNull = (type: TypeNode): boolean => type.kind === Kind.NON_NULL_TYPE;
export const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE);

/** A rule about single fields. */
export const fieldRule = (
  name: string,
  check: (field: AnyField, type: NamedDefinition, subgraph: LintedSubgraph) => string | undefined,
): LintRule => ({
  name,
  *check(subgraphs) {
    for (const subgraph of subgraphs)
      for (const type of subgraph.types)
        for (const field of fieldsOf(type)) {
          const message = check(field, type, subgraph);
          if (message) yield { subgraph: subgraph.name, at: `${type.name.value}.${field.name.value}`, message };
        }
  },
});
