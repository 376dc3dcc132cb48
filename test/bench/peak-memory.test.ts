import { spawnSync } from 'node:child_process';

test('内存峰值是进程自己的，不含启动它的进程的', () => {
  const held = Buffer.alloc(300 * 2 ** 20, 1);
  const module = new URL('./peak-memory.ts', import.meta.url).href;
  const say = `import(${JSON.stringify(module)}).then(({ peakMegabytes }) => console.log(peakMegabytes()))`;
  const { stdout } = spawnSync(process.execPath, ['-e', say], { encoding: 'utf8', env: {} });
  expect(Number(stdout)).toBeGreaterThan(20);
  expect(Number(stdout)).toBeLessThan(held.length / 2 ** 20);
});
