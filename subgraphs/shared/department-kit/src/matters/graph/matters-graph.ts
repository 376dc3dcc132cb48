import type { SubgraphContext } from '@double-random/runtime';
import type { DepartmentModule, DepartmentProfile } from '../../profile.ts';
import { mayReadList } from '../access.ts';
import { matterLoader } from '../matter-loaders.ts';
import { annexImport } from './annex-import.ts';
import { matterFileImport } from './file-import.ts';
import { matterListResolvers } from './matter-list-resolver.ts';
import { matterListTypes } from './matter-list-type.ts';
import { matterMutations } from './matter-mutations.ts';
import { matterNode } from './matter-node.ts';
import { matterQueries } from './matter-queries.ts';
import { matterResolver } from './matter-resolver.ts';
import { matterTypes } from './matter-type.ts';

/** The matter part of a department's graph. */
export const mattersGraph: DepartmentModule['graph'] = (profile) => {
  const matter = matterTypes(profile);
  const list = matterListTypes(profile);
  return {
    resolvers: [
      matterQueries(profile, list, matter),
      matterMutations(profile, list),
      matterResolver(profile, matter),
      ...matterListResolvers(profile, list, matter),
      ...annexImport(profile, list),
      ...matterFileImport(profile, list),
    ],
    orphanedTypes: [matter.DepartmentMatter],
    references: { [`${profile.typePrefix}Matter`]: { __resolveReference: matterReference(profile) } },
  };
};

/** Asked by the gateway on behalf of whoever asks there: a draft is not there for outsiders. */
const matterReference = (profile: DepartmentProfile) => async (reference: { readonly id: string }, context: SubgraphContext) => {
  const row = await matterLoader(context).load(reference.id);
  if (!row || !mayReadList(profile, context.actor, { agency: row.agency, state: row.listState })) return null;
  return matterNode(profile, context, row);
};
