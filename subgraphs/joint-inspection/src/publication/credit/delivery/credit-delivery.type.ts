import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { DateTimeScalar, PageInfo, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DeliveryStateEnum } from '../../publication.type.ts';
import { creditRecordKinds } from './credit-delivery-row.ts';

export const CreditRecordKindEnum = graphEnum('CreditRecordKind', creditRecordKinds, '失信记录的种类（人防细则十一）。');

@ObjectType({ description: '一条失信记录向同级信用信息平台的报送（人防细则十一）。' })
export class CreditDelivery {
  @Field(() => Int, { description: '报送序号，即其在信用记录中的序号。' })
  seq!: number;
  @Field(() => CreditRecordKindEnum, { description: '种类。' })
  kind!: string;
  @Field(() => ID, { description: '行政处罚或者后续处理的标识。' })
  subject!: string;
  @Field(() => String, { description: '统一社会信用代码。' })
  uscc!: string;
  @Field(() => DeliveryStateEnum, { description: '情况。' })
  state!: string;
  @Field(() => Int, { description: '已尝试次数。' })
  attempts!: number;
  @Field(() => DateTimeScalar, { description: '最近一次的时刻。' })
  at!: string;
  @Field(() => String, { nullable: true, description: '最近一次未成功的原因。' })
  error?: string | null;
  @Field(() => String, { nullable: true, description: '信用信息平台的回执。' })
  receipt?: string | null;
}

@ObjectType({ description: '失信记录报送的一页。' })
export class CreditDeliveryConnection {
  @Field(() => [CreditDelivery], { description: '报送，新者在前。' })
  nodes!: readonly CreditDelivery[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@InputType({ description: '排除原因后再次报送。' })
export class RetryCreditDeliveryInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => Int, { description: '报送序号。' })
  seq!: number;
}

@InputType({ description: '由人录入信用信息平台的，填写其编号。' })
export class AcknowledgeCreditDeliveryInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => Int, { description: '报送序号。' })
  seq!: number;
  @Field(() => String, { description: '信用信息平台的编号或者网址。' })
  receipt!: string;
}

@ObjectType({ description: '办理失信记录报送的结果。' })
export class CreditDeliveryPayload {
  @Field(() => CreditDelivery, { nullable: true, description: '办理后的报送；被拒绝时为空。' })
  creditDelivery?: CreditDelivery | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
