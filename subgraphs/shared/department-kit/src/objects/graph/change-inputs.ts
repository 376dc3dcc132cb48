import { PlainDateScalar } from '@double-random/runtime';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { DepartmentProfile } from '../../profile.ts';
import { ObjectTagGroundEnum } from './shared-types.ts';

const requestId = '请求编号：同一编号重复提交只办理一次。';
const document = '依据的文书编号。';

/** Inputs of what may happen to an object after it was entered. */
export function changeInputs({ typePrefix }: Pick<DepartmentProfile, 'typePrefix'>) {
  @InputType(`Rename${typePrefix}ObjectInput`, { description: '检查对象更名：编码、历史和年度次数不变。' })
  class RenameInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '记录标识。' })
    id!: string;
    @Field(() => String, { description: '新的名称。' })
    name!: string;
    @Field(() => String, { description: document })
    document!: string;
  }

  @InputType(`Move${typePrefix}ObjectInput`, { description: '检查对象在辖区内迁址；迁出辖区的注销后由迁入地登记（人防细则四）。' })
  class MoveInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '记录标识。' })
    id!: string;
    @Field(() => String, { description: '新的住所（地址）。' })
    address!: string;
    @Field(() => String, { nullable: true, description: '新的行政区划代码；不填则不变。' })
    division?: string | null;
    @Field(() => String, { description: document })
    document!: string;
  }

  @InputType(`Merge${typePrefix}ObjectsInput`, { description: '检查对象合并，或者同一主体重复登记的并为一条。' })
  class MergeInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '被合并的记录。' })
    id!: string;
    @Field(() => ID, { description: '合并后存续的记录；承接前者的抽查事项。' })
    intoId!: string;
    @Field(() => String, { description: document })
    document!: string;
    @Field(() => PlainDateScalar, { description: '生效之日。' })
    effectiveOn!: string;
  }

  @InputType(`Split${typePrefix}ObjectInput`, { description: '检查对象分立；新的检查对象先行登记。' })
  class SplitInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '被分立的记录。' })
    id!: string;
    @Field(() => [ID], { description: '分立出的记录。' })
    intoIds!: string[];
    @Field(() => Boolean, { description: '解散分立：原检查对象注销；否则存续。' })
    dissolved!: boolean;
    @Field(() => String, { description: document })
    document!: string;
    @Field(() => PlainDateScalar, { description: '生效之日。' })
    effectiveOn!: string;
  }

  @InputType(`Tag${typePrefix}ObjectInput`, { description: '为检查对象登记可作豁免依据的记录（开封细则第十三条第三款）。' })
  class TagInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '记录标识。' })
    id!: string;
    @Field(() => ObjectTagGroundEnum, { description: '种类。' })
    ground!: string;
    @Field(() => String, { description: document })
    document!: string;
    @Field(() => String, { description: '作出记录的机关。' })
    source!: string;
    @Field(() => PlainDateScalar, { description: '记录日期。' })
    recordedOn!: string;
    @Field(() => PlainDateScalar, { nullable: true, description: '有效期止；不填为至解除为止。' })
    validTo?: string | null;
  }

  @InputType(`Lift${typePrefix}ObjectTagInput`, { description: '解除检查对象的记录标签；曾经有过仍然留存。' })
  class LiftTagInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '标签。' })
    tagId!: string;
    @Field(() => String, { description: '原因。' })
    reason!: string;
  }

  @InputType(`Set${typePrefix}RegistryPopulationInput`, { description: '登记已知监管对象总数及其来源（沂源指引三（四））。' })
  class PopulationInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => String, { description: '部门编码。' })
    agency!: string;
    @Field(() => String, { nullable: true, description: '事项编码；不填为全部事项。' })
    matterCode?: string | null;
    @Field(() => Int, { description: '监管对象总数。' })
    population!: number;
    @Field(() => String, { description: '来源。' })
    source!: string;
    @Field(() => PlainDateScalar, { description: '统计日期。' })
    countedOn!: string;
  }
  return { RenameInput, MoveInput, MergeInput, SplitInput, TagInput, LiftTagInput, PopulationInput };
}
export type ChangeInputs = ReturnType<typeof changeInputs>;
