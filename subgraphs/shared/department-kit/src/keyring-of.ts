import { type Deps, type Keyring, keyring } from '@double-random/runtime';
import { departmentDeps } from './department-deps.ts';

const rings = new WeakMap<Deps, Keyring>();

/** The keyring of a department's process, made once. */
export function keyringOf(deps: Deps): Keyring {
  const { key, keyVersions } = departmentDeps({ deps });
  const ring = rings.get(deps) ?? keyring(key, keyVersions);
  rings.set(deps, ring);
  return ring;
}
