import { DateTimeScalar, PageInfo, UserError } from '@double-random/runtime';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum } from '../../graph/graph-enum.ts';
import { RegistryKindEnum } from '../../import/graph/import-types.ts';
import type { DepartmentProfile } from '../../profile.ts';
import type { ReconciledRegistry } from '../read-list.ts';
import { type DifferenceKind, differenceKinds } from '../reconciliation-rows.ts';

export const DifferenceKindEnum = graphEnum('RegistryDifferenceKind', differenceKinds, '名录库与名单的差异（叶县方案五（二））。');

@Directive('@shareable')
@ObjectType({ description: '一处差异。' })
export class RegistryDifference {
  @Field(() => DifferenceKindEnum, { description: '种类。' })
  kind!: DifferenceKind;
  @Field(() => String, { description: '统一社会信用代码，或者执法证号。' })
  code!: string;
  @Field(() => String, { description: '主体名称；人员不列姓名。' })
  name!: string;
}

@Directive('@shareable')
@ObjectType({ description: '差异的一页，按编码排序。' })
export class RegistryDifferenceConnection {
  @Field(() => [RegistryDifference], { description: '差异。' })
  nodes!: readonly RegistryDifference[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

/** Reconciliations of one department: types, input, payload. */
export function reconciliationTypes({ typePrefix, title }: DepartmentProfile) {
  @ObjectType(`${typePrefix}Reconciliation`, { description: `${title}名录库与外部名单的一次比对（叶县方案五（二）“涵盖全部”）。` })
  class Reconciliation {
    @Field(() => ID, { description: '标识。' })
    id!: string;
    @Field(() => String, { description: '部门编码。' })
    agency!: string;
    @Field(() => RegistryKindEnum, { description: '比对的名录库。' })
    registry!: ReconciledRegistry;
    @Field(() => String, { description: '名单来源。' })
    source!: string;
    @Field(() => Int, { description: '名单中的有效编码数，重复的计一次。' })
    listed!: number;
    @Field(() => Int, { description: '其中名录库已有的。' })
    matched!: number;
    @Field(() => Int, { description: '名单有、名录库没有的。' })
    missing!: number;
    @Field(() => Int, { description: '名录库有、名单没有的。' })
    unlisted!: number;
    @Field(() => Int, { description: '名单中无效的编码。' })
    invalid!: number;
    @Field(() => DateTimeScalar, { description: '比对时刻。' })
    at!: string;
  }

  @ObjectType(`${typePrefix}ReconciliationConnection`, { description: '比对的一页，新者在前。' })
  class ReconciliationConnection {
    @Field(() => [Reconciliation], { description: '比对。' })
    nodes!: Reconciliation[];
    @Field(() => PageInfo, { description: '翻页信息。' })
    pageInfo!: PageInfo;
  }

  @InputType(`Reconcile${typePrefix}RegistryInput`, { description: '以外部名单比对名录库；只出差异，不改名录库。' })
  class ReconcileInput {
    @Field(() => ID, { description: '请求编号：同一编号只办理一次。' })
    requestId!: string;
    @Field(() => String, { description: '部门编码。' })
    agency!: string;
    @Field(() => RegistryKindEnum, { description: '比对哪个名录库。' })
    registry!: ReconciledRegistry;
    @Field(() => ID, { description: '已上传的名单（.xlsx 或 CSV），首行有“统一社会信用代码”或者“执法证号”一列。' })
    fileId!: string;
    @Field(() => String, { description: '名单来源，如 国家企业信用信息公示系统2026年5月。' })
    source!: string;
  }

  @ObjectType(`Reconcile${typePrefix}RegistryPayload`, { description: '比对结果，或拒绝原因。' })
  class ReconcilePayload {
    @Field(() => Reconciliation, { nullable: true, description: '比对；被拒绝时为空。' })
    reconciliation!: Reconciliation | null;
    @Field(() => [UserError], { description: '拒绝原因；成功时为空列表。' })
    userErrors!: UserError[];
  }
  return { Reconciliation, ReconciliationConnection, ReconcileInput, ReconcilePayload };
}
