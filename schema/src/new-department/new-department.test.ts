import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agencies, departments, jointSubgraph } from '../../departments.ts';
import { commonFieldsOf } from './common-fields.ts';
import { departmentLine, type Existing } from './names.ts';
import { registered } from './register.ts';
import { RequestError, readRequest } from './request.ts';
import { departmentFiles } from './texts.ts';
import { workspaceFiles } from './workspace.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const [first] = departments;
const existing: Existing = {
  departments,
  agencies,
  reserved: [jointSubgraph, { code: 'shared' }],
  commonFields: commonFieldsOf(read(`schema/subgraphs/${first.code}.graphql`), first),
};
const lineOf = (...args: readonly string[]) => departmentLine(readRequest(args), existing);

test('X-01: 编码决定前缀；标识前缀取各词首字母，已被占用的另取', () => {
  expect(lineOf('fire', '--title', '消防救援')).toEqual({
    code: 'fire',
    title: '消防救援',
    typePrefix: 'Fire',
    fieldPrefix: 'fire',
    idPrefix: 'fi',
  });
  expect(lineOf('fire-rescue', '--title', '消防救援')).toMatchObject({
    typePrefix: 'FireRescue',
    fieldPrefix: 'fireRescue',
    idPrefix: 'fr',
  });
  expect(lineOf('port-state', '--title', '港航').idPrefix).toBe('po');
});

describe('说不清的请求被拒绝，写明原因', () => {
  test.each([
    [[], '缺少部门编码'],
    [['fire'], '缺少部门名称'],
    [['fire', '--title', ' '], '缺少部门名称'],
    [['Fire', '--title', '消防'], '部门编码只能用小写字母'],
    [['../x', '--title', '消防'], '部门编码只能用小写字母'],
    [['9fire', '--title', '消防'], '部门编码只能用小写字母'],
    [['fire', '--title', "消防'; drop"], '部门名称只能用汉字'],
    [['fire', 'two', '--title', '消防'], '多余的参数：two'],
    [['fire', '--titel', '消防'], '--titel'],
    [['fire', '--title', '消防', '--region', 'XX'], '联合抽查区域'],
    [['fire', '--title', '消防', '--division', '41'], '行政区划代码'],
    [['fire', '--title', '消防', '--agency', 'wg-fire'], '须写明中文名称'],
    [['fire', '--title', '消防', '--matter-field', 'a b=甲'], '栏目的编码无效'],
    [['public-security', '--title', '公安二'], '部门编码已被使用'],
    [['joint-inspection', '--title', '联合'], '部门编码已被使用'],
    [['shared', '--title', '共用'], '部门编码已被使用'],
    [['fire', '--title', '公安'], '部门名称已被使用'],
    [['public', '--title', '公共'], '类型前缀 Public 与现有部门的前缀重叠'],
    [['fire', '--title', '消防', '--agency', 'wg-psb=某局'], '该部门已在目录中'],
    [['fire', '--title', '消防', '--matter-field', 'name=名称'], '栏目 name 各部门共有'],
    [['fire', '--title', '消防', '--object-field', 'uscc=代码'], '栏目 uscc 各部门共有'],
    [['fire', '--title', '消防', '--inspector-field', 'post=职务'], '栏目 post 各部门共有'],
    [['fire', '--title', '消防', '--object-field', 'level=等级', '--object-field', 'level=级别'], '重复'],
  ])('%j → %s', (args, message) => {
    expect(() => lineOf(...args)).toThrow(RequestError);
    expect(() => lineOf(...args)).toThrow(message);
  });
});

describe('写出的部门', () => {
  const request = readRequest(['fire', '--title', '消防救援', '--matter-field', 'formNo=表号', '--matter-field', 'lawNo=文号']);
  const line = departmentLine(request, existing);

  test('连同登记不足一百行，没有一行是代码', () => {
    const files = departmentFiles(line, request);
    const added =
      registered(read('schema/departments.ts'), line, request).split('\n').length - read('schema/departments.ts').split('\n').length;
    const lines = Object.values(files).flatMap((text) => text.trimEnd().split('\n'));
    expect(lines.length + added).toBeLessThan(100);
    expect(lines.filter((text) => /\bfunction\b|=>|\bclass\b/.test(text))).toEqual([]);
    expect(files['subgraphs/fire/src/profile.ts']).toContain("{ name: 'lawNo', title: '文号', type: 'TEXT', public: true },");
  });

  test('登记在部门名单之末和部门名录之末，其余一字不动', () => {
    const before = read('schema/departments.ts');
    const after = registered(before, line, request);
    const kept = after.split('\n').filter((text) => before.includes(text));
    expect(before.split('\n').every((text) => kept.includes(text))).toBe(true);
    expect(after.indexOf("code: 'fire'")).toBeGreaterThan(after.indexOf("code: 'market-supervision'"));
    expect(after.indexOf("code: 'wg-fire'")).toBeGreaterThan(after.lastIndexOf("code: 'pds-cad'"));
    expect(() => registered('改得面目全非', line, request)).toThrow('请手工登记');
  });

  test('工作区登记后的 package.json、package-lock.json 只多出这一个部门', () => {
    const files = workspaceFiles(read, 'fire', jointSubgraph.code);
    const [own, lock] = ['package.json', 'package-lock.json'].map((path) => JSON.parse(files[path]!));
    expect(own.workspaces).toContain('subgraphs/fire');
    expect(lock.packages[''].workspaces).toEqual(own.workspaces);
    expect(lock.packages['node_modules/@double-random/fire']).toEqual({ resolved: 'subgraphs/fire', link: true });
    const without = (text: string) => text.split('\n').filter((l) => !/fire/.test(l)).length;
    expect(without(files['package-lock.json']!) - without(read('package-lock.json'))).toBeLessThanOrEqual(6);
  });
});
