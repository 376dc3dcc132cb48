import type { SubgraphContext } from '@double-random/runtime';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { getAgencyOf } from '../../agencies.ts';
import { mayRead } from '../../objects/registry-access.ts';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { mayReadDrafts } from '../access.ts';
import type { MatterRow } from '../matter-rows.ts';
import { objectCountLoader } from '../object-counts.ts';
import type { matterTypes } from './matter-type.ts';

/**
 * Fields of a matter that need another read. The size of a sub-registry is a figure of the agency's own, its upper department's and the
 * conference office's (requirements B, "statistics"); for everybody else it is not there.
 */
export function matterResolver(profile: DepartmentProfile, { DepartmentMatter }: ReturnType<typeof matterTypes>): ClassReference {
  const count = (matter: MatterRow, context: SubgraphContext) => {
    const { actor } = context;
    const inside = mayReadDrafts(profile, actor, matter.agency) || mayRead(actor, getAgencyOf(profile, matter.agency), 'object');
    return inside ? objectCountLoader(context).load(matter.agency, matter.code) : undefined;
  };

  @Resolver(() => DepartmentMatter)
  class MatterFields {
    @FieldResolver(() => Int, { nullable: true, description: '名录库中该事项的检查对象数（开封细则第八条）；无权查看的为空。' })
    async objectCount(@Root() matter: MatterRow, @Ctx() context: SubgraphContext): Promise<number | null> {
      return (await count(matter, context))?.objects ?? null;
    }

    @FieldResolver(() => Int, { nullable: true, description: '其中可以抽取的（正常经营的）；为零的事项不能抽取。' })
    async activeObjectCount(@Root() matter: MatterRow, @Ctx() context: SubgraphContext): Promise<number | null> {
      return (await count(matter, context))?.active ?? null;
    }
  }
  return MatterFields;
}
