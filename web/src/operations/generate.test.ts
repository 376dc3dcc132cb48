import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateAll } from './generate.ts';

test('X-23: 页面所用的操作与图一致：生成的文件已提交且未过时', async () => {
  const files = await generateAll();
  const stale = Object.entries(files).filter(([name, text]) => {
    const file = fileURLToPath(new URL(`../../../${name}`, import.meta.url));
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  // After a change of the graph or of schema/operations: npm run schema
  expect(stale.map(([name]) => name)).toEqual([]);
});
