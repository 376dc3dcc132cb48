import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from './assets.ts';
import { builtBundle } from './build.ts';

test('X-18: 同时启动的几个平台各得完整的网页程序，旧源码打的包不再留着', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'bundles-'));
  try {
    mkdirSync(join(dist, 'of-earlier-sources'));
    const whole: boolean[] = [];
    const said: string[] = [];
    const bundles = await Promise.all(
      [1, 2].map(async () => {
        const bundle = await builtBundle((line) => said.push(line), dist);
        // At once, while the other may still be about it.
        const assets = openAssets(bundle.folder);
        whole.push(Object.values(bundle.programs).every(({ script, styles }) => [script, ...styles].every((path) => assets.find(path))));
        return bundle;
      }),
    );
    expect(Object.keys(bundles[0]!.programs).sort()).toEqual(['field', 'proof', 'workbench']);
    expect({ whole, said: said.length }).toEqual({ whole: [true, true], said: 2 });
    expect(readdirSync(dist)).toEqual([bundles[0]!.folder.slice(dist.length + 1)]);
    // Nothing is made twice of the same sources.
    expect(await builtBundle((line) => said.push(line), dist)).toEqual(bundles[1]);
    expect(said).toHaveLength(2);
    // Who has opened a bundle keeps it.
    const assets = openAssets(bundles[0]!.folder);
    rmSync(bundles[0]!.folder, { recursive: true });
    expect(existsSync(bundles[0]!.folder)).toBe(false);
    expect(assets.find(bundles[0]!.programs['workbench']!.script)?.packed.br.length).toBeGreaterThan(1000);
  } finally {
    rmSync(dist, { recursive: true });
  }
});
