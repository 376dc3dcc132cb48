import { maskName } from '@double-random/rules';
import type { TableKind } from '../columns.ts';

/** What the steps have to know of a registry's table; everything else they do is the same for both. */
export interface RegistryTable {
  readonly table: string;
  /** Column of the registry's own number for a row. */
  readonly code: string;
  /** Column of `registry` that counts its changes. */
  readonly version: string;
  /** Frames of this kind are frozen from it. */
  readonly frame: 'OBJECTS' | 'INSPECTORS';
  /** State a row that is no longer listed goes into; states that are not here stay. */
  readonly leaves: Readonly<Record<string, string>>;
  /** State and version of a row nobody has touched since it was imported. */
  readonly untouched: string;
  /** How a row is called in lists; a person's name is masked. */
  readonly nameOf: (name: string) => string;
  /** The same in SQL, of the table `t`. */
  readonly shownName: string;
}

/**
 * Not to be listed is no proof that a business has closed or an inspector has retired: whoever may be drawn is suspended until the
 * maintainer says more; only what nobody has confirmed yet goes altogether.
 */
export const registryTables: Readonly<Record<TableKind, RegistryTable>> = {
  objects: {
    table: 'inspection_object',
    code: 'code',
    version: 'object_version',
    frame: 'OBJECTS',
    leaves: { ACTIVE: 'SUSPENDED', PENDING: 'DEREGISTERED' },
    untouched: 'PENDING',
    nameOf: (name) => name,
    shownName: 't.name',
  },
  inspectors: {
    table: 'inspector',
    code: 'certificate_no',
    version: 'inspector_version',
    frame: 'INSPECTORS',
    leaves: { ACTIVE: 'SUSPENDED' },
    untouched: 'ACTIVE',
    nameOf: maskName,
    shownName: `left(t.name, 1) || repeat('*', char_length(t.name) - 1)`,
  },
};
