import { departments } from '@double-random/schema/departments';
import { Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { ClassReference } from '../module.ts';

/**
 * The entity interfaces live here alone; every department's concrete type is declared as a stub by a loop over THE list of departments.
 * A department missing from that list fails the composition by name (style.md E12b).
 */
@Directive('@key(fields: "id")')
@InterfaceType({
  autoRegisterImplementations: false,
  description: '抽查事项：由主管部门的子图解析。',
  resolveType: (value: { id: string }) => `${typePrefixOf(value.id)}Matter`,
})
export class Matter {
  @Field(() => ID, { description: '事项标识。' })
  id!: string;
}

@Directive('@key(fields: "id")')
@InterfaceType({
  autoRegisterImplementations: false,
  description: '执法检查人员：由所在部门的子图解析。',
  resolveType: (value: { id: string }) => `${typePrefixOf(value.id)}Inspector`,
})
export class Inspector {
  @Field(() => ID, { description: '人员标识。' })
  id!: string;
}

/** `ps_mtr_…` → PublicSecurity: ids say where they live. */
export function typePrefixOf(id: string): string {
  const department = departments.find((d) => id.startsWith(`${d.idPrefix}_`));
  if (!department) throw new Error(`no department owns ${id}`);
  return department.typePrefix;
}

function stub(name: string, contract: typeof Matter | typeof Inspector, description: string): ClassReference {
  class Stub {}
  Object.defineProperty(Stub, 'name', { value: name });
  Field(() => ID, { description: '标识。' })(Stub.prototype, 'id');
  Directive('@key(fields: "id")')(Stub);
  ObjectType(name, { implements: contract, description })(Stub);
  return Stub;
}

export const departmentStubs: readonly ClassReference[] = departments.flatMap((d) => [
  stub(`${d.typePrefix}Matter`, Matter, `${d.title}部门的抽查事项。`),
  stub(`${d.typePrefix}Inspector`, Inspector, `${d.title}部门的执法检查人员。`),
]);
