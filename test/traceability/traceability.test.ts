import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import rows from './binding-rows.json' with { type: 'json' };
import { testTitles } from './test-titles.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROW = /\b(?:KF|YY|YX|PD|CD|X|D)-\d+[a-z]?\b/g;

const rowsIn = (titles: readonly string[]) => titles.flatMap((title) => title.match(ROW) ?? []);

test('X-26: 每一条必须遵守的条款和边界情形，都有以其编号命名的测试', () => {
  const named = new Set(testFiles().flatMap((file) => rowsIn(testTitles(readFileSync(file, 'utf8')))));
  expect(Object.keys(rows).filter((row) => !named.has(row))).toEqual([]);
});

test('✘ 注释、正文和普通文字里的编号不算标题', () => {
  const source = `// KF-1
    const text = 'KF-2';
    describe.each([['KF-3', 1]])('%s', (x) => { test('KF-4: 是', () => { expect('KF-5').toBe(x); }); });`;
  expect(testTitles(source).filter((title) => title.startsWith('KF'))).toEqual(['KF-3', 'KF-4: 是']);
});

function testFiles(): string[] {
  return ['gateway', 'schema', 'subgraphs', 'web', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('node_modules'))
      .map((file) => join(ROOT, folder, file)),
  );
}
