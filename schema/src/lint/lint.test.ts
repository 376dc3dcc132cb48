import { link } from '../testing/sdl.ts';
import { lintRules, lintSubgraphs } from './index.ts';

const prefixes = {
  ps: { typePrefix: 'Ps', fieldPrefix: 'ps' },
  ca: { typePrefix: 'Ca', fieldPrefix: 'ca' },
};

const shared = `
  "翻页信息" type PageInfo @shareable { "后面还有" hasNextPage: Boolean! }
  "拒绝" type UserError @shareable { "代码" code: String! }
  "方式" enum Method { SITE }
  "筛选" input Filter { "文字" text: String }
  "事项" interface Matter { "编号" id: ID! "名称" name: String! }
`;
const department = (P: string, p: string) =>
  `${link} ${shared}
  "检查对象" type InspectionObject @key(fields: "code") { "编码" code: String! "登记" ${p}Entry: ${P}Entry }
  "登记" type ${P}Entry { "名称" name: String! "电话" phone: String "比例" ratioBasisPoints: Int "旧" old: String @deprecated(reason: "改用 name，2026-09-01 起停用") }
  "事项" type ${P}Matter implements Matter @key(fields: "id") { "编号" id: ID! "名称" name: String! }
  "一页" type ${P}MatterConnection { "本页" nodes: [${P}Matter!]! "翻页" pageInfo: PageInfo! }
  type Query { "事项" ${p}Matters("数量" first: Int, "游标" after: String): ${P}MatterConnection! @tag(name: "public") }
  "输入" input Import${P}MattersInput { "幂等键" requestId: ID! }
  "结果" type Import${P}MattersPayload { "事项" matter: ${P}Matter "拒绝" userErrors: [UserError!]! }
  type Mutation { "导入" import${P}Matters(input: Import${P}MattersInput!): Import${P}MattersPayload! }`;
const joint = `${link}
  "事项" interface Matter @key(fields: "id") { "编号" id: ID! }
  "事项" type PsMatter implements Matter @key(fields: "id") { "编号" id: ID! }
  "检查对象" type InspectionObject @key(fields: "code") { "编码" code: String! "入场次数" visits: Int }
  "一次入场" type Visit { "事项" matters: [Matter!] "对象" object: InspectionObject }
  type Query { "入场" visit("编号" id: ID!): Visit }`;

const good = { ps: department('Ps', 'ps'), ca: department('Ca', 'ca'), joint };
type Name = keyof typeof good;

/** The rules broken after one text of one subgraph was replaced. */
const broken = (subgraph: Name, from: string, to: string): string[] => {
  expect(good[subgraph]).toContain(from);
  const sdls = Object.entries({ ...good, [subgraph]: good[subgraph].replace(from, to) }).map(([name, sdl]) => ({ name, sdl }));
  return lintSubgraphs(sdls, prefixes).map((p) => `${p.rule} ${p.subgraph} ${p.at}`);
};

test('a clean graph has no problem', () => {
  expect(
    lintSubgraphs(
      Object.entries(good).map(([name, sdl]) => ({ name, sdl })),
      prefixes,
    ),
  ).toEqual([]);
});

/** Every rule with the violation planted for it: rule, subgraph, what is replaced, by what, where it must be found. */
const planted: readonly [rule: string, subgraph: Name, from: string, to: string, at: string][] = [
  ['department-prefix', 'ps', '"登记" type PsEntry', '"多余" type Extra { "名" name: String } "登记" type PsEntry', 'Extra'],
  ['root-prefix', 'ps', 'psMatters(', 'matters(', 'Query.matters'],
  ['root-prefix', 'ps', 'importPsMatters(', 'importMatters(', 'Mutation.importMatters'],
  ['query-noun', 'joint', 'visit("编号"', 'getVisit("编号"', 'Query.getVisit'],
  ['letter-case', 'ps', '"电话" phone', '"电话" Phone', 'PsEntry.Phone'],
  ['mutation-shape', 'ps', '(input: ImportPsMattersInput!)', '(id: ID!)', 'Mutation.importPsMatters'],
  ['mutation-shape', 'ps', '"幂等键" requestId: ID!', '"幂等键" requestId: ID', 'Mutation.importPsMatters'],
  ['mutation-shape', 'ps', '"事项" matter: PsMatter ', '"事项" matter: PsMatter! ', 'Mutation.importPsMatters'],
  ['mutation-shape', 'ps', '"拒绝" userErrors: [UserError!]!', '"拒绝" userErrors: [UserError]', 'Mutation.importPsMatters'],
  ['root-connection', 'joint', ': Visit }', ': [Visit!]! }', 'Query.visit'],
  ['connection-shape', 'ps', '"数量" first: Int, ', '', 'Query.psMatters'],
  ['connection-shape', 'ps', '"翻页" pageInfo: PageInfo!', '"翻页" pageInfo: PageInfo', 'PsMatterConnection'],
  ['shared-identical', 'ps', 'enum Method { SITE }', 'enum Method { SITE NETWORK }', 'Method'],
  ['shared-identical', 'ps', '"文字" text: String', '"文字" text: String "更多" more: Int', 'Filter'],
  [
    'interface-exact',
    'ca',
    '"编号" id: ID! "名称" name: String! }\n  "一页"',
    '"编号" id: ID! "名称" name: Method! }\n  "一页"',
    'CaMatter.name',
  ],
  ['shareable-allowed', 'ps', 'type PsEntry {', 'type PsEntry @shareable {', 'PsEntry'],
  ['shareable-allowed', 'ps', '"名称" name: String! "电话"', '"名称" name: String! @shareable "电话"', 'PsEntry.name'],
  ['crossing-nullable', 'joint', 'object: InspectionObject', 'object: InspectionObject!', 'Visit.object'],
  ['crossing-nullable', 'ps', 'psEntry: PsEntry', 'psEntry: PsEntry!', 'InspectionObject.psEntry'],
  [
    'no-requires-with-arguments',
    'joint',
    '"入场次数" visits: Int',
    '"入场次数" visits(year: Int): Int @requires(fields: "code")',
    'InspectionObject.visits',
  ],
  ['personal-data-hidden', 'ps', '"电话" phone: String', '"电话" phone: String @tag(name: "public")', 'PsEntry.phone'],
  ['chinese-description', 'ps', '"电话" phone', '"telephone" phone', 'PsEntry.phone'],
  ['chinese-description', 'joint', '"一次入场" type Visit', 'type Visit', 'Visit'],
  ['no-float', 'ps', 'ratioBasisPoints: Int', 'ratio: Float', 'PsEntry.ratio'],
  ['dated-deprecation', 'ps', '，2026-09-01 起停用', '', 'PsEntry.old'],
];

test.each(planted)('%s finds the violation planted in %s: %s → %s', (rule, subgraph, from, to, at) => {
  const problems = broken(subgraph, from, to);
  const expected =
    rule === 'shared-identical' ? new RegExp(`^${rule} \\w+ ${at}$`) : new RegExp(`^${rule} ${subgraph} ${at.replace('.', '\\.')}$`);
  expect(problems).toContainEqual(expect.stringMatching(expected));
});

test('every rule has a planted violation', () => {
  expect([...new Set(planted.map(([rule]) => rule))].sort()).toEqual(lintRules.map((r) => r.name).sort());
});
