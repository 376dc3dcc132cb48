import type { SealedTable } from '@double-random/runtime';

/** Every column of a department that holds a sealed text. A test finds the ones that are missing here. */
export const sealedTables: readonly SealedTable[] = [
  { table: 'inspector', cell: 'id', columns: ['id_number', 'police_number', 'phone'] },
  { table: 'inspection_object', cell: 'id', columns: ['owner_id_number', 'person_in_charge', 'contact_phone', 'id_number'] },
  { table: 'assisting_expert', cell: 'id', columns: ['phone'] },
  { table: 'seed_chain', cell: `party || '/' || chain`, columns: ['secret'] },
];
