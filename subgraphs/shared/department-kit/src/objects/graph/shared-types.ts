import { DateTimeScalar } from '@double-random/runtime';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { graphEnum } from '../../graph/graph-enum.ts';
import { creditRiskClasses, objectStates } from '../object-states.ts';

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
  @Field(() => String, { description: '变动种类：ENTERED 录入、IMPORTED 导入、STATE 状态、SCOPE 检查范围。' })
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
