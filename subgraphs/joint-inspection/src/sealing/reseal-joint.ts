import { resealTables, type SealedTable } from '@double-random/runtime';
import { jointSubgraph } from '@double-random/schema/departments';
import { sealingKeys, secretsOf } from '../draw/secrets.ts';
import type { JointServices } from '../services.ts';

/** Every column of this subgraph that holds a sealed text. A test finds the ones that are missing here. */
export const jointSealedTables: readonly SealedTable[] = [
  { table: 'draw', cell: 'id', columns: ['frame_key'] },
  { table: 'office_chain', cell: 'party', columns: ['secret'] },
  { table: 'conduct_case', cell: 'id', columns: ['facts'] },
  { table: 'visit_feedback', cell: 'id', columns: ['content'] },
];

/** what earlier keys sealed is sealed with the newest one; nothing to do while there is one key only. */
export const resealJoint = (services: Pick<JointServices, 'deps' | 'secretKey' | 'laterKeys'>): Promise<void> =>
  resealTables({
    deps: services.deps,
    service: jointSubgraph.code,
    keys: secretsOf(services),
    newest: sealingKeys(services).at(-1)!,
    tables: jointSealedTables,
  });
