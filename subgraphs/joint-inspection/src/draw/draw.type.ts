import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import { cancelReasons } from '@double-random/rules';
import { DateTimeScalar, JsonScalar } from '@double-random/runtime';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InspectionObject } from '../graph/inspection-object.type.ts';
import type { DrawInsight } from './draw-insight.ts';
import { assignmentStates, drawKinds, drawStates, voidReasons } from './draw-row.ts';

export const DrawStateEnum = graphEnum('DrawState', drawStates, '抽取的状态（开封细则第十四条、第十五条）。');
/** The graph's names of `drawKinds`; rows keep the words of draw-spec. */
export const DrawKindEnum = graphEnum(
  'DrawKind',
  { OBJECTS: drawKinds.objects, INSPECTORS: drawKinds.inspectors },
  '抽取的对象（开封细则第二条）。',
);
export const AssignmentStateEnum = graphEnum('AssignmentState', assignmentStates, '抽中对象的状态。');
export const CancelReasonEnum = graphEnum('CancelReason', cancelReasons, '抽中的对象未实施检查的原因。');
export const DrawVoidReasonEnum = graphEnum('DrawVoidReason', voidReasons, '抽取作废的原因；作废的抽取留存备查（联合细则第十五条）。');

@Public()
@ObjectType({ description: '一种未纳入抽取的原因及数量；少于3的以“<3”表示，以免指向具体对象。' })
export class ExcludedCount {
  @Public()
  @Field(() => String, { description: '原因代码，如 CAP_YEAR（年度次数已达上限）。' })
  code!: string;
  @Public()
  @Field(() => String, { description: '数量；少于3的为“<3”。' })
  count!: string;
}

@ObjectType({ description: '抽取的数量：在册、可抽、应抽、实抽。' })
export class DrawCounts {
  @Field(() => Int, { description: '名录库中正常经营的对象数，抽查比例以此为基数。' })
  active!: number;
  @Field(() => Int, { description: '扣除达到次数上限等情形后可以抽取的对象数。' })
  pool!: number;
  @Field(() => Int, { description: '按比例应抽数，不足一家的按一家计。' })
  size!: number;
  @Field(() => Int, { description: '可抽数不足时的缺额，如实记录（不补抽）。' })
  shortfall!: number;
  @Field(() => [ExcludedCount], { description: '未纳入抽取的原因及数量。' })
  excluded!: readonly ExcludedCount[];
}

@ObjectType({ description: '抽中的一个检查对象。名单一经产生不得更改（联合细则第十五条第一款）。' })
export class DrawnObject {
  @Field(() => ID, { description: '抽中对象标识。' })
  id!: string;
  @Field(() => InspectionObject, { nullable: true, description: '检查对象。' })
  object?: InspectionObject | null;
  @Field(() => String, { description: '抽取时登记的名称。' })
  name!: string;
  @Field(() => String, { description: '抽取时登记的地址。' })
  address!: string;
  @Field(() => [String], { description: '在该对象有抽查事项的部门编码（限可见部分）。' })
  agencies!: readonly string[];
  @Field(() => [ID], { description: '对该对象开展的抽查事项（限可见部分）。' })
  matterIds!: readonly string[];
  @Field(() => [ID], { description: '本年度已检查合格、本次不再检查的事项（开封细则第十二条）。' })
  droppedMatterIds!: readonly string[];
  @Field(() => AssignmentStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => Boolean, { description: '定向抽查，不受次数限制但计入次数（开封细则第十三条）。' })
  exempt!: boolean;
  @Field(() => CancelReasonEnum, { nullable: true, description: '取消检查的原因，如跨年后次数已达上限；未取消的为空。' })
  cancelReason?: string | null;
}

@ObjectType({ description: '作废的原因。' })
export class DrawVoidView {
  @Field(() => DrawVoidReasonEnum, { description: '原因。' })
  reason!: string;
  @Field(() => String, { description: '说明。' })
  note!: string;
  @Field(() => DateTimeScalar, { description: '时刻。' })
  at!: string;
}

@ObjectType({ description: '一次抽取（检查对象或检查人员）。封存在前，种子在后，任何人可据抽取证书重算。' })
export class Draw {
  @Field(() => ID, { description: '抽取标识。' })
  id!: string;
  @Field(() => String, { description: '抽取编号。' })
  number!: string;
  @Field(() => Int, { description: '第几次；大于1的，前一次已作废并留存。' })
  attempt!: number;
  @Field(() => ID, { description: '所属任务。' })
  taskId!: string;
  @Field(() => DrawKindEnum, { description: '抽取检查对象或检查人员。' })
  kind!: string;
  @Field(() => String, { nullable: true, description: '分别抽取检查人员时的部门编码；统一抽取的为空。' })
  agency?: string | null;
  @Field(() => DrawStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => String, { description: '封存哈希。' })
  sealHash!: string;
  @Field(() => String, { nullable: true, description: '结果哈希；确认、锁定、派发时不变。' })
  resultHash?: string | null;
  @Field(() => ID, { nullable: true, description: '决定本次抽取的仪式。' })
  ceremonyId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '抽取时刻。' })
  drawnAt?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '锁定时刻。' })
  lockedAt?: string | null;
  @Field(() => DrawVoidView, { nullable: true, description: '作废的原因；未作废的为空。' })
  voided?: DrawVoidView | null;
  @Field(() => DrawCounts, { nullable: true, description: '数量；仅发起部门可见。' })
  counts?: DrawCounts | null;
  /** How far whoever asked sees into the list, which is read only where it is asked for. */
  insight!: DrawInsight;
}

@ObjectType({ description: '抽取前的数量预览，不含名单；扣除次数上限之前的数量，对任何人不构成承诺。' })
export class DrawPreview {
  @Field(() => Int, { nullable: true, description: '在册正常对象数；少于3的，非经分管负责人不予显示。' })
  active?: number | null;
  @Field(() => Int, { nullable: true, description: '应抽数；在册少于3的不予显示。' })
  size?: number | null;
  @Field(() => Boolean, { description: '因数量少于3未予显示。' })
  masked!: boolean;
}

@Public()
@ObjectType({ description: '抽取的公开凭证：检查结束前只有承诺（哈希和时刻），公示后为完整的抽取证书，任何人可以重算。' })
export class DrawProof {
  @Public()
  @Field(() => String, { description: '抽取编号。' })
  number!: string;
  @Public()
  @Field(() => Int, { description: '第几次抽取。' })
  attempt!: number;
  @Public()
  @Field(() => String, { description: '封存哈希。' })
  sealHash!: string;
  @Public()
  @Field(() => DateTimeScalar, { nullable: true, description: '抽取时刻。' })
  drawnAt?: string | null;
  @Public()
  @Field(() => String, { nullable: true, description: '作废原因；检查结束后公开。' })
  voidReason?: string | null;
  @Public()
  @Field(() => [ExcludedCount], { nullable: true, description: '未纳入抽取的原因及数量；检查结束并公示后公开。' })
  excluded?: readonly ExcludedCount[] | null;
  @Public()
  @Field(() => JsonScalar, { nullable: true, description: '抽取证书；检查结束并公示后公开。' })
  transcript?: unknown;
}
