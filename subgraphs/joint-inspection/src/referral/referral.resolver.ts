import { connection, decodeCursor, forbidden, hasRole, notFound, pageSize, row, rows } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { checkById, visibleCheck } from '../publication/result-work/result-loaders.ts';
import { MatterCheck } from '../visit/matter-check.type.ts';
import { requireOwner } from '../visit/visit-access.ts';
import { followUpByCheck, referralsByFollowUp } from './follow-up-loaders.ts';
import { type FollowUpRow, followUpColumns, type ReferralRow, referralColumns } from './follow-up-row.ts';
import { FollowUp, FollowUpConnection, FollowUpStateEnum, Referral, ReferralConnection, ReferralStateEnum } from './referral.type.ts';

const readers = ['op', 'ins', 'dh', 'ph', 'rev', 'fz', 'aud', 'arc', 'jco'] as const;
const ownAgency = ({ actor }: JointContext): string => {
  if (actor.kind !== 'person' || !actor.department || !hasRole(actor, ...readers)) throw forbidden('仅限部门人员', 'PD 第二十三条');
  return actor.department;
};

export async function loadFollowUp(context: JointContext, id: string): Promise<FollowUp> {
  const found = await row<FollowUpRow>(context.deps.em(), `select ${followUpColumns} from follow_up where id = $1`, [id]);
  if (!found || context.actor.department !== found.agency) throw notFound('后续处理');
  return found;
}
export async function loadReferral(context: JointContext, id: string): Promise<Referral> {
  const found = await row<ReferralRow>(context.deps.em(), `select ${referralColumns} from referral where id = $1`, [id]);
  if (!found || ![found.fromAgency, found.toAgency].includes(context.actor.department ?? '')) throw notFound('移送');
  return found;
}

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Query(() => FollowUpConnection, { description: '本部门的后续处理。' })
  async followUps(
    @Ctx() context: JointContext,
    @Arg('state', () => FollowUpStateEnum, { nullable: true, description: '状态。' }) state?: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<FollowUpConnection> {
    const size = pageSize({ first });
    const found = await rows<FollowUpRow>(
      context.deps.em(),
      `select ${followUpColumns} from follow_up where agency = $1 and ($2::text is null or state = $2) and ($3::text is null or id > $3)
       order by id limit $4`,
      [ownAgency(context), state ?? null, decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(
      found,
      size,
      (f) => [f.id],
      (f) => f,
    );
  }

  @FieldResolver(() => [Referral], { description: '由此发出的移送。' })
  referrals(@Root() followUp: FollowUp, @Ctx() context: JointContext): Promise<Referral[]> {
    return referralsByFollowUp(context).load(followUp.id);
  }

  @FieldResolver(() => MatterCheck, { nullable: true, description: '所由引起的事项结果；查询人不可见的为空。' })
  async matterCheck(@Root() followUp: FollowUp, @Ctx() context: JointContext): Promise<MatterCheck | null> {
    return visibleCheck(context, await checkById(context).load(followUp.matterCheckId));
  }
}

@Resolver(() => Referral)
export class ReferralResolver {
  @Query(() => ReferralConnection, { description: '移送：incoming 为真取移送给本部门的，否则取本部门移送出的。' })
  async referrals(
    @Ctx() context: JointContext,
    @Arg('incoming', () => Boolean, { description: '移送给本部门的。' }) incoming: boolean,
    @Arg('state', () => ReferralStateEnum, { nullable: true, description: '状态。' }) state?: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<ReferralConnection> {
    const size = pageSize({ first });
    const found = await rows<ReferralRow>(
      context.deps.em(),
      `select ${referralColumns} from referral where ${incoming ? 'to_agency' : 'from_agency'} = $1 and ($2::text is null or state = $2)
         and ($3::text is null or id > $3) order by id limit $4`,
      [ownAgency(context), state ?? null, decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(
      found,
      size,
      (r) => [r.id],
      (r) => r,
    );
  }
}

@Resolver(() => MatterCheck)
export class MatterCheckFollowUpResolver {
  @FieldResolver(() => FollowUp, { nullable: true, description: '后续处理；没有问题的为空。仅本部门可见。' })
  async followUp(@Root() check: MatterCheck, @Ctx() context: JointContext): Promise<FollowUp | null> {
    requireOwner(context.actor, check.stored.agency);
    return followUpByCheck(context).load(check.id);
  }
}
