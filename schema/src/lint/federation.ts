import { Kind, print } from 'graphql';
import { isPublic } from '../contract.ts';
import {
  argumentsOf,
  directive,
  fieldRule,
  fieldsOf,
  isEntity,
  isNonNull,
  keyFields,
  type LintedSubgraph,
  type LintRule,
  type NamedDefinition,
  namedType,
  rootTypes,
} from './rule.ts';
import { personalData, shareableTypes } from './settings.ts';

const declarations = (subgraphs: readonly LintedSubgraph[]) => {
  const map = new Map<string, { subgraph: string; type: NamedDefinition }[]>();
  for (const subgraph of subgraphs)
    for (const type of subgraph.types) {
      const list = map.get(type.name.value) ?? [];
      map.set(type.name.value, [...list, { subgraph: subgraph.name, type }]);
    }
  return map;
};

/** What several subgraphs declare they declare with the same bytes, else parts of it vanish silently (style.md E6, E7). Entities are contributed to instead. */
export const sharedIdentical: LintRule = {
  name: 'shared-identical',
  *check(subgraphs) {
    for (const [name, all] of declarations(subgraphs)) {
      const [first, ...others] = rootTypes.has(name) ? [] : all.filter(({ type }) => !isEntity(type));
      for (const other of others)
        if (print(other.type) !== print(first!.type))
          yield { subgraph: other.subgraph, at: name, message: `与 ${first!.subgraph} 中的声明不一致` };
    }
  },
};

/** A type answers its interface with exactly the interface's field types: the shape is a contract of all departments. */
export const interfaceExact: LintRule = {
  name: 'interface-exact',
  *check(subgraphs) {
    for (const subgraph of subgraphs) {
      const interfaces = new Map(subgraph.types.filter((t) => t.kind === Kind.INTERFACE_TYPE_DEFINITION).map((t) => [t.name.value, t]));
      for (const type of subgraph.types) {
        if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
        const own = new Map(fieldsOf(type).map((f) => [f.name.value, print(f.type)]));
        for (const { name } of type.interfaces ?? [])
          for (const field of fieldsOf(interfaces.get(name.value) ?? type))
            if (own.get(field.name.value) !== print(field.type))
              yield {
                subgraph: subgraph.name,
                at: `${type.name.value}.${field.name.value}`,
                message: `应为 ${print(field.type)}，同 ${name.value}`,
              };
      }
    }
  },
};

/** @shareable is for complete values only: over partitioned data it answers wrongly without an error (style.md E3). */
export const shareableAllowed: LintRule = {
  name: 'shareable-allowed',
  *check(subgraphs) {
    for (const subgraph of subgraphs)
      for (const type of subgraph.types) {
        const at = type.name.value;
        if (shareableTypes.has(at)) continue;
        if (directive(type, 'shareable')) yield { subgraph: subgraph.name, at, message: '不在 @shareable 允许清单中' };
        for (const field of fieldsOf(type))
          if (directive(field, 'shareable'))
            yield { subgraph: subgraph.name, at: `${at}.${field.name.value}`, message: '不在 @shareable 允许清单中' };
      }
  },
};

/** a department that is down costs only its own fields, so whatever crosses a subgraph may be null. */
export const crossingNullable: LintRule = {
  name: 'crossing-nullable',
  *check(subgraphs) {
    const all = declarations(subgraphs);
    const ownFields = (type: NamedDefinition) => fieldsOf(type).filter((f) => !keyFields(type).has(f.name.value));
    const contributed = (name: string) => (all.get(name) ?? []).filter(({ type }) => ownFields(type).length > 0).length > 1;
    for (const subgraph of subgraphs) {
      const foreign = new Set(
        subgraph.types.filter((t) => isEntity(t) && (all.get(t.name.value)?.length ?? 0) > 1).map((t) => t.name.value),
      );
      for (const type of subgraph.types) {
        if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) continue;
        const shared = foreign.has(type.name.value) && type.kind === Kind.OBJECT_TYPE_DEFINITION && contributed(type.name.value);
        for (const field of shared ? ownFields(type) : fieldsOf(type))
          if (isNonNull(field.type) && (shared || (foreign.has(namedType(field.type)) && !ownsAll(subgraph, namedType(field.type), all))))
            yield { subgraph: subgraph.name, at: `${type.name.value}.${field.name.value}`, message: '跨子图的字段应可为空' };
      }
    }
  },
};

/** The subgraph that owns an entity declares everything of it; others hold stubs with the key alone. */
function ownsAll(subgraph: LintedSubgraph, name: string, all: ReturnType<typeof declarations>): boolean {
  return (all.get(name) ?? []).every(
    ({ subgraph: other, type }) => other === subgraph.name || fieldsOf(type).every((f) => keyFields(type).has(f.name.value)),
  );
}

/** Apollo gateway answers wrongly for these (federation-gateway-audit). */
export const noRequiresWithArguments = fieldRule('no-requires-with-arguments', (field) =>
  directive(field, 'requires') && argumentsOf(field).length ? '带参数的字段不得使用 @requires' : undefined,
);

/** X-09, PD-25: personal data is never in the public contract, tagged or not. */
export const personalDataHidden = fieldRule('personal-data-hidden', (field) =>
  isPublic(field) && personalData.test(field.name.value) ? '个人信息不得标记为 public' : undefined,
);
