import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Files } from './texts.ts';

interface Package {
  readonly workspaces: readonly string[];
}
interface Lock {
  readonly packages: Readonly<Record<string, object>>;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The folder among the workspaces, before the one named, so that departments stand together. */
const withFolder = <P extends Package>(owner: P, code: string, before: string): P => {
  const at = owner.workspaces.indexOf(`subgraphs/${before}`);
  return { ...owner, workspaces: owner.workspaces.toSpliced(at < 0 ? owner.workspaces.length : at, 0, `subgraphs/${code}`) };
};

/** Where npm itself would put it: after the last key that sorts before it. */
function withEntry(packages: Lock['packages'], key: string, value: object): Lock['packages'] {
  const entries = Object.entries(packages);
  const at = entries.findIndex(([other]) => other > key);
  return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at, 0, [key, value]));
}

/**
 * package.json and package-lock.json as `npm install` would leave them: a workspace has nothing to download, so no network is asked.
 * @param read text of a file of the repository
 */
export function workspaceFiles(read: (path: string) => string, code: string, before: string): Files {
  const lock = JSON.parse(read('package-lock.json')) as Lock;
  const name = `@double-random/${code}`;
  const own = withEntry(lock.packages, `subgraphs/${code}`, { name, version: '0.1.0' });
  const linked = withEntry(own, `node_modules/${name}`, { resolved: `subgraphs/${code}`, link: true });
  const packages = { ...linked, '': withFolder(linked[''] as Package, code, before) };
  return {
    'package.json': json(withFolder(JSON.parse(read('package.json')) as Package, code, before)),
    'package-lock.json': json({ ...lock, packages }),
  };
}

/** The link under which other packages import the department. */
export function linkWorkspace(root: string, code: string): void {
  const link = join(root, 'node_modules/@double-random', code);
  if (existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  // Windows makes junctions without special rights; they want an absolute target.
  const target = join(root, 'subgraphs', code);
  symlinkSync(process.platform === 'win32' ? target : relative(dirname(link), target), link, 'junction');
}
