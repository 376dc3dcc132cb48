import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What runs in a browser: one program per front door, plus the proof page's. Everything else is rendered on the server. */
const programs = { proof: 'src/proof/main.ts', workbench: 'src/workbench/main.tsx', field: 'src/field/main.tsx' };

export default {
  root: at('.'),
  base: './',
  logLevel: 'warn',
  build: {
    outDir: at('dist'),
    manifest: 'manifest.json',
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(programs).map(([name, file]) => [name, at(file)])),
      // The component library marks its files for server components, which are not used here.
      onLog(level, log, pass) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') pass(level, log);
      },
    },
  },
} satisfies UserConfig;
