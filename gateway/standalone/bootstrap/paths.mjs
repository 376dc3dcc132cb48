import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const NODE_MODULES = join(ROOT, 'node_modules');

/**
 * The environment of everything we start: the repository's own tools (its Node first of all) come before the machine's, and what Node has compiled
 * once it keeps for the next start, half a second of processor time.
 */
export function toolEnvironment(env = process.env) {
  // Windows spells it Path, and keeps only one of two spellings.
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    // Threads share two pools of memory instead of keeping one each, and large pieces go back to the system: what one gave back the others can have.
    MALLOC_ARENA_MAX: '2',
    MALLOC_MMAP_THRESHOLD_: '262144',
    NODE_COMPILE_CACHE: join(NODE_MODULES, '.cache/node'),
    ...env,
    [pathName]: [join(NODE_MODULES, '.bin'), env[pathName]].filter(Boolean).join(delimiter),
  };
}
