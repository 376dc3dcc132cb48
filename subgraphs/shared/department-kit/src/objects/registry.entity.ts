import { defineEntity, p } from '@mikro-orm/core';

/** 两库 of one agency as a whole: versions grow with every change, in the transaction of the change. */
export const Registry = defineEntity({
  name: 'Registry',
  tableName: 'registry',
  properties: {
    agency: p.string().primary(),
    objectVersion: p.bigint('number'),
    inspectorVersion: p.bigint('number'),
    /** Last platform code given out. */
    codeCounter: p.bigint('number'),
    objectsChangedAt: p.datetime().length(3).nullable(),
    inspectorsChangedAt: p.datetime().length(3).nullable(),
    /** CD 七: the object version that is filed, and its receipt. */
    filedVersion: p.bigint('number').nullable(),
    filedAt: p.datetime().length(3).nullable(),
    filedBy: p.string().nullable(),
    filedReceipt: p.string().nullable(),
  },
});

/** PD 第十一条第二款: who confirmed which state of both registries for which activity. */
export const RegistryConfirmation = defineEntity({
  name: 'RegistryConfirmation',
  tableName: 'registry_confirmation',
  indexes: [{ name: 'registry_confirmation_task', properties: ['agency', 'taskId', 'at'] }],
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    taskId: p.string(),
    at: p.datetime().length(3),
    by: p.string(),
    objectVersion: p.bigint('number'),
    inspectorVersion: p.bigint('number'),
    objectsHash: p.string(),
    inspectorsHash: p.string(),
  },
});

export const registryEntities = [Registry, RegistryConfirmation];
