import { Kind, print } from 'graphql';
import { argumentsOf, fieldRule, fieldsOf, isList, isNonNull, type LintedSubgraph, type LintRule, namedType, rootFields } from './rule.ts';
import { boundedLists, floatsAllowed } from './settings.ts';

const fieldTypes = (subgraph: LintedSubgraph, typeName: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    subgraph.types.filter((t) => t.name.value === typeName).flatMap((t) => fieldsOf(t).map((f) => [f.name.value, print(f.type)])),
  );

/** One `input` with `requestId: ID!` in, `{thing, userErrors: [UserError!]!}` out. */
export const mutationShape: LintRule = {
  name: 'mutation-shape',
  *check(subgraphs) {
    for (const subgraph of subgraphs)
      for (const field of rootFields(subgraph, 'Mutation')) {
        const at = { subgraph: subgraph.name, at: `Mutation.${field.name.value}` };
        const [input, ...others] = field.arguments ?? [];
        if (!input || others.length || input.name.value !== 'input' || !isNonNull(input.type))
          yield { ...at, message: '应只有一个参数 input: …Input!' };
        else if (fieldTypes(subgraph, namedType(input.type))['requestId'] !== 'ID!') yield { ...at, message: 'input 应含 requestId: ID!' };
        const payload = fieldTypes(subgraph, namedType(field.type));
        const things = Object.entries(payload).filter(([name]) => name !== 'userErrors');
        if (!namedType(field.type).endsWith('Payload')) yield { ...at, message: '应返回 …Payload' };
        else if (payload['userErrors'] !== '[UserError!]!') yield { ...at, message: '结果应含 userErrors: [UserError!]!' };
        else if (!things.some(([, type]) => !type.endsWith('!')) || things.some(([, type]) => /\w!$/.test(type)))
          yield { ...at, message: '结果应含可为空的对象：被拒绝时为空' };
      }
  },
};

/** Lists that can grow are connections, forward only. */
export const rootConnection: LintRule = {
  name: 'root-connection',
  *check(subgraphs) {
    for (const subgraph of subgraphs)
      for (const field of rootFields(subgraph, 'Query'))
        if (isList(field.type) && !boundedLists.has(field.name.value))
          yield { subgraph: subgraph.name, at: `Query.${field.name.value}`, message: '列表应分页（…Connection）' };
  },
};

/** `{nodes, pageInfo}` for `first` and `after`. */
export const connectionShape: LintRule = {
  name: 'connection-shape',
  *check(subgraphs) {
    for (const subgraph of subgraphs)
      for (const type of subgraph.types) {
        const name = type.name.value;
        if (name.endsWith('Connection')) {
          const fields = fieldTypes(subgraph, name);
          if (!/^\[\w+!\]!$/.test(fields['nodes'] ?? '') || fields['pageInfo'] !== 'PageInfo!')
            yield { subgraph: subgraph.name, at: name, message: '应含 nodes: [T!]! 与 pageInfo: PageInfo!' };
        }
        for (const field of fieldsOf(type)) {
          if (!namedType(field.type).endsWith('Connection')) continue;
          const args = Object.fromEntries(argumentsOf(field).map((a) => [a.name.value, namedType(a.type)]));
          if (args['first'] !== 'Int' || args['after'] !== 'String')
            yield { subgraph: subgraph.name, at: `${name}.${field.name.value}`, message: '分页参数应为 first: Int 与 after: String' };
        }
      }
  },
};

/** Ratios are integers (basis points): a float rounds differently on two machines. */
export const noFloat = fieldRule('no-float', (field) =>
  [field, ...argumentsOf(field)].some((f) => namedType(f.type) === 'Float' && !floatsAllowed.has(f.name.value))
    ? '不得使用 Float：比例用万分之几（basis points）的整数'
    : undefined,
);

/** Every type and field is explained in Chinese: the schema is the manual. */
export const chineseDescription: LintRule = {
  name: 'chinese-description',
  *check(subgraphs) {
    const explained = (node: { description?: { value: string } | undefined }) => /[\u4e00-\u9fff]/.test(node.description?.value ?? '');
    for (const subgraph of subgraphs)
      for (const type of subgraph.types) {
        const name = type.name.value;
        if (name !== 'Query' && name !== 'Mutation' && !explained(type))
          yield { subgraph: subgraph.name, at: name, message: '缺少中文说明' };
        for (const field of fieldsOf(type))
          if (!explained(field)) yield { subgraph: subgraph.name, at: `${name}.${field.name.value}`, message: '缺少中文说明' };
      }
  },
};

/** A deprecation says what to use instead and from which day: `改用 x（2026-09-01 起停用）`. */
export const datedDeprecation = fieldRule('dated-deprecation', (field) => {
  const deprecated = field.directives?.find((d) => d.name.value === 'deprecated');
  if (!deprecated) return undefined;
  const reason = deprecated.arguments?.find((a) => a.name.value === 'reason')?.value;
  const text = reason?.kind === Kind.STRING ? reason.value : '';
  return /\d{4}-\d{2}-\d{2}/.test(text) && /[\u4e00-\u9fff]/.test(text) ? undefined : '停用须写明理由与日期（YYYY-MM-DD）';
});
