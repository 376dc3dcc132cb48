import { defineEntity, p } from '@mikro-orm/core';

/**
 * What this department signed last of each log it watches. Memory and key are one row: a witness that forgot how far it had signed
 * has lost the key too, and cannot sign a second story under its old name.
 */
export const WitnessedLog = defineEntity({
  name: 'WitnessedLog',
  tableName: 'witnessed_log',
  properties: {
    origin: p.string().primary(),
    /** Public key of the log. */
    logKey: p.string(),
    verifierKey: p.string(),
    /** With the process's secret it gives the signing key; alone it gives nothing. */
    keySalt: p.string(),
    /** 0 before the first signature. */
    size: p.bigint('number'),
    /** Root at that size, hex; '' before the first signature. */
    root: p.string(),
    /** Time of the last signature, seconds since 1970: a clock that goes back makes no checkpoint older. */
    signedAt: p.bigint('number'),
  },
});

export const witnessEntities = [WitnessedLog];
