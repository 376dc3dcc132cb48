import { Public } from '@double-random/department-kit/graph/public.ts';
import { DateTimeScalar, PageInfo, UserError } from '@double-random/runtime';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Department } from '../directory/department.type.ts';

@Public()
@ObjectType('AdHocFiling', { description: '临时性联合抽查的备案和公示（联合细则第八条）；不载明检查对象。' })
export class AdHocFilingView {
  @Public()
  @Field(() => ID, { description: '备案标识。' })
  id!: string;
  @Public()
  @Field(() => Department, { description: '发起部门。' })
  department!: Department;
  @Public()
  @Field(() => String, { description: '联合抽查区域。' })
  region!: string;
  @Public()
  @Field(() => String, { description: '名称。' })
  name!: string;
  @Public()
  @Field(() => String, { description: '转办交办文件的文号。' })
  documentNo!: string;
  @Public()
  @Field(() => String, { description: '转办交办机关。' })
  assignedBy!: string;
  @Public()
  @Field(() => String, { description: '公示内容。' })
  notice!: string;
  @Field(() => DateTimeScalar, { description: '报备时刻。' })
  filedAt!: string;
  @Public()
  @Field(() => DateTimeScalar, { nullable: true, description: '受理并公示的时刻。' })
  receivedAt?: string | null;
}
@Public()
@ObjectType({ description: '临时性联合抽查备案列表的一页。' })
export class AdHocFilingConnection {
  @Public()
  @Field(() => [AdHocFilingView], { description: '备案，新者在前。' })
  nodes!: readonly AdHocFilingView[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
@InputType({ description: '报备临时性联合抽查。' })
export class FileAdHocTaskInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => String, { description: '名称。' })
  name!: string;
  @Field(() => String, { description: '转办交办文件的文号。' })
  documentNo!: string;
  @Field(() => String, { description: '转办交办机关。' })
  assignedBy!: string;
  @Field(() => String, { description: '公示内容（不得载明检查对象）。' })
  notice!: string;
}
@InputType({ description: '受理备案。' })
export class ReceiveAdHocFilingInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '备案标识。' })
  filingId!: string;
}
@ObjectType({ description: '报备或受理的结果。' })
export class AdHocFilingPayload {
  @Field(() => AdHocFilingView, { nullable: true, description: '备案。' })
  adHocFiling?: AdHocFilingView | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
