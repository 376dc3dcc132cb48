import { checkSchema, type SchemaCheck } from './check.ts';
import { generateSchema } from './generate.ts';
import { link } from './testing/sdl.ts';

const prefixes = { ps: { typePrefix: 'Ps', fieldPrefix: 'ps' } };
const sdl = (extra = '') => `${link}
  "事项" type PsMatter @tag(name: "public") { "名称" name: String @tag(name: "public") "备注" note: String ${extra} }
  type Query { "事项" psMatter: PsMatter @tag(name: "public") }`;
const subgraphs = [{ name: 'ps', sdl: sdl() }];
const { files, internal } = generateSchema(subgraphs);
const clean: SchemaCheck = { subgraphs, committed: (path) => files[path], released: internal.apiSdl, declared: [], prefixes };

describe('schema check', () => {
  test('committed files that follow from the code pass', () => {
    expect(checkSchema(clean)).toEqual([]);
    expect(Object.keys(files).sort()).toEqual([
      'api.graphql',
      'api.public.graphql',
      'subgraphs/ps.graphql',
      'supergraph.graphql',
      'supergraph.public.graphql',
    ]);
  });

  test('a field added in code and not emitted is drift, file by file', () => {
    const problems = checkSchema({ ...clean, subgraphs: [{ name: 'ps', sdl: sdl('"新" more: Int') }] });
    expect(problems.filter((p) => p.startsWith('drift'))).toHaveLength(4);
    expect(problems.join()).toMatch(/drift: schema\/api\.graphql/);
    expect(problems.join()).not.toMatch(/api\.public/);
  });

  test('a missing file is drift', () => {
    expect(checkSchema({ ...clean, committed: (path) => (path === 'api.graphql' ? undefined : files[path]) })).toHaveLength(1);
  });

  const withMore = generateSchema([{ name: 'ps', sdl: sdl('"旧" old: Int') }]).internal.apiSdl;
  const description = 'PsMatter.old was removed.';

  test('a removed field breaks clients unless it is declared with reason and day', () => {
    expect(checkSchema({ ...clean, released: withMore })).toEqual([`breaking: ${description} 未在 schema/breaking-changes.json 中声明`]);
    expect(checkSchema({ ...clean, released: withMore, declared: [{ description, reason: '', date: '2026-09-01' }] })).toHaveLength(1);
    expect(checkSchema({ ...clean, released: withMore, declared: [{ description, reason: '改用 name', date: '2026-09-01' }] })).toEqual([]);
  });

  test('what does not compose is said beside the lint problems, in one run', () => {
    const broken = { name: 'ps', sdl: `${link} type Query { psMatter: Missing } type Extra { x: Int }` };
    const problems = checkSchema({ ...clean, subgraphs: [broken] });
    expect(problems.join('\n')).toMatch(/lint: chinese-description {2}ps {2}Extra/);
    expect(problems.join('\n')).toMatch(/composition: .*Missing/);
  });
});
