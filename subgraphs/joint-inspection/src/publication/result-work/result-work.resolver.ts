import { connection, decodeCursor, forbidden, hasRole, PageInfo, pageSize, rows } from '@double-random/runtime';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { viewDeadlines } from '../../deadline/deadline.resolver.ts';
import { Deadline } from '../../deadline/deadline.type.ts';
import type { JointContext } from '../../graph/joint-context.ts';
import { knownVisit } from '../../visit/known-visit.ts';
import { loadMatterCheck } from '../../visit/matter-check.resolver.ts';
import { MatterCheck } from '../../visit/matter-check.type.ts';
import { Visit } from '../../visit/visit.type.ts';
import { presentCorrection } from '../present-publication.ts';
import { Correction, CorrectionStateEnum, PublicationModeEnum } from '../publication.type.ts';
import { type CorrectionRow, type CorrectionState, correctionColumns, type PublicationMode } from '../publication-row.ts';
import { PublicPreview, previewPublic } from './public-preview.ts';
import { checkByPublication, publicationDeadlines, visibleCheck } from './result-loaders.ts';

/** What the desk needs beside a result: where it comes from, until when it has to be public, and how the public will see it. */
@Resolver(() => MatterCheck)
export class ResultWorkResolver {
  @Query(() => MatterCheck, { description: '一项检查结果，按查询人的权限给出。' })
  matterCheck(@Ctx() context: JointContext, @Arg('id', () => ID, { description: '标识。' }) id: string): Promise<MatterCheck> {
    return loadMatterCheck(context, id);
  }

  @FieldResolver(() => Visit, { nullable: true, description: '所属检查；查询人不可见的为空。' })
  visit(@Root() check: MatterCheck, @Ctx() context: JointContext): Promise<Visit | null> {
    return knownVisit(context, check.visitId);
  }

  @FieldResolver(() => Deadline, { nullable: true, description: '本部门公示该次检查结果的期限；检查未结束的为空。' })
  async publicationDeadline(@Root() check: MatterCheck, @Ctx() context: JointContext): Promise<Deadline | null> {
    const found = await publicationDeadlines(context).load(`${check.visitId} ${check.stored.agency}`);
    return found ? (await viewDeadlines(context, [found]))[0]! : null;
  }

  @FieldResolver(() => PublicPreview, { nullable: true, description: '公示后公众所见；没有结果或检查未结束的为空。仅本部门可见。' })
  publicPreview(
    @Root() check: MatterCheck,
    @Ctx() context: JointContext,
    @Arg('mode', () => PublicationModeEnum, { description: '公示的方式和范围。' }) mode: PublicationMode,
  ): Promise<PublicPreview | null> {
    return previewPublic(context, check.stored, mode);
  }
}

@ObjectType({ description: '更正列表的一页。' })
export class CorrectionConnection {
  @Field(() => [Correction], { description: '更正，新者在前。' })
  nodes!: readonly Correction[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@Resolver(() => Correction)
export class CorrectionWorkResolver {
  @Query(() => CorrectionConnection, { description: '本部门公示结果的更正，供签字确认（联合细则第二十二条）。' })
  async corrections(
    @Ctx() context: JointContext,
    @Arg('state', () => CorrectionStateEnum, { nullable: true, description: '环节。' }) state?: CorrectionState,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<CorrectionConnection> {
    const { actor, deps } = context;
    if (actor.kind !== 'person' || !hasRole(actor, 'op', 'rev', 'ins', 'dh', 'ph')) throw forbidden('仅限本部门人员', 'PD 第二十二条');
    const size = pageSize({ first });
    const found = await rows<CorrectionRow>(
      deps.em(),
      `select ${correctionColumns} from correction where agency = $1 and ($2::text is null or state = $2) and ($3::text is null or id < $3)
       order by id desc limit $4`,
      [actor.department ?? '', state ?? null, decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(found, size, (c) => [c.id], presentCorrection);
  }

  @FieldResolver(() => MatterCheck, { nullable: true, description: '所更正的检查结果。' })
  async matterCheck(@Root() correction: Correction, @Ctx() context: JointContext): Promise<MatterCheck | null> {
    return visibleCheck(context, await checkByPublication(context).load(correction.publicationId));
  }
}
