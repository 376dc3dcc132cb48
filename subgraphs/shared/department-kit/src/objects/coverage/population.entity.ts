import { defineEntity, p } from '@mikro-orm/core';

/** YY 三（四） 「全面覆盖」: how many objects there are to supervise, by whom counted; what the registry holds is measured by it. */
export const RegistryPopulation = defineEntity({
  name: 'RegistryPopulation',
  tableName: 'registry_population',
  properties: {
    agency: p.string().primary(),
    /** `*`: of all matters together. */
    matterCode: p.string().primary(),
    population: p.integer(),
    source: p.text(),
    countedOn: p.date(),
    at: p.datetime().length(3),
    actor: p.string(),
  },
});
