import { connection, payload, perform, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { departmentDeps } from '../../department-deps.ts';
import { requireReadable } from '../../objects/registry-access.ts';
import type { DepartmentModule } from '../../profile.ts';
import { reconcileRegistry } from '../reconcile-registry.ts';
import {
  type DifferenceKind,
  listDifferences,
  listReconciliations,
  type ReconciliationRow,
  reconciliationById,
} from '../reconciliation-rows.ts';
import { DifferenceKindEnum, RegistryDifferenceConnection, reconciliationTypes } from './reconciliation-types.ts';

/** 名录库比对: asked for by the maintainer, read by who reads the inspector registry of the agency. */
export const reconciliationGraph: DepartmentModule['graph'] = (profile) => {
  const { Reconciliation, ReconciliationConnection, ReconcileInput, ReconcilePayload } = reconciliationTypes(profile);

  @Resolver(() => Reconciliation)
  class Reconciliations {
    @Query(() => ReconciliationConnection, {
      name: `${profile.fieldPrefix}Reconciliations`,
      description: '本部门名录库的历次比对，限本部门有权人员。',
    })
    async reconciliations(
      @Ctx() context: SubgraphContext,
      @Arg('agency', () => String, { description: '部门编码。' }) agency: string,
      @Arg('id', () => ID, { nullable: true, description: '只取这一次比对。' }) id?: string,
      @Arg('first', () => Int, { nullable: true, description: '每页条数，1 至 100，默认 20。' }) first?: number,
      @Arg('after', () => String, { nullable: true, description: '上一页的 endCursor。' }) after?: string,
    ) {
      requireReadable(profile, context.actor, agency, 'inspector');
      const found = await listReconciliations(context.deps.em(), agency, { id, first, after });
      return connection(
        found.rows,
        found.size,
        (row) => [row.id],
        (row) => row,
      );
    }

    @FieldResolver(() => RegistryDifferenceConnection, { description: '一类差异，按编码排序。' })
    async differences(
      @Root() reconciliation: ReconciliationRow,
      @Ctx() context: SubgraphContext,
      @Arg('kind', () => DifferenceKindEnum, { description: '哪一类。' }) kind: DifferenceKind,
      @Arg('first', () => Int, { nullable: true, description: '每页条数，1 至 100，默认 20。' }) first?: number,
      @Arg('after', () => String, { nullable: true, description: '上一页的 endCursor。' }) after?: string,
    ) {
      const found = await listDifferences(context.deps.em(), reconciliation.id, kind, { first, after });
      return connection(
        found.rows,
        found.size,
        (row) => [row.code],
        (row) => row,
      );
    }

    @Mutation(() => ReconcilePayload, {
      name: `reconcile${profile.typePrefix}Registry`,
      description: '以外部名单比对名录库：检查对象按统一社会信用代码，执法检查人员按执法证号（叶县方案五（二））。',
    })
    async reconcile(@Ctx() context: SubgraphContext, @Arg('input', () => ReconcileInput) input: InstanceType<typeof ReconcileInput>) {
      const result = await perform(context.deps, context, reconcileRegistry(profile, departmentDeps(context)), { ...input });
      return payload(result, 'reconciliation', async ({ id }) => (await reconciliationById(context.deps.em(), id))!);
    }
  }
  return { resolvers: [Reconciliations], orphanedTypes: [] };
};
