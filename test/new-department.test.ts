import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const left = new Set(['node_modules', '.git', '.data', '.turbo', 'dist']);
let copy: string;

/** The repository as somebody has it on their disk: own sources, the installed packages, its own links between workspaces. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'double-random-repository-'));
  for (const entry of readdirSync(root).filter((name) => !left.has(name)))
    cpSync(join(root, entry), join(copy, entry), { recursive: true, filter: (path) => !left.has(basename(path)) });
  const packages = join(root, 'node_modules');
  mkdirSync(join(copy, 'node_modules/@double-random'), { recursive: true });
  for (const name of readdirSync(packages).filter((entry) => entry !== '@double-random'))
    symlinkSync(join(packages, name), join(copy, 'node_modules', name));
  for (const name of readdirSync(join(packages, '@double-random')))
    symlinkSync(readlinkSync(join(packages, '@double-random', name)), join(copy, 'node_modules/@double-random', name));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = async (...args: readonly string[]) => {
  const options = { cwd: copy, maxBuffer: 1 << 26 };
  return promisify(execFile)(process.execPath, args, options).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code: code as number, output: `${stdout}${stderr}` }),
  );
};
const newDepartment = (...args: readonly string[]) => run('--import', 'tsx', 'schema/src/new-department/new-department.ts', ...args);
const text = (path: string) => readFileSync(join(copy, path), 'utf8');

test('缺少名称、名称已被使用的，什么也不写', async () => {
  const before = text('schema/departments.ts');
  const unnamed = await newDepartment('fire');
  expect(unnamed.code).toBe(2);
  expect(unnamed.output).toContain('缺少部门名称');
  expect(unnamed.output).not.toMatch(/\n\s+at /);
  expect((await newDepartment('market-supervision', '--title', '市场')).code).toBe(2);
  expect((await newDepartment('fire', '--title', '消防救援', '--dry-run')).output).toContain('subgraphs/fire/src/profile.ts');
  expect(text('schema/departments.ts')).toBe(before);
  expect(readdirSync(join(copy, 'subgraphs'))).not.toContain('fire');
});

test('一条命令写出一个部门，不足一百行；再来一次的，名称已被使用', async () => {
  const made = await newDepartment(
    'fire',
    '--title',
    '消防救援',
    '--matter-field',
    'recordFormNo=检查记录表编号',
    '--inspector-field',
    'rank=消防救援衔',
  );
  expect(made).toMatchObject({ code: 0 });
  const own = (readdirSync(join(copy, 'subgraphs/fire'), { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter((entry) => entry.isFile())
    .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').trimEnd().split('\n'));
  expect(own.length).toBeLessThan(100);
  expect((await newDepartment('fire', '--title', '消防')).output).toContain('部门编码已被使用：fire');
});

test('X-01: 随即合成进总图，检查全部通过，与其他部门并列', async () => {
  expect(await run('--import', 'tsx', 'schema/src/emit.ts')).toMatchObject({ code: 0 });
  const checked = await run('--import', 'tsx', 'schema/src/check.ts');
  expect(checked).toEqual({ code: 0, output: expect.stringContaining('一致') });
  const api = text('schema/api.graphql');
  expect(api).toMatch(/type FireMatter implements Matter/);
  expect(api).toMatch(/type FireInspector implements Inspector/);
  expect(api).toMatch(/fireMatterLists\(/);
  const published = text('schema/api.public.graphql');
  expect(['recordFormNo', 'supervisionClass', 'rank'].map((field) => new RegExp(`^  ${field}:`, 'm').test(published))).toEqual([
    true,
    false,
    false,
  ]);
});

test('写出的部门通过部门合同：答复查询，自有栏目经录入、导入、查询都保留', async () => {
  const { code, output } = await run('node_modules/jest/bin/jest.js', '--rootDir', copy, 'subgraphs/fire');
  expect(output).toMatch(/自有栏目经录入、导入、查询都保留/);
  expect(output).toMatch(/Tests: +\d+ passed, \d+ total/);
  expect(code).toBe(0);
});
