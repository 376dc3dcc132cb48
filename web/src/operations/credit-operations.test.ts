import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { asCurl, readyOperations } from '../workbench/credit/ready-operations.ts';

const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));

test.each(readyOperations.map((o) => [o.name, o] as const))(
  'X-21: 现成的查询 %s 符合接口定义，名称与所列一致',
  (name, { query, variables }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const [definition] = document.definitions;
    if (definition?.kind !== 'OperationDefinition') throw new Error('no operation');
    expect(definition.name!.value).toBe(name);
    expect(definition.variableDefinitions!.map((v) => v.variable.name.value).sort()).toEqual(Object.keys(variables).sort());
  },
);

test('复制的命令在终端里原样得到所问，密钥不在其中', () => {
  const command = asCurl('http://example.invalid/', readyOperations[0]!, { after: "it's" });
  const body = command.split('\\\n  -d ')[1]!;
  const printed = execFileSync('sh', ['-c', `printf %s ${body}`], { encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual({ query: readyOperations[0]!.query, variables: { after: "it's" } });
  expect(command).toContain('$CREDIT_SECRET');
});
