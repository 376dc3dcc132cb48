import { type Em, rows } from '@double-random/runtime';

/** Any number nobody else uses; the same in every process. */
const ledger = 0x63_61_70;

/**
 * one transaction at a time takes places in the ledger, until it ends. The primary key alone keeps the cap too, but the losers of a
 * race would have to begin again, and fifty draws over the same entities begin again for ever. Taken after every row lock of a use
 * case, so that nobody waits in a circle; giving places back needs it not.
 */
export const lockLedger = (em: Em): Promise<unknown> => rows(em, 'select pg_advisory_xact_lock($1)', [ledger]);
