import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { departments as departmentLines } from '@double-random/schema/departments';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const skipped = new Set(['node_modules', '.git', '.data', '.turbo', 'dist', 'generated']);

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}
const sources = files('.').filter((f) => /\.tsx?$/.test(f) && !f.endsWith('.d.ts'));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.split(sep).includes('testing') || file.startsWith(`test${sep}`);

/** Rooms by folder, longest first, and the rooms each may import. A room not listed may import nothing of ours. */
const departments = departmentLines.map(({ code }) => `subgraphs/${code}`);
const arrows: Readonly<Record<string, readonly string[]>> = {
  'subgraphs/shared/rules': [],
  'subgraphs/shared/verifiable-draw': [],
  'subgraphs/shared/runtime': ['subgraphs/shared/rules', 'subgraphs/shared/verifiable-draw'],
  'subgraphs/shared/department-kit': [
    'subgraphs/shared/rules',
    'subgraphs/shared/verifiable-draw',
    'subgraphs/shared/runtime',
    'schema/departments.ts',
  ],
  ...Object.fromEntries(
    departments.map((d) => [
      d,
      ['subgraphs/shared/department-kit', 'subgraphs/shared/runtime', 'subgraphs/shared/rules', 'schema/departments.ts'],
    ]),
  ),
  // Of the kit: its contract (types only) and the shared part of the graph; its tables and modules are the departments' own.
  'subgraphs/joint-inspection': [
    'subgraphs/shared/rules',
    'subgraphs/shared/verifiable-draw',
    'subgraphs/shared/runtime',
    'subgraphs/shared/department-kit/src/contract.ts',
    'subgraphs/shared/department-kit/src/graph',
    'schema/departments.ts',
  ],
  schema: ['subgraphs'],
  gateway: ['subgraphs', 'schema', 'web'],
  // Operations are generated from what departments say of themselves: the types of the kit, and schema's list.
  web: ['subgraphs/shared/verifiable-draw', 'subgraphs/shared/department-kit', 'schema'],
  test: ['gateway', 'schema', 'subgraphs', 'web'],
};
const rooms = Object.keys(arrows).sort((a, b) => b.length - a.length);
const roomOf = (file: string) => rooms.find((room) => file.startsWith(`${room}/`));

const packages = Object.fromEntries(rooms.map((room) => [(JSON.parse(read(join(room, 'package.json'))) as { name: string }).name, room]));

/** Target file or folder of an import inside the repository, else undefined. */
function target(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return relative(root, resolve(root, dirname(from), specifier));
  const name = Object.keys(packages).find((p) => specifier === p || specifier.startsWith(`${p}/`));
  if (!name) return undefined;
  const rest = specifier.slice(name.length + 1);
  if (packages[name] === 'schema' && rest === 'departments') return 'schema/departments.ts';
  if (name.endsWith('/department-kit') && rest === 'contract.ts') return 'subgraphs/shared/department-kit/src/contract.ts';
  return rest ? `${packages[name]}/src/${rest}` : `${packages[name]}/`;
}

const imports = (file: string) =>
  [...read(file).matchAll(/(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g)].map(
    (m) => (m[1] ?? m[2] ?? m[3])!,
  );

test('arrows between rooms point one way', () => {
  const wrong = sources
    .filter((f) => !isTest(f))
    .flatMap((file) => {
      const room = roomOf(file);
      if (!room) return [];
      return imports(file)
        .map((specifier) => ({ specifier, to: target(file, specifier) }))
        .filter(
          ({ to }) => to && !to.startsWith(`${room}/`) && !arrows[room]!.some((allowed) => to === allowed || to.startsWith(`${allowed}/`)),
        )
        .map(({ specifier }) => `${file} → ${specifier}`);
    });
  expect(wrong).toEqual([]);
});

test('departments never import each other', () => {
  const wrong = sources
    .filter((f) => departments.some((d) => f.startsWith(`${d}/`)))
    .flatMap((file) =>
      imports(file).filter((s) => {
        const to = target(file, s);
        return to && departments.some((d) => to.startsWith(`${d}/`) && !file.startsWith(`${d}/`));
      }),
    );
  expect(wrong).toEqual([]);
});

test('rules and the draw know no server, no database, no graph', () => {
  const pure = sources.filter(
    (f) => /^subgraphs\/shared\/(rules|verifiable-draw)\/src\//.test(f) && !isTest(f) && !/\/(cli\/|node\.ts)/.test(f),
  );
  const wrong = pure.flatMap((f) =>
    imports(f)
      .filter((s) => !s.startsWith('.') && !/^@noble\/hashes/.test(s) && !(f.includes('/rules/') && /^node:crypto$/.test(s)))
      .map((s) => `${f} → ${s}`),
  );
  expect(wrong).toEqual([]);
});

test('clock and chance are read in their own files only', () => {
  const reads = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(/;
  const wrong = sources.filter(
    (f) => !isTest(f) && !f.startsWith('web/') && !/(^|\/|[.-])(clock|ids|random)\.ts$/.test(f) && reads.test(read(f)),
  );
  expect(wrong).toEqual([]);
});

test('the environment is read by config files alone', () => {
  const wrong = sources.filter(
    (f) => !isTest(f) && !/(^|\/)(config|[a-z-]*-config)\.ts$/.test(f) && /process\.env(?!\[?[.'A-Z_\]]+ (\?\?)?=)/.test(read(f)),
  );
  expect(wrong).toEqual([]);
});

test('no file holds more than 300 lines', () => {
  const long = sources
    .filter((f) => !isTest(f))
    .map((f) => ({ f, lines: read(f).split('\n').length }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test('domain code makes no GraphQL errors of its own', () => {
  const wrong = sources.filter(
    (f) => /^subgraphs\/(joint-inspection|shared\/department-kit)\/src\//.test(f) && !isTest(f) && /new GraphQLError\(/.test(read(f)),
  );
  expect(wrong).toEqual([]);
});

test('KF-01: whoever is refused reads a clause or the name of a rule, never a number of our own pages', () => {
  const numbered = /'[^']*(requirements [A-Z]|draw-spec \d|默认 [A-Z]-?\d|（[KRXPAD]-?\d+[^）]*）)[^']*'/;
  const comment = /^\s*(\/\/|\*|\/\*\*)/;
  const wrong = sources
    .filter((f) => /^(subgraphs|gateway|web)\//.test(f) && !isTest(f))
    .flatMap((f) =>
      read(f)
        .split('\n')
        .filter((line) => !comment.test(line) && numbered.test(line))
        .map((line) => `${f}: ${line.trim()}`),
    );
  expect(wrong).toEqual([]);
});

test('no test is skipped or singled out', () => {
  const mark = /\b(it|test|describe)\.(skip|only|todo)\b/;
  expect(sources.filter((f) => /\.test\.tsx?$/.test(f) && f !== 'test/architecture.test.ts' && mark.test(read(f)))).toEqual([]);
});

test('X-24: no names of real officials in the repository', () => {
  // Surname followed by 局长/政委/主任 and the like would be a person of the source texts; fixtures use stem-branch names.
  const wrong = sources.filter((f) => /(局长|政委|副局长)(：|:)?\s*[\u4e00-\u9fa5]{2,3}(同志|任)/.test(read(f)));
  expect(wrong).toEqual([]);
});

test('the lock file carries no registry address', () => {
  expect(/"resolved":\s*"http/.test(read('package-lock.json'))).toBe(false);
});
