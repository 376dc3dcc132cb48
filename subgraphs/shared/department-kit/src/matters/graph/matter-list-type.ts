import { DateTimeScalar, PageInfo, PlainDateScalar, UserError } from '@double-random/runtime';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../../graph/department.ts';
import { graphEnum } from '../../graph/graph-enum.ts';
import { Public } from '../../graph/public.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { type ListState, listStates } from '../list-states.ts';
import { changeKinds } from '../rules/matter-changes.ts';

export const MatterListStateEnum = graphEnum('MatterListState', listStates, '清单版本状态。');
export const MatterChangeKindEnum = graphEnum('MatterChangeKind', changeKinds, '事项的变动种类。');

@Public()
@Directive('@shareable')
@ObjectType({ description: '相对上一公布版本的一项变动（开封细则第七条“动态调整”）。' })
export class MatterChangeEntry {
  @Public()
  @Field(() => String, { description: '事项编码。' })
  code!: string;
  @Public()
  @Field(() => String, { description: '事项名称。' })
  name!: string;
  @Public()
  @Field(() => MatterChangeKindEnum, { description: '新增、取消或调整。' })
  change!: keyof typeof changeKinds;
  @Public()
  @Field(() => [String], { description: '调整的栏目。' })
  fields!: readonly string[];
}

/** List, connection and payload of one department. `matters` and `changes` have resolvers. */
export function matterListTypes(profile: DepartmentProfile) {
  const { typePrefix, title } = profile;

  @Public()
  @ObjectType(`${typePrefix}MatterList`, { description: `${title}部门随机抽查事项清单（一单）的一个版本。` })
  class DepartmentMatterList {
    @Public()
    @Field(() => ID, { description: '清单版本标识。' })
    id!: string;
    @Public()
    @Field(() => String, { description: '制定部门编码。' })
    agency!: string;
    @Public()
    @Field(() => Department, { nullable: true, description: '制定部门。' })
    department?: Department | null;
    @Public()
    @Field(() => Int, { description: '版本号，同一部门逐版加一。' })
    version!: number;
    @Public()
    @Field(() => MatterListStateEnum, { description: '状态。' })
    state!: ListState;
    @Public()
    @Field(() => ID, { nullable: true, description: '由哪一版本而来（可为上级部门清单）。' })
    derivedFrom?: string | null;
    @Public()
    @Field(() => PlainDateScalar, { nullable: true, description: '生效日期。' })
    validFrom?: string | null;
    @Public()
    @Field(() => PlainDateScalar, { nullable: true, description: '最后有效日；仍然有效为空。' })
    validTo?: string | null;
    @Public()
    @Field(() => DateTimeScalar, { nullable: true, description: '公布时刻。' })
    publishedAt?: string | null;
    @Field(() => DateTimeScalar, { description: '起草时刻。' })
    createdAt!: string;
    @Field(() => DateTimeScalar, { nullable: true, description: '提交审核时刻。' })
    submittedAt?: string | null;
    @Field(() => DateTimeScalar, { nullable: true, description: '审核通过时刻。' })
    approvedAt?: string | null;
    @Field(() => Boolean, { description: '经法制审核（叶县方案五（一））。' })
    legalReviewed!: boolean;
    @Field(() => String, { nullable: true, description: '最近一次退回的理由；公布后不再显示。' })
    returnReason?: string | null;
    @Field(() => Int, { description: '修订号：变更请求可写明所见的修订号，以防覆盖他人改动。' })
    revision!: number;
  }

  @Public()
  @ObjectType(`${typePrefix}MatterListConnection`, { description: '清单版本分页，新版本在前。' })
  class DepartmentMatterListConnection {
    @Public()
    @Field(() => [DepartmentMatterList], { description: '本页版本。' })
    nodes!: DepartmentMatterList[];
    @Public()
    @Field(() => PageInfo, { description: '翻页信息。' })
    pageInfo!: PageInfo;
    /** Counted only when asked for. */
    agency!: string;
    states!: readonly ListState[];
  }

  @ObjectType(`${typePrefix}MatterListPayload`, { description: '清单变更的结果：清单，或拒绝的原因。' })
  class DepartmentMatterListPayload {
    @Field(() => DepartmentMatterList, { nullable: true, description: '变更后的清单；被拒绝时为空。' })
    matterList?: DepartmentMatterList | null;
    @Field(() => [UserError], { description: '业务规则的拒绝。' })
    userErrors!: UserError[];
  }
  return { DepartmentMatterList, DepartmentMatterListConnection, DepartmentMatterListPayload };
}
