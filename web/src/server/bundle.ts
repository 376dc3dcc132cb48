import { build } from 'vite';
import config from '../../vite.config.ts';

/** Bundles the browser's programs into the folder named; a program of its own, so that the bundler never lives in the platform's process. */
const [outDir] = process.argv.slice(2);
// Tests build too: what they look at is what people get.
process.env['NODE_ENV'] = 'production';
await build({ ...config, configFile: false, build: { ...config.build, outDir: outDir! } });
// Once more by itself: a page that is kept as one file can fetch nothing beside it.
const { proof } = config.build.rolldownOptions.input as { readonly proof: string };
await build({
  ...config,
  configFile: false,
  build: {
    ...config.build,
    outDir: `${outDir}/offline`,
    manifest: false,
    rolldownOptions: { ...config.build.rolldownOptions, input: { proof }, output: { entryFileNames: 'proof.js' } },
  },
});
