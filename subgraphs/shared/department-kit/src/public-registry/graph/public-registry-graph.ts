import { connection, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { getAgencyOf } from '../../agencies.ts';
import { Public } from '../../graph/public.ts';
import type { DepartmentModule } from '../../profile.ts';
import { publicInspectors, publicObjects, requirePublished } from '../registry-pages.ts';
import { publicRegistryTypes } from './public-registry-types.ts';

/** 两库 for everybody, where the regulation has them published. */
export const publicRegistryGraph: DepartmentModule['graph'] = (profile) => {
  const { PublicRegistry, PublicObjectConnection, PublicInspectorConnection } = publicRegistryTypes(profile);

  @Resolver(() => PublicRegistry)
  class PublicRegistryFields {
    @Public()
    @Query(() => PublicRegistry, {
      name: `${profile.fieldPrefix}PublicRegistry`,
      description: '一个单位向社会公布的“两库”；其细则不要求公布的不存在（人防细则十（三））。',
    })
    async registry(@Ctx() { deps }: SubgraphContext, @Arg('agency', () => String, { description: '管辖机关编码。' }) agency: string) {
      await requirePublished(deps.em(), getAgencyOf(profile, agency).code, deps.clock.today());
      return { agency };
    }

    @Public()
    @FieldResolver(() => PublicObjectConnection, { description: '检查对象。' })
    async objects(
      @Root() { agency }: { agency: string },
      @Ctx() { deps }: SubgraphContext,
      @Arg('first', () => Int, { nullable: true, description: '每页条数，1 至 100，默认 20。' }) first?: number,
      @Arg('after', () => String, { nullable: true, description: '上一页的 endCursor。' }) after?: string,
    ) {
      const found = await publicObjects(deps.em(), agency, { first, after });
      return connection(
        found.rows,
        found.size,
        (row) => [row.code],
        (row) => row,
      );
    }

    @Public()
    @FieldResolver(() => PublicInspectorConnection, { description: '执法检查人员。' })
    async inspectors(
      @Root() { agency }: { agency: string },
      @Ctx() { deps }: SubgraphContext,
      @Arg('first', () => Int, { nullable: true, description: '每页条数，1 至 100，默认 20。' }) first?: number,
      @Arg('after', () => String, { nullable: true, description: '上一页的 endCursor。' }) after?: string,
    ) {
      const found = await publicInspectors(deps.em(), agency, { first, after });
      return connection(
        found.rows,
        found.size,
        (row) => [row.id],
        (row) => row,
      );
    }
  }
  return { resolvers: [PublicRegistryFields], orphanedTypes: [] };
};
