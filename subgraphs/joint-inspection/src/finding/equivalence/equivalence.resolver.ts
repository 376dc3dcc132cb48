import { type Result, yearOf } from '@double-random/rules';
import { connection, decodeCursor, forbidden, pageSize, payload, perform, row, rows } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { departmentOf } from '../../directory/present-department.ts';
import type { JointContext } from '../../graph/joint-context.ts';
import { MatterCheck } from '../../visit/matter-check.type.ts';
import { requireOwner } from '../../visit/visit-access.ts';
import { agreeEquivalence, proposeEquivalence, revokeEquivalence } from './agree-equivalence.ts';
import {
  AgreeMatterEquivalenceInput,
  MatterEquivalenceConnection,
  MatterEquivalencePayload,
  type MatterEquivalenceView,
  ProposeMatterEquivalenceInput,
  RecognisableResult,
  RevokeMatterEquivalenceInput,
} from './equivalence.type.ts';
import { type EquivalenceRow, equivalenceColumns } from './equivalence-row.ts';
import { findRecognisable } from './find-recognisable.ts';
import { mattersListed } from './matters-listed.ts';

const thisYear = (context: JointContext): number => yearOf(context.deps.clock.today());
const present = (found: EquivalenceRow, year: number): MatterEquivalenceView => ({
  ...found,
  department: departmentOf(found.agency, year),
  otherDepartment: departmentOf(found.otherAgency, year),
});
const settled = (context: JointContext, result: Result<{ readonly id: string }>): Promise<MatterEquivalencePayload> =>
  payload(result, 'matterEquivalence', async ({ id }) => {
    const found = await row<EquivalenceRow>(context.deps.em(), `select ${equivalenceColumns} from matter_equivalence where id = $1`, [id]);
    return present(found!, thisYear(context));
  });

@Resolver(() => MatterCheck)
export class EquivalenceResolver {
  @Query(() => MatterEquivalenceConnection, { description: '本部门与其他部门的互认事项（联合细则第二十四条）。' })
  async matterEquivalences(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<MatterEquivalenceConnection> {
    const { actor, deps } = context;
    if (actor.kind !== 'person') throw forbidden('仅限部门人员');
    const size = pageSize({ first });
    const found = await rows<EquivalenceRow>(
      deps.em(),
      `select ${equivalenceColumns} from matter_equivalence where $1 in (agency, other_agency) and ($2::text is null or id < $2) order by id desc limit $3`,
      [actor.department ?? '', decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(
      found,
      size,
      (e) => [e.id],
      (e) => present(e, thisYear(context)),
    );
  }

  @FieldResolver(() => [RecognisableResult], { nullable: true, description: '可以互认而不必再查的结果；仅本部门可见。' })
  async recognisable(@Root() check: MatterCheck, @Ctx() context: JointContext): Promise<RecognisableResult[]> {
    requireOwner(context.actor, check.stored.agency);
    const year = thisYear(context);
    const found = await findRecognisable(context.deps.em(), check.stored, year);
    return found.map(({ agency, ...result }) => ({ ...result, department: departmentOf(agency, year) }));
  }

  @Mutation(() => MatterEquivalencePayload, { description: '提出互认事项：分管负责人（联合细则第二十四条）。' })
  async proposeMatterEquivalence(
    @Ctx() context: JointContext,
    @Arg('input', () => ProposeMatterEquivalenceInput, { description: '内容。' }) input: ProposeMatterEquivalenceInput,
  ): Promise<MatterEquivalencePayload> {
    const listed = await mattersListed(context, input);
    return settled(context, await perform(context.deps, context, proposeEquivalence, { ...input, listed }));
  }

  @Mutation(() => MatterEquivalencePayload, { description: '同意互认事项：对方分管负责人（联合细则第二十四条）。' })
  async agreeMatterEquivalence(
    @Ctx() context: JointContext,
    @Arg('input', () => AgreeMatterEquivalenceInput, { description: '内容。' }) input: AgreeMatterEquivalenceInput,
  ): Promise<MatterEquivalencePayload> {
    return settled(context, await perform(context.deps, context, agreeEquivalence, input));
  }

  @Mutation(() => MatterEquivalencePayload, { description: '终止互认事项：任一方分管负责人。' })
  async revokeMatterEquivalence(
    @Ctx() context: JointContext,
    @Arg('input', () => RevokeMatterEquivalenceInput, { description: '内容。' }) input: RevokeMatterEquivalenceInput,
  ): Promise<MatterEquivalencePayload> {
    return settled(context, await perform(context.deps, context, revokeEquivalence, input));
  }
}
