import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type ScalarTypeDefinitionNode,
  visit,
} from 'graphql';
import { apiOf, type Composition } from './compose.ts';

const inaccessibleDefinition = parse(
  'directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION',
).definitions;
const inaccessibleLink = parse('extend schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)').definitions;
const inaccessible: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'inaccessible' } };

interface Tagged {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}
type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | InputObjectTypeDefinitionNode;
type Leaf = EnumTypeDefinitionNode | ScalarTypeDefinitionNode;

const composites: readonly string[] = [Kind.OBJECT_TYPE_DEFINITION, Kind.INTERFACE_TYPE_DEFINITION, Kind.INPUT_OBJECT_TYPE_DEFINITION];
const leaves: readonly string[] = [Kind.ENUM_TYPE_DEFINITION, Kind.SCALAR_TYPE_DEFINITION];
const isMachinery = (name: string) => name.startsWith('join__') || name.startsWith('link__') || name.startsWith('core__');
const roots = new Set(['Query', 'Mutation', 'Subscription']);

/** True for `@tag(name: "public")`. */
export const isPublic = (node: Tagged): boolean =>
  node.directives?.some(
    (d) => d.name.value === 'tag' && d.arguments?.some((a) => a.value.kind === Kind.STRING && a.value.value === 'public'),
  ) ?? false;

const hidden = <T extends Tagged>(node: T): T => {
  const has = node.directives?.some((d) => d.name.value === 'inaccessible');
  return has ? node : { ...node, directives: [...(node.directives ?? []), inaccessible] };
};

/**
 * The contract of the public graph, an allow-list: a type and each of its fields is there only when it says
 * `@tag(name: "public")` itself; enums and scalars follow those that use them. What was forgotten is hidden.
 * @param supergraphSdl of the whole graph
 * @throws CompositionError when a public field leads to a hidden type
 */
export function publicContract(supergraphSdl: string): Composition {
  const document = parse(supergraphSdl);
  const used = vocabularyOf(document);
  const definitions = document.definitions.map((definition): DefinitionNode => {
    if (composites.includes(definition.kind)) return filtered(definition as Composite);
    if (leaves.includes(definition.kind)) {
      const leaf = definition as Leaf;
      return isMachinery(leaf.name.value) || used.has(leaf.name.value) ? leaf : hidden(leaf);
    }
    return definition;
  });
  const sdl = `${print(withInaccessible({ ...document, definitions }))}\n`;
  return { supergraphSdl: sdl, ...apiOf(sdl) };
}

function filtered(type: Composite): DefinitionNode {
  if (isMachinery(type.name.value)) return type;
  const isRoot = roots.has(type.name.value);
  const fields = (type.fields ?? []) as readonly FieldDefinitionNode[];
  if (isRoot ? !fields.some(isPublic) : !isPublic(type)) return hidden(type as ObjectTypeDefinitionNode);
  // An input says nothing about anybody: it is public whole.
  if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return type;
  return { ...type, fields: fields.map((field) => (isPublic(field) ? field : hidden(field))) } as DefinitionNode;
}

/** Names of types that public fields, their arguments and public inputs mention. */
function vocabularyOf(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  const collect = (node: FieldDefinitionNode | Composite) => void visit(node, { NamedType: (type) => void names.add(type.name.value) });
  for (const definition of document.definitions) {
    if (!composites.includes(definition.kind)) continue;
    const type = definition as Composite;
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      if (isPublic(type)) collect(type);
    } else if (roots.has(type.name.value) || isPublic(type)) {
      for (const field of (type.fields ?? []) as readonly FieldDefinitionNode[]) if (isPublic(field)) collect(field);
    }
  }
  return names;
}

function withInaccessible(document: DocumentNode): DocumentNode {
  const known = document.definitions.some((d) => d.kind === Kind.DIRECTIVE_DEFINITION && d.name.value === 'inaccessible');
  return known ? document : { ...document, definitions: [...document.definitions, ...inaccessibleLink, ...inaccessibleDefinition] };
}
