import type { Command } from '@double-random/runtime';
import type { DepartmentModule } from '../profile.ts';
import { unmaskGraph } from './graph/unmask-graph.ts';
import { objectContact } from './object-contact.ts';
import { resealWork } from './reseal-work.ts';

/** Personal data of both registries: seen unmasked with a purpose, sealed anew when keys change. */
export const personalDataModule: DepartmentModule = {
  storage: { entities: [], migrations: [] },
  graph: unmaskGraph,
  commands: (profile) => ({ objectContact: objectContact(profile) }) as Readonly<Record<string, Command>>,
  background: resealWork,
};
