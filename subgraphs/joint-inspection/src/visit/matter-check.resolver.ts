import { ChecklistItem } from '@double-random/department-kit/graph/checklist-item.ts';
import { yearOf } from '@double-random/rules';
import { forbidden, notFound, PageInfo, row } from '@double-random/runtime';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { findMatterChecks } from './find-matter-checks.ts';
import { ChecklistAnswerView, Evidence, MatterCheck, MeasureTaken, SiteRecordView } from './matter-check.type.ts';
import { presentMatterCheck } from './present-visit.ts';
import { findVisit, requireOwner } from './visit-access.ts';
import { MatterCheckStateEnum } from './visit-enums.ts';
import { evidenceByCheck, measuresByCheck, pinnedByTask } from './visit-loaders.ts';
import { type MatterCheckRow, type MatterCheckState, matterCheckColumns } from './visit-row.ts';

@ObjectType({ description: '事项结果列表的一页。' })
export class MatterCheckConnection {
  @Field(() => [MatterCheck], { description: '事项结果。' })
  nodes!: readonly MatterCheck[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

/** The check as the asker may know of it, or null. */
export async function findMatterCheck(context: JointContext, id: string): Promise<MatterCheck | null> {
  const found = await row<MatterCheckRow>(context.deps.em(), `select ${matterCheckColumns} from matter_check where id = $1`, [id]);
  const visit = found && (await findVisit(context.deps.em(), context.actor, found.visitId));
  return visit?.insight === 'FULL' ? presentMatterCheck(found!, yearOf(context.deps.clock.today())) : null;
}

/** The same for a mutation's payload. @throws NOT_FOUND */
export async function loadMatterCheck(context: JointContext, id: string): Promise<MatterCheck> {
  const check = await findMatterCheck(context, id);
  if (!check) throw notFound('事项结果');
  return check;
}

/** X-27, PD-18: what another department looks at and writes down is its own: null with a FORBIDDEN entry, the rest answers. */
@Resolver(() => MatterCheck)
export class MatterCheckResolver {
  @Query(() => MatterCheckConnection, { description: '本部门的事项结果，供录入、审核、公示；按状态筛选。' })
  async matterChecks(
    @Ctx() context: JointContext,
    @Arg('state', () => MatterCheckStateEnum, { nullable: true, description: '状态。' }) state?: MatterCheckState,
    @Arg('taskId', () => ID, { nullable: true, description: '任务。' }) taskId?: string,
    @Arg('soonestFirst', () => Boolean, { nullable: true, description: '按公示期限由近到远，尚无期限的在后；默认按登记先后。' })
    soonestFirst?: boolean,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<MatterCheckConnection> {
    if (context.actor.kind !== 'person') throw forbidden('仅限部门人员');
    return findMatterChecks(context, { state, taskId, soonestFirst, first, after });
  }

  @FieldResolver(() => [ChecklistItem], { nullable: true, description: '检查要点（任务锁定的清单）；仅本部门可见。' })
  async checklist(@Root() check: MatterCheck, @Ctx() context: JointContext): Promise<readonly ChecklistItem[]> {
    requireOwner(context.actor, check.stored.agency);
    const pinned = await pinnedByTask(context).load(check.stored.taskId);
    return [...(pinned.get(check.stored.matterId)?.checklist ?? [])];
  }

  @FieldResolver(() => Int, { nullable: true, description: '事项在任务锁定的清单中的版本；仅本部门可见。' })
  async matterVersion(@Root() check: MatterCheck, @Ctx() context: JointContext): Promise<number | null> {
    requireOwner(context.actor, check.stored.agency);
    return (await pinnedByTask(context).load(check.stored.taskId)).get(check.stored.matterId)?.version ?? null;
  }

  @FieldResolver(() => [ChecklistAnswerView], { nullable: true, description: '检查要点的填写；仅本部门可见。' })
  answers(@Root() check: MatterCheck, @Ctx() context: JointContext): readonly ChecklistAnswerView[] {
    requireOwner(context.actor, check.stored.agency);
    return check.stored.checklist ?? [];
  }

  @FieldResolver(() => String, { nullable: true, description: '检查人员的备注，不公开；仅本部门可见。' })
  remarks(@Root() check: MatterCheck, @Ctx() context: JointContext): string | null {
    requireOwner(context.actor, check.stored.agency);
    return check.stored.remarks;
  }

  @FieldResolver(() => String, { nullable: true, description: '退回检查人员的理由，重新审核通过后为空；仅本部门可见。' })
  returnReason(@Root() check: MatterCheck, @Ctx() context: JointContext): string | null {
    requireOwner(context.actor, check.stored.agency);
    return check.stored.returnReason;
  }

  @FieldResolver(() => SiteRecordView, { nullable: true, description: '现场记录；仅本部门可见。' })
  siteRecord(@Root() check: MatterCheck, @Ctx() context: JointContext): SiteRecordView | null {
    requireOwner(context.actor, check.stored.agency);
    return check.stored.siteRecord;
  }

  @FieldResolver(() => [Evidence], { nullable: true, description: '证据；仅本部门可见。' })
  evidence(@Root() check: MatterCheck, @Ctx() context: JointContext) {
    requireOwner(context.actor, check.stored.agency);
    return evidenceByCheck(context).load(check.id);
  }

  @FieldResolver(() => [MeasureTaken], { nullable: true, description: '监管措施；仅本部门可见。' })
  measures(@Root() check: MatterCheck, @Ctx() context: JointContext) {
    requireOwner(context.actor, check.stored.agency);
    return measuresByCheck(context).load(check.id);
  }
}
