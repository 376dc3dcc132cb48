import type { SubgraphContext } from '@double-random/runtime';
import type { DepartmentModule, DepartmentProfile } from '../../profile.ts';
import { entryLoader, objectNode } from '../object-rows.ts';
import { changeMutations } from './change-mutations.ts';
import { entryInputs } from './entry-inputs.ts';
import { entryTypes } from './entry-type.ts';
import { objectMutations } from './object-mutations.ts';
import { objectQueries } from './object-queries.ts';

/** `InspectionObject` is made of its code alone; what this department knows of it is for those who may see it. */
const references = (profile: DepartmentProfile) => ({
  InspectionObject: {
    __resolveReference: (reference: { code: string }) => ({ code: reference.code }),
    [`${profile.fieldPrefix}Entry`]: async (object: { code: string }, _: unknown, context: SubgraphContext) => {
      const row = await entryLoader(profile, context).load(object.code);
      return row ? objectNode(context, row) : null;
    },
  },
});

export const objectsGraph: DepartmentModule['graph'] = (profile) => {
  const types = entryTypes(profile);
  const inputs = entryInputs(profile, types);
  return {
    resolvers: [...objectQueries(profile, types, inputs), ...objectMutations(profile, inputs), ...changeMutations(profile, inputs)],
    orphanedTypes: [types.InspectionObject],
    references: references(profile) as never,
  };
};
