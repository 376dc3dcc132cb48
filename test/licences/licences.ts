/** What this project reads of a lock file's package. */
export interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  link?: boolean;
}

/** Licences a public body may run under, each with what it asks for. A package under another one stops the build. */
export const acceptedLicences: Readonly<Record<string, string>> = {
  MIT: 'keep the notice',
  ISC: 'keep the notice',
  '0BSD': 'nothing',
  'BSD-2-Clause': 'keep the notice',
  'BSD-3-Clause': 'keep the notice; do not use the authors’ names to advertise',
  'Apache-2.0': 'keep the notice, say what was changed',
  'BlueOak-1.0.0': 'keep the notice',
  'MPL-2.0': 'changed files of the package itself stay open',
  'Elastic-2.0': 'may be run and changed freely; may not be offered to others as a managed service of that software itself',
  'MIT OR Apache-2.0': 'either of the two',
  'Apache-2.0 AND MIT': 'both of the two',
  '(MIT AND BSD-3-Clause)': 'both of the two',
  '(MIT OR CC0-1.0)': 'either of the two',
};

/** name → licence of every package that is installed to run the platform; packages only tests and building need are left out. */
export function licencesAtRunTime(lock: Readonly<Record<string, LockedPackage>>): ReadonlyMap<string, string> {
  const found = Object.entries(lock)
    .filter(([path, locked]) => path.includes('node_modules/') && !locked.link && !locked.dev)
    .map(([path, locked]) => [path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), locked.license ?? '—'] as const);
  return new Map(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The list as a page: one heading a licence, what it asks for, the packages under it. */
export function licencePage(licences: ReadonlyMap<string, string>): string {
  const byLicence = Map.groupBy(licences.keys(), (name) => licences.get(name)!);
  const sections = [...byLicence].sort(([one], [other]) => (one < other ? -1 : 1));
  const text = sections.map(([licence, names]) => `## ${licence}\n\n${acceptedLicences[licence] ?? ''}\n\n${names.join(', ')}\n`);
  return `# Licences of what the platform runs on\n\nMade from the lock file by \`node --import tsx test/licences/write.ts\`.\n\n${text.join('\n')}`;
}
