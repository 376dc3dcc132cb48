import type { Result } from '@double-random/rules';
import { connection, decodeCursor, holdsIn, pageSize, payload, perform, rows } from '@double-random/runtime';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { secretsOf } from '../draw/secrets.ts';
import type { JointContext } from '../graph/joint-context.ts';
import {
  CloseConductCaseInput,
  ConductCaseConnection,
  ConductCasePayload,
  type ConductCaseView,
  OpenConductCaseInput,
} from './conduct.type.ts';
import { closeConductCase, openConductCase } from './conduct-case.ts';
import { type ConductCaseRow, conductCaseColumns, factsCell, ownCase, requireAuditor } from './conduct-row.ts';

const present = (context: JointContext, found: ConductCaseRow, whole: boolean): ConductCaseView => ({
  ...found,
  facts: whole ? secretsOf(context.services).open(found.facts, factsCell(found.id)) : null,
  feedbackId: whole ? found.feedbackId : null,
});

const settled = (context: JointContext, result: Result<{ readonly id: string }>): Promise<ConductCasePayload> =>
  payload(result, 'conductCase', async ({ id }) =>
    present(context, await ownCase(context.deps.em(), requireAuditor(context.actor), id), true),
  );

@Resolver()
export class ConductResolver {
  @Query(() => ConductCaseConnection, { description: '责任追究：审计监督人员见本部门全部，主要负责人见本部门办结的结果（人防细则十二）。' })
  async conductCases(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<ConductCaseConnection> {
    const { actor, deps } = context;
    const head = holdsIn(actor, actor.department ?? '', 'ph') && !holdsIn(actor, actor.department ?? '', 'aud');
    const agency = head ? actor.department! : requireAuditor(actor);
    const size = pageSize({ first });
    const found = await rows<ConductCaseRow>(
      deps.em(),
      `select ${conductCaseColumns} from conduct_case where agency = $1 and (not $2 or outcome is not null) and ($3::text is null or id < $3)
       order by id desc limit $4`,
      [agency, head, decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(
      found,
      size,
      (c) => [c.id],
      (c) => present(context, c, !head),
    );
  }

  @Mutation(() => ConductCasePayload, { description: '立案追究责任：仅审计监督人员（人防细则十二）。' })
  async openConductCase(
    @Ctx() context: JointContext,
    @Arg('input', () => OpenConductCaseInput, { description: '内容。' }) input: OpenConductCaseInput,
  ): Promise<ConductCasePayload> {
    return settled(context, await perform(context.deps, context, openConductCase(secretsOf(context.services)), input));
  }

  @Mutation(() => ConductCasePayload, { description: '办结责任追究案件：仅审计监督人员（叶县方案七（四））。' })
  async closeConductCase(
    @Ctx() context: JointContext,
    @Arg('input', () => CloseConductCaseInput, { description: '内容。' }) input: CloseConductCaseInput,
  ): Promise<ConductCasePayload> {
    return settled(context, await perform(context.deps, context, closeConductCase, input));
  }
}
