import { Kind, parse } from 'graphql';

/** The names of the types that a condition on a type includes, its own among them. */
export type TypeNames = (condition: string) => ReadonlySet<unknown>;

/** Of the whole supergraph: what subgraphs are told of an object need not be in the graph that clients see. Read when first asked. */
export function typeNamesOf(supergraphSdl: string): TypeNames {
  let known: Map<string, Set<string>> | undefined;
  return (condition) => {
    known ??= readTypeNames(supergraphSdl);
    return known.get(condition) ?? new Set([condition]);
  };
}

function readTypeNames(supergraphSdl: string): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const include = (condition: string, name: string) => names.set(condition, (names.get(condition) ?? new Set([condition])).add(name));
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION)
      for (const member of definition.types ?? []) include(definition.name.value, member.name.value);
    else if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      for (const face of definition.interfaces ?? []) include(face.name.value, definition.name.value);
  }
  return names;
}
