import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';

const require = createRequire(import.meta.url);
const { default: circus } = require('jest-circus/runner');

// The loader of the programs themselves: tests run what is started by `npm start`, translated by the same hand.
register();

/**
 * Jest's own runner, except that test files are loaded by Node: the files of one worker share their modules, as
 * everything in one process does in service. With modules of its own each file spent more on loading, declaring and
 * warming up the platform than on its tests. What a file may change beside modules, its environment, is put back.
 */
export default async function run(globalConfig, config, environment, runtime, testPath, sendMessageToJest) {
  const before = { ...process.env };
  // Jest's knows only what Jest has translated; Node's own finds the lines of the rest.
  Error.prepareStackTrace = undefined;
  // Jest's hundred are paid for by every refusal: an error of GraphQL reads its stack.
  Error.stackTraceLimit = 20;
  try {
    return await circus(globalConfig, config, environment, loadedByNode(runtime), testPath, sendMessageToJest);
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** What circus loads through Jest's runtime, loaded by Node instead. */
function loadedByNode(runtime) {
  return Object.assign(Object.create(runtime), {
    // Circus keeps the state of a run in its module: every file gets a new one.
    requireInternalModule(path) {
      delete globalThis[Symbol.for('EVENT_HANDLERS')];
      delete require.cache[path];
      return require(path);
    },
    requireModule: require,
    setGlobalsForRuntime() {},
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (path) => import(pathToFileURL(path).href),
  });
}
