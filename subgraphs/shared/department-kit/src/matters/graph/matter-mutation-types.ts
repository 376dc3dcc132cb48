import type { PlainDate } from '@double-random/rules';
import { PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LegalBasis } from '../../graph/legal-basis.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { type MatterInput, matterInputType } from './matter-input.ts';

/** Inputs and payloads of one department's list mutations. */
export function matterMutationTypes(profile: DepartmentProfile) {
  const { typePrefix } = profile;
  const DepartmentMatterInput = matterInputType(profile);

  @InputType(`Create${typePrefix}MatterListVersionInput`, { description: '另起一个清单版本。' })
  class CreateInput {
    @Field(() => ID, { description: '请求编号：同一编号只办理一次。' })
    requestId!: string;
    @Field(() => String, { description: '制定部门编码。' })
    agency!: string;
    @Field(() => ID, { nullable: true, description: '由哪一版本而来（本部门或上级部门已公布的）；默认为本部门最新公布版本。' })
    derivedFrom?: string | null;
    @Field(() => [DepartmentMatterInput], { nullable: true, description: '全部事项；不填则照抄来源版本。' })
    matters?: MatterInput[] | null;
  }

  @InputType(`Save${typePrefix}MatterInput`, { description: '写入起草中清单的一个事项（编码相同的被替换）。' })
  class SaveInput {
    @Field(() => ID, { description: '请求编号。' })
    requestId!: string;
    @Field(() => ID, { description: '清单版本。' })
    listId!: string;
    @Field(() => Int, { nullable: true, description: '所见的修订号。' })
    revision?: number | null;
    @Field(() => DepartmentMatterInput, { description: '事项。' })
    matter!: MatterInput;
  }

  @InputType(`Remove${typePrefix}MatterInput`, { description: '从起草中清单取消一个事项。' })
  class RemoveInput {
    @Field(() => ID, { description: '请求编号。' })
    requestId!: string;
    @Field(() => ID, { description: '清单版本。' })
    listId!: string;
    @Field(() => Int, { nullable: true, description: '所见的修订号。' })
    revision?: number | null;
    @Field(() => String, { description: '事项编码。' })
    code!: string;
  }

  @InputType(`Publish${typePrefix}MatterListInput`, { description: '公布清单。' })
  class PublishInput {
    @Field(() => ID, { description: '请求编号。' })
    requestId!: string;
    @Field(() => ID, { description: '清单版本。' })
    listId!: string;
    @Field(() => Int, { nullable: true, description: '所见的修订号。' })
    revision?: number | null;
    @Field(() => PlainDateScalar, { nullable: true, description: '生效日期，不早于今天；默认今天。' })
    validFrom?: PlainDate | null;
  }

  @ObjectType(`Repeal${typePrefix}LegalBasisPayload`, { description: '登记依据废止的结果。' })
  class RepealPayload {
    @Field(() => [LegalBasis], { nullable: true, description: '已登记废止的依据；被拒绝时为空。' })
    legalBases?: LegalBasis[] | null;
    @Field(() => [UserError], { description: '业务规则的拒绝。' })
    userErrors!: UserError[];
  }
  return { CreateInput, SaveInput, RemoveInput, PublishInput, RepealPayload };
}

@InputType({ description: '清单的一步：提交、审核。' })
export class MatterListStepInput {
  @Field(() => ID, { description: '请求编号：同一编号只办理一次。' })
  requestId!: string;
  @Field(() => ID, { description: '清单版本。' })
  listId!: string;
  @Field(() => Int, { nullable: true, description: '所见的修订号。' })
  revision?: number | null;
}

@InputType({ description: '退回清单。' })
export class ReturnMatterListInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '清单版本。' })
  listId!: string;
  @Field(() => Int, { nullable: true, description: '所见的修订号。' })
  revision?: number | null;
  @Field(() => String, { description: '退回理由。' })
  reason!: string;
}

@InputType({ description: '登记抽查依据废止（沂源指引三（一））。' })
export class RepealLegalBasisInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => String, { description: '部门编码。' })
  agency!: string;
  @Field(() => String, { description: '文件名称。' })
  title!: string;
  @Field(() => String, { nullable: true, description: '文号；不填则同名文件全部废止。' })
  documentNo?: string | null;
  @Field(() => PlainDateScalar, { description: '自该日起无效。' })
  repealedOn!: PlainDate;
  @Field(() => String, { description: '废止依据（文件或决定）。' })
  source!: string;
}
