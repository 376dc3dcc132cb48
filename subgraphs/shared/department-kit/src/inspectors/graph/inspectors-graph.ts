import type { SubgraphContext } from '@double-random/runtime';
import type { DepartmentModule, DepartmentProfile } from '../../profile.ts';
import { expertResolvers } from '../experts/graph/experts-graph.ts';
import { inspectorLoader, inspectorNode } from '../inspector-rows.ts';
import { inspectorDetails } from './inspector-details.ts';
import { inspectorMutations } from './inspector-mutations.ts';
import { inspectorQueries } from './inspector-queries.ts';
import { inspectorTypes } from './inspector-type.ts';

/**
 * A team member seen through joint-inspection, which decides who sees the team. Another department's people get the masked name,
 * the unit and the last digits of the certificate; nobody else gets anything.
 */
const references = (profile: DepartmentProfile) => ({
  [`${profile.typePrefix}Inspector`]: {
    __resolveReference: async (reference: { id: string }, context: SubgraphContext) => {
      if (context.actor.kind !== 'person') return null;
      const row = await inspectorLoader(context).load(reference.id);
      if (!row) return null;
      const node = inspectorNode(context, row);
      if (context.actor.department === row.agency) return node;
      const { id, agency, unit, nameMasked, certificateNoLast4 } = node;
      return { id, agency, unit, nameMasked, certificateNoLast4 };
    },
  },
});

export const inspectorsGraph: DepartmentModule['graph'] = (profile) => {
  const types = inspectorTypes(profile);
  return {
    resolvers: [
      ...inspectorQueries(profile, types),
      ...inspectorMutations(profile, types),
      inspectorDetails(types),
      ...expertResolvers(profile),
    ],
    orphanedTypes: [types.DepartmentInspector],
    references: references(profile) as never,
  };
};
