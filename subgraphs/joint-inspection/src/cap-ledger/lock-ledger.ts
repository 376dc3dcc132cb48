import { type Em, rows } from '@double-random/runtime';

/** Any number nobody else uses; the same in every process. */
const ledger = 0x63_61_70;

/**
 * the ledger for one transaction alone, until it ends: for whatever moves places from year to year or from entity to entity, where
 * the order in which places are taken cannot be kept. Asked for after every row lock of a use case, so that nobody waits in a circle;
 * giving places back needs it not.
 */
export const lockLedger = (em: Em): Promise<unknown> => rows(em, 'select pg_advisory_xact_lock($1)', [ledger]);

/** The ledger beside other draws, which all take their places in one order (`takeSlots`). Waits for who has it alone. */
export const shareLedger = (em: Em): Promise<unknown> => rows(em, 'select pg_advisory_xact_lock_shared($1)', [ledger]);
