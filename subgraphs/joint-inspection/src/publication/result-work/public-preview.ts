import type { ResultCode } from '@double-random/rules';
import { PlainDateScalar } from '@double-random/runtime';
import { Field, ObjectType } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { findTask } from '../../task/task-access.ts';
import { getVisit, requireOwner } from '../../visit/visit-access.ts';
import { ResultCodeEnum } from '../../visit/visit-enums.ts';
import type { MatterCheckRow } from '../../visit/visit-row.ts';
import { PublicationModeEnum } from '../publication.type.ts';
import type { PublicationMode } from '../publication-row.ts';
import { publishedContent } from '../published-content.ts';

@ObjectType({ description: '公示之后公众所见的内容，公示前供核对；编号、公示时刻在公示时产生。' })
export class PublicPreview {
  @Field(() => PublicationModeEnum, { description: '全部公示，或者依法部分公示。' })
  mode!: string;
  @Field(() => String, { description: '检查对象名称，个人姓名依法隐去。' })
  objectName!: string;
  @Field(() => String, { description: '检查对象唯一编码。' })
  objectCode!: string;
  @Field(() => String, { nullable: true, description: '统一社会信用代码；个人不公示。' })
  uscc?: string | null;
  @Field(() => String, { nullable: true, description: '抽查事项名称；部分公示的为空。' })
  matterName?: string | null;
  @Field(() => String, { description: '抽查任务编号。' })
  taskNo!: string;
  @Field(() => String, { description: '抽查任务名称。' })
  taskName!: string;
  @Field(() => Boolean, { description: '部门联合抽查。' })
  joint!: boolean;
  @Field(() => PlainDateScalar, { description: '检查结束之日。' })
  inspectedOn!: string;
  @Field(() => ResultCodeEnum, { description: '检查结果。' })
  resultCode!: ResultCode;
  @Field(() => String, { description: '检查结果的文字。' })
  resultText!: string;
  @Field(() => String, { nullable: true, description: '公示的说明；部分公示的为空。' })
  publicText?: string | null;
}

/**
 * KF-22d 「公众所见即全部内容」: made by the same function as the publication itself, so what is approved here is what is published.
 * @returns null before the visit is over or while there is no result
 * @throws FORBIDDEN for other departments
 */
export async function previewPublic(context: JointContext, check: MatterCheckRow, mode: PublicationMode): Promise<PublicPreview | null> {
  const { actor, deps } = context;
  requireOwner(actor, check.agency);
  const visit = await getVisit(deps.em(), actor, check.visitId);
  const task = await findTask(deps.em(), check.taskId);
  if (visit.finishedOn === null || check.resultCode === null || !task || mode === 'WITHHELD') return null;
  const wording = { resultNo: '', version: 1, mode, resultCode: check.resultCode, publicText: check.publicText } as const;
  return { ...publishedContent({ task, visit }, check, wording), resultCode: check.resultCode };
}
