import { readdirSync, readFileSync } from 'node:fs';
import { schemaDirectory } from '@double-random/schema/committed.ts';
import { buildSchema, concatAST, Kind, type OperationDefinitionNode, parse, print, separateOperations, validate } from 'graphql';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { nationalRecordSchema } from './national-schema.ts';

const folder = `${schemaDirectory}/operations/credit-platform`;
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const manifest = concatAST(files.map((name) => parse(readFileSync(`${folder}/${name}`, 'utf8'))));
const operations = separateOperations(manifest);
const names = manifest.definitions
  .filter((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION)
  .map((d) => d.name!.value);
const publicGraph = buildSchema(readFileSync(`${schemaDirectory}/api.public.graphql`, 'utf8'));

/** What each promised operation is asked with, and what it answers on an empty feed. */
const calls: Readonly<Record<string, { readonly variables: object; readonly answer: object; readonly denials?: readonly string[] }>> = {
  CreditEvents: { variables: { first: 500 }, answer: { creditEvents: { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } } } },
  CreditSubjects: {
    variables: { uscc: ['91410481MA0HTK0016'] },
    answer: { creditSubjects: { subjects: [{ uscc: '91410481MA0HTK0016', results: [], penalties: [], listings: [] }] } },
  },
  CreditExport: { variables: {}, answer: { creditExport: { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } } } },
  CreditResultVersions: { variables: { resultNo: 'ji_res_x' }, answer: {}, denials: ['NOT_FOUND'] },
};

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

test('X-21: 承诺的操作每一项都有一个契约测试', () => {
  expect([...names].sort()).toEqual(Object.keys(calls).sort());
});

test.each(names)('X-21: %s 符合公开的图，信用平台可以照原文执行', async (name) => {
  const document = operations[name]!;
  expect(validate(publicGraph, document)).toEqual([]);
  const { variables, answer, denials = [] } = calls[name]!;
  const got = await h.as('credit').query(print(document), variables as Record<string, unknown>);
  expect(got.denials).toEqual(denials);
  if (denials.length === 0) expect(got.data).toEqual(answer);
});

test('X-21: 公布的 JSON Schema 与代码一致', () => {
  expect(JSON.parse(readFileSync(`${folder}/national-record.schema.json`, 'utf8'))).toEqual(nationalRecordSchema);
});
