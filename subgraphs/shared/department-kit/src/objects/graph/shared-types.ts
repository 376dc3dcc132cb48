import { DateTimeScalar, PlainDateScalar } from '@double-random/runtime';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum } from '../../graph/graph-enum.ts';
import { successionKinds } from '../changes/record-succession.ts';
import { creditRiskClasses, objectStates } from '../object-states.ts';
import { tagGrounds } from '../tags/tag-grounds.ts';

export const ObjectStateEnum = graphEnum('ObjectState', objectStates, '检查对象状态（开封细则第八条）。');
export const CreditRiskClassEnum = graphEnum('CreditRiskClass', creditRiskClasses, '企业信用风险分类（联合细则第二十四条）。');

@Directive('@shareable')
@ObjectType({ description: '一个抽查事项的名录数量（开封细则第八条）。' })
export class MatterObjectCount {
  @Field(() => String, { description: '事项编码。' })
  matterCode!: string;
  @Field(() => Int, { description: '该事项名录中的检查对象总数。' })
  objects!: number;
  @Field(() => Int, { description: '其中状态正常、可以抽取的数量。' })
  active!: number;
}

@Directive('@shareable')
@ObjectType({ description: '一种状态的检查对象数量。' })
export class StateObjectCount {
  @Field(() => ObjectStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => Int, { description: '数量。' })
  objects!: number;
}

@Directive('@shareable')
@ObjectType({ description: '名录库确认记录：确认人对真实性、及时性负责（联合细则第十一条第二款）。' })
export class RegistryConfirmationRecord {
  @Field(() => DateTimeScalar, { description: '确认时刻。' })
  at!: string;
  @Field(() => String, { description: '确认人账号。' })
  by!: string;
  @Field(() => String, { description: '检查对象名录库的摘要（SHA-256）。' })
  objectsHash!: string;
  @Field(() => String, { description: '执法检查人员名录库的摘要（SHA-256）。' })
  inspectorsHash!: string;
}

@Directive('@shareable')
@ObjectType({ description: '检查对象的一次变动（开封细则第八条）。' })
export class ObjectChangeRecord {
  @Field(() => Int, { description: '版本号。' })
  version!: number;
  @Field(() => DateTimeScalar, { description: '变动时刻。' })
  at!: string;
  @Field(() => String, {
    description:
      '变动种类：ENTERED 录入、IMPORTED 导入、STATE 状态、SCOPE 检查范围、RENAMED 更名、MOVED 迁址、MATTERS 事项、TAGGED 标签、UNDONE 撤销导入。',
  })
  change!: string;
  @Field(() => String, { description: '办理人账号。' })
  actor!: string;
  @Field(() => String, { nullable: true, description: '原因。' })
  reason!: string | null;
  @Field(() => String, { description: '当时的名称。' })
  name!: string;
  @Field(() => String, { description: '当时的住所（地址）。' })
  address!: string;
  @Field(() => ObjectStateEnum, { description: '当时的状态。' })
  state!: string;
}

@Directive('@shareable')
@ObjectType({ description: '依法不在检查范围（沂源指引三（四））。' })
export class ScopeExclusionRecord {
  @Field(() => String, { description: '事项编码；* 表示全部事项。' })
  matterCode!: string;
  @Field(() => String, { description: '法律依据。' })
  legalBasis!: string;
  @Field(() => DateTimeScalar, { description: '登记时刻。' })
  at!: string;
}

export const ObjectTagGroundEnum = graphEnum('ObjectTagGround', tagGrounds, '可作为豁免依据的记录（开封细则第十三条第三款）。');
export const ObjectSuccessionKindEnum = graphEnum('ObjectSuccessionKind', successionKinds, '检查对象承继的种类。');

@Directive('@shareable')
@ObjectType({ description: '检查对象的一条记录标签及其依据（开封细则第十三条第三款）。' })
export class ObjectTagRecord {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => ObjectTagGroundEnum, { description: '种类。' })
  ground!: string;
  @Field(() => String, { description: '依据的文书编号。' })
  document!: string;
  @Field(() => String, { description: '作出记录的机关。' })
  source!: string;
  @Field(() => PlainDateScalar, { description: '记录日期。' })
  recordedOn!: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '有效期止；为空表示至解除为止。' })
  validTo!: string | null;
  @Field(() => Boolean, { description: '当日有效：未解除且未过有效期。' })
  holds!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: '解除时刻。' })
  liftedAt!: string | null;
  @Field(() => String, { nullable: true, description: '解除原因。' })
  liftReason!: string | null;
}

@Directive('@shareable')
@ObjectType({ description: '可能重复的登记；仅供核对，平台从不因名称相同而合并。' })
export class PossibleDuplicateRecord {
  @Field(() => ID, { description: '记录标识。' })
  id!: string;
  @Field(() => String, { description: '检查对象唯一编码。' })
  code!: string;
  @Field(() => String, { description: '名称。' })
  name!: string;
  @Field(() => String, { description: '住所（地址）。' })
  address!: string;
  @Field(() => Boolean, { description: '名称相同。' })
  sameName!: boolean;
  @Field(() => Boolean, { description: '住所（地址）相同。' })
  sameAddress!: boolean;
  @Field(() => Boolean, { description: '属于同一主体。' })
  sameEntity!: boolean;
}

@Directive('@shareable')
@ObjectType({ description: '检查对象的合并或分立；年度次数的承继另在联合检查登记。' })
export class ObjectSuccessionRecord {
  @Field(() => ObjectSuccessionKindEnum, { description: '种类。' })
  kind!: string;
  @Field(() => ID, { description: '被合并、被分立的检查对象。' })
  fromId!: string;
  @Field(() => ID, { description: '承继的检查对象。' })
  toId!: string;
  @Field(() => String, { description: '文书编号。' })
  document!: string;
  @Field(() => PlainDateScalar, { description: '生效之日。' })
  effectiveOn!: string;
}

@Directive('@shareable')
@ObjectType({ description: '名录库覆盖率：已登记数量与已知监管对象总数之比（沂源指引三（四））。' })
export class RegistryCoverageRecord {
  @Field(() => String, { description: '事项编码；* 表示全部事项。' })
  matterCode!: string;
  @Field(() => Int, { description: '已知监管对象总数。' })
  population!: number;
  @Field(() => String, { description: '总数的来源。' })
  source!: string;
  @Field(() => PlainDateScalar, { description: '统计日期。' })
  countedOn!: string;
  @Field(() => Int, { description: '名录库中未注销、未合并的数量。' })
  registered!: number;
  @Field(() => Int, { description: '覆盖率，万分之几；超过一万说明总数已经过时。' })
  basisPoints!: number;
}
