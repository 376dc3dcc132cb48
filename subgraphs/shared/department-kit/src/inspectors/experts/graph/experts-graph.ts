import { connection, payload, perform, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { departmentDeps } from '../../../department-deps.ts';
import { requireReadable } from '../../../objects/registry-access.ts';
import type { ClassReference, DepartmentProfile } from '../../../profile.ts';
import { expertById, expertNode, listExperts } from '../expert-rows.ts';
import { changeExpertState, upsertExpert } from '../keep-expert.ts';
import { expertTypes } from './expert-types.ts';

/** 协助检查者: read and written by the people of the inspector registry, in a list of their own. */
export function expertResolvers(profile: DepartmentProfile): readonly ClassReference[] {
  const { ExpertConnection, UpsertExpertInput, ExpertStateInput, ExpertPayload } = expertTypes(profile);
  const changeState = changeExpertState(profile);
  const nodeOf =
    (context: SubgraphContext) =>
    async ({ id }: { id: string }) =>
      expertNode(context, (await expertById(context.deps.em(), id))!);

  @Resolver()
  class Experts {
    @Query(() => ExpertConnection, {
      name: `${profile.fieldPrefix}Experts`,
      description: '可邀请协助检查的专家和专业机构，限本部门有权人员。',
    })
    async experts(
      @Ctx() context: SubgraphContext,
      @Arg('agency', () => String, { description: '所属部门编码。' }) agency: string,
      @Arg('first', () => Int, { nullable: true, description: '每页条数，1 至 100，默认 20。' }) first?: number,
      @Arg('after', () => String, { nullable: true, description: '上一页的 endCursor。' }) after?: string,
    ) {
      requireReadable(profile, context.actor, agency, 'inspector');
      const found = await listExperts(context.deps.em(), agency, { first, after });
      return connection(
        found.rows,
        found.size,
        (row) => [row.id],
        (row) => expertNode(context, row),
      );
    }

    @Mutation(() => ExpertPayload, {
      name: `upsert${profile.typePrefix}Expert`,
      description: '录入或变更一名协助检查者（开封细则第十条第一款）。',
    })
    async upsert(@Ctx() context: SubgraphContext, @Arg('input', () => UpsertExpertInput) input: InstanceType<typeof UpsertExpertInput>) {
      const result = await perform(context.deps, context, upsertExpert(profile, departmentDeps(context)), { ...input });
      return payload(result, 'expert', nodeOf(context));
    }

    @Mutation(() => ExpertPayload, { name: `suspend${profile.typePrefix}Expert`, description: '暂停或者恢复一名协助检查者，须写明原因。' })
    async suspend(@Ctx() context: SubgraphContext, @Arg('input', () => ExpertStateInput) input: InstanceType<typeof ExpertStateInput>) {
      return payload(await perform(context.deps, context, changeState, { ...input }), 'expert', nodeOf(context));
    }
  }
  return [Experts];
}
