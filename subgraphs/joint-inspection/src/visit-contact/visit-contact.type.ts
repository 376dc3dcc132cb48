import { UserError } from '@double-random/runtime';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: '检查对象的联系人，仅供本次检查使用（联合细则第二十五条）。' })
export class VisitContact {
  @Field(() => String, { description: '由哪个部门的名录库提供。' })
  agency!: string;
  @Field(() => String, { nullable: true, description: '负责人姓名；未登记的为空。' })
  personInCharge!: string | null;
  @Field(() => String, { nullable: true, description: '联系电话；未登记的为空。' })
  contactPhone!: string | null;
}

@InputType({ description: '查看检查对象的联系人；每次都在两边留痕。' })
export class ReadVisitContactInput {
  @Field(() => ID, { description: '请求编号。重复提交也是一次查看。' })
  requestId!: string;
  @Field(() => ID, { description: '检查。' })
  visitId!: string;
  @Field(() => String, { nullable: true, description: '由哪个部门的名录库提供；不填为本部门的，本部门没有的为牵头部门的。' })
  agency?: string | null;
  @Field(() => String, { description: '理由，如 约定检查时间。' })
  reason!: string;
}

@ObjectType({ description: '联系人，或拒绝的原因。' })
export class VisitContactPayload {
  @Field(() => VisitContact, { nullable: true, description: '联系人；被拒绝时为空。' })
  contact!: VisitContact | null;
  @Field(() => [UserError], { description: '拒绝的原因。' })
  userErrors!: UserError[];
}
