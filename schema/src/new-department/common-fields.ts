import { Kind, parse } from 'graphql';
import type { DepartmentSubgraph } from '../../departments.ts';
import type { OwnFieldKind } from './names.ts';

/** Types of a department in which its own fields appear, by what they describe. */
const types = (prefix: string): Readonly<Record<OwnFieldKind, readonly string[]>> => ({
  matterFields: [`${prefix}Matter`, `${prefix}MatterInput`],
  objectFields: [`${prefix}Entry`, `Upsert${prefix}ObjectInput`],
  inspectorFields: [`${prefix}Inspector`, `Upsert${prefix}InspectorInput`],
});

/** Names an own field cannot have: read from a department's committed schema, so that nothing is listed twice. */
export function commonFieldsOf(sdl: string, { typePrefix }: DepartmentSubgraph): Readonly<Record<OwnFieldKind, ReadonlySet<string>>> {
  const fields = new Map(
    parse(sdl).definitions.flatMap((d) =>
      d.kind === Kind.OBJECT_TYPE_DEFINITION || d.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
        ? [[d.name.value, (d.fields ?? []).map((f) => f.name.value)] as const]
        : [],
    ),
  );
  const of = (names: readonly string[]) => new Set(names.flatMap((name) => fields.get(name) ?? []));
  const { matterFields, objectFields, inspectorFields } = types(typePrefix);
  return { matterFields: of(matterFields), objectFields: of(objectFields), inspectorFields: of(inspectorFields) };
}
