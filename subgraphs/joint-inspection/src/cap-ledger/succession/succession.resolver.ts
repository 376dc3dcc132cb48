import type { Result } from '@double-random/rules';
import { connection, decodeCursor, forbidden, hasRole, pageSize, payload, perform, row, rows } from '@double-random/runtime';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { approveEntitySuccession, recordEntitySuccession, rejectEntitySuccession } from './record-succession.ts';
import {
  ApproveEntitySuccessionInput,
  EntitySuccessionConnection,
  EntitySuccessionPayload,
  EntitySuccessionView,
  RecordEntitySuccessionInput,
  RejectEntitySuccessionInput,
} from './succession.type.ts';
import { type SuccessionRow, successionColumns } from './succession-row.ts';

const settled = (context: JointContext, result: Result<{ readonly id: string }>): Promise<EntitySuccessionPayload> =>
  payload(result, 'entitySuccession', async ({ id }) => {
    const found = await row<SuccessionRow>(context.deps.em(), `select ${successionColumns} from entity_succession where id = $1`, [id]);
    return found!;
  });

@Resolver(() => EntitySuccessionView)
export class SuccessionResolver {
  @Query(() => EntitySuccessionConnection, { description: '本部门登记的主体承继，新者在前。' })
  async entitySuccessions(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<EntitySuccessionConnection> {
    const { actor, deps } = context;
    if (actor.kind !== 'person' || !hasRole(actor, 'op', 'reg', 'dh', 'ph', 'aud'))
      throw forbidden('仅限本部门人员', '平台规则：同一主体跨部门识别');
    const size = pageSize({ first });
    const found = await rows<SuccessionRow>(
      deps.em(),
      `select ${successionColumns} from entity_succession where agency = $1 and ($2::text is null or id < $2) order by id desc limit $3`,
      [actor.department ?? '', decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(
      found,
      size,
      (s) => [s.id],
      (s) => s,
    );
  }

  @Mutation(() => EntitySuccessionPayload, { description: '登记主体的合并、分立，或者平台编码补录统一社会信用代码（经办人）。' })
  async recordEntitySuccession(
    @Ctx() context: JointContext,
    @Arg('input', () => RecordEntitySuccessionInput, { description: '内容。' }) input: RecordEntitySuccessionInput,
  ): Promise<EntitySuccessionPayload> {
    return settled(context, await perform(context.deps, context, recordEntitySuccession, input));
  }

  @Mutation(() => EntitySuccessionPayload, { description: '批准主体承继（主要负责人，不得为登记人）。' })
  async approveEntitySuccession(
    @Ctx() context: JointContext,
    @Arg('input', () => ApproveEntitySuccessionInput, { description: '登记。' }) input: ApproveEntitySuccessionInput,
  ): Promise<EntitySuccessionPayload> {
    return settled(context, await perform(context.deps, context, approveEntitySuccession, input));
  }

  @Mutation(() => EntitySuccessionPayload, { description: '不批准主体承继（主要负责人）。' })
  async rejectEntitySuccession(
    @Ctx() context: JointContext,
    @Arg('input', () => RejectEntitySuccessionInput, { description: '登记和理由。' }) input: RejectEntitySuccessionInput,
  ): Promise<EntitySuccessionPayload> {
    return settled(context, await perform(context.deps, context, rejectEntitySuccession, input));
  }
}
