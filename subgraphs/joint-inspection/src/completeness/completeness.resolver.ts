import { forbidden, hasRole } from '@double-random/runtime';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { disclosed } from '../draw/draw-proof.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { countFigures } from '../report/count-figures.ts';
import { loadTask } from '../task/task-view.ts';
import { CompletenessReport } from './completeness.type.ts';
import { traceTask } from './trace-task.ts';

@Resolver()
export class CompletenessResolver {
  @Query(() => CompletenessReport, {
    description:
      '一个任务的全程留痕：清单、计划、抽取、派发、检查、审核、公示、后续处置各环节的时刻和办理人。任务各部门的经办人和负责人可见；结果公示之后，审核、审计、档案人员也可见。',
  })
  async completenessReport(
    @Ctx() context: JointContext,
    @Arg('taskId', () => ID, { description: '任务标识。' }) taskId: string,
  ): Promise<CompletenessReport> {
    const task = await loadTask(context, taskId);
    const { actor, deps } = context;
    // Who drew when is as secret as the list until the results are public (CD 九).
    const may = hasRole(actor, 'op', 'dh', 'ph') || (disclosed.includes(task.state) && hasRole(actor, 'rev', 'aud', 'arc'));
    if (task.insight !== 'FULL' || !may) throw forbidden('由任务各部门的经办人和负责人查看', 'KF 第二十五条, PD 第五条');
    const links = await traceTask(deps.em(), task.id);
    const figures = await countFigures(deps.em(), { agency: actor.department ?? '', unit: '', taskId: task.id });
    return { links, complete: links.every((l) => l.state !== 'MISSING'), figures };
  }
}
