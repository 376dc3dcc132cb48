import type { Result } from '@double-random/rules';
import { connection, decodeCursor, forbidden, hasRole, pageSize, payload, perform, row, rows } from '@double-random/runtime';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import {
  DelegationConnection,
  DelegationPayload,
  DelegationView,
  RecordDelegationInput,
  RevokeDelegationInput,
} from './delegation.type.ts';
import { type DelegationRow, delegationColumns } from './delegation-row.ts';
import { recordDelegation, revokeDelegation } from './record-delegation.ts';

const settled = (context: JointContext, result: Result<{ readonly id: string }>): Promise<DelegationPayload> =>
  payload(result, 'delegation', async ({ id }) => {
    const found = await row<DelegationRow>(context.deps.em(), `select ${delegationColumns} from delegation where id = $1`, [id]);
    return found!;
  });

@Resolver(() => DelegationView)
export class DelegationResolver {
  @Query(() => DelegationConnection, { description: '本部门的书面授权，新者在前。' })
  async delegations(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<DelegationConnection> {
    const { actor, deps } = context;
    if (actor.kind !== 'person' || !hasRole(actor, 'op', 'dh', 'ph', 'rev', 'aud', 'arc')) throw forbidden('仅限本部门人员');
    const size = pageSize({ first });
    const found = await rows<DelegationRow>(
      deps.em(),
      `select ${delegationColumns} from delegation where agency = $1 and ($2::text is null or id < $2) order by id desc limit $3`,
      [actor.department ?? '', decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(
      found,
      size,
      (d) => [d.id],
      (d) => d,
    );
  }

  @Mutation(() => DelegationPayload, { description: '登记本人作出的书面授权（开封细则第十七条、联合细则第十六条）。' })
  async recordDelegation(
    @Ctx() context: JointContext,
    @Arg('input', () => RecordDelegationInput, { description: '内容。' }) input: RecordDelegationInput,
  ): Promise<DelegationPayload> {
    return settled(context, await perform(context.deps, context, recordDelegation, input));
  }

  @Mutation(() => DelegationPayload, { description: '收回书面授权；已据以审批的不受影响。' })
  async revokeDelegation(
    @Ctx() context: JointContext,
    @Arg('input', () => RevokeDelegationInput, { description: '内容。' }) input: RevokeDelegationInput,
  ): Promise<DelegationPayload> {
    return settled(context, await perform(context.deps, context, revokeDelegation, input));
  }
}
