import { Kind } from 'graphql';
import { type LintRule, type NamedDefinition, rootFields, rootTypes } from './rule.ts';
import { queryVerbs } from './settings.ts';

const ofMutation = (prefix: string) => new RegExp(`^[A-Z][a-z]+${prefix}\\w*(Input|Payload)$`);
const scalarsAndRoots = (type: NamedDefinition) => rootTypes.has(type.name.value) || type.kind === Kind.SCALAR_TYPE_DEFINITION;

/** style.md E: a department's types carry its prefix (`ImportPublicSecurityObjectsInput` after the verb), except those that every department declares. */
export const departmentPrefix: LintRule = {
  name: 'department-prefix',
  *check(subgraphs) {
    const departments = subgraphs.filter((s) => s.prefixes);
    for (const subgraph of departments) {
      const prefix = subgraph.prefixes!.typePrefix;
      for (const type of subgraph.types) {
        const name = type.name.value;
        if (scalarsAndRoots(type) || name.startsWith(prefix) || ofMutation(prefix).test(name)) continue;
        const common = departments.length > 1 && departments.every((d) => d.types.some((t) => t.name.value === name));
        if (!common) yield { subgraph: subgraph.name, at: name, message: `应以 ${prefix} 开头（除非各部门都声明它）` };
      }
    }
  },
};

/** style.md E: `publicSecurityMatters`, `importPublicSecurityObjects`. */
export const rootPrefix: LintRule = {
  name: 'root-prefix',
  *check(subgraphs) {
    for (const subgraph of subgraphs) {
      if (!subgraph.prefixes) continue;
      const { fieldPrefix, typePrefix } = subgraph.prefixes;
      for (const { name } of rootFields(subgraph, 'Query'))
        if (!name.value.startsWith(fieldPrefix))
          yield { subgraph: subgraph.name, at: `Query.${name.value}`, message: `应以 ${fieldPrefix} 开头` };
      for (const { name } of rootFields(subgraph, 'Mutation'))
        if (!new RegExp(`^[a-z]+${typePrefix}`).test(name.value))
          yield { subgraph: subgraph.name, at: `Mutation.${name.value}`, message: `应为“动词 + ${typePrefix} + 名词”` };
    }
  },
};

/** Queries are nouns. */
export const queryNoun: LintRule = {
  name: 'query-noun',
  *check(subgraphs) {
    for (const subgraph of subgraphs)
      for (const { name } of rootFields(subgraph, 'Query'))
        if (queryVerbs.test(name.value)) yield { subgraph: subgraph.name, at: `Query.${name.value}`, message: '查询以名词命名' };
  },
};

/** Types PascalCase, fields camelCase, enum values UPPER_SNAKE. */
export const letterCase: LintRule = {
  name: 'letter-case',
  *check(subgraphs) {
    for (const subgraph of subgraphs)
      for (const type of subgraph.types) {
        const name = type.name.value;
        if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) yield { subgraph: subgraph.name, at: name, message: '类型名应为 PascalCase' };
        const members = type.kind === Kind.ENUM_TYPE_DEFINITION ? (type.values ?? []) : 'fields' in type ? (type.fields ?? []) : [];
        const pattern = type.kind === Kind.ENUM_TYPE_DEFINITION ? /^[A-Z][A-Z0-9_]*$/ : /^_?[a-z][A-Za-z0-9]*$/;
        for (const member of members)
          if (!pattern.test(member.name.value))
            yield { subgraph: subgraph.name, at: `${name}.${member.name.value}`, message: '大小写不符合约定' };
      }
  },
};
