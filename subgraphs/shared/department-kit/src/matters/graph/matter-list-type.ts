import { DateTimeScalar, PageInfo, PlainDateScalar, UserError } from '@double-random/runtime';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../../graph/department.ts';
import { graphEnum } from '../../graph/graph-enum.ts';
import { Public } from '../../graph/public.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { type ListState, listStates } from '../list-states.ts';
import { changeKinds, type FactChange, factChanges, type MatterChange } from '../rules/matter-changes.ts';

export const MatterListStateEnum = graphEnum('MatterListState', listStates, '清单版本状态。');
export const MatterChangeKindEnum = graphEnum('MatterChangeKind', changeKinds, '事项的变动种类。');

@Public()
@Directive('@shareable')
@ObjectType({ description: '一个栏目的调整前后。' })
export class MatterFieldChange implements FactChange {
  @Public()
  @Field(() => String, { description: '栏目，如 ratioBasisPoints。' })
  field!: string;
  @Public()
  @Field(() => String, { description: '栏目名称，如 抽查比例。' })
  title!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '调整前；原未载明的为空。' })
  before!: string | null;
  @Public()
  @Field(() => String, { nullable: true, description: '调整后；不再载明的为空。' })
  after!: string | null;
}

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
  @Public()
  @Field(() => [MatterFieldChange], { description: '调整的栏目及其调整前后的内容。' })
  values!: readonly FactChange[];
}

/** Elements the public matter does not show either. */
const internalFields: ReadonlySet<string> = new Set(['requiredField', 'noNotice', 'rationale']);

/**
 * Changes as the graph shows them.
 * @param inside whoever may read the agency's drafts sees every element; everybody else what the matter itself shows
 */
export const changeNodes = (profile: DepartmentProfile, changes: readonly MatterChange[], inside: boolean) =>
  changes.flatMap((change) => {
    const shown = (field: string) => inside || !internalFields.has(field);
    const fields = change.fields.filter(shown);
    if (change.change === 'CHANGED' && fields.length === 0) return [];
    const values = factChanges(change, profile.matterFields).filter(({ field }) => shown(field));
    return [{ ...change, fields, values }];
  });

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
    @Field(() => PlainDateScalar, {
      nullable: true,
      description: '本年度清单应完成的日期（叶县方案五（一）为5月31日）；规则未定或非当年首版为空。',
    })
    dueOn?: string | null;
    @Field(() => Boolean, { nullable: true, description: '逾期完成：如实记录，不影响提交；尚未提交为空。' })
    submittedLate?: boolean | null;
    @Field(() => PlainDateScalar, {
      nullable: true,
      description: '应公布日期：审核通过后20个工作日；法规只规定“及时”，此为平台默认值。尚未审核通过为空。',
    })
    publicationDueOn?: string | null;
    @Field(() => Boolean, { nullable: true, description: '逾期公布，或已逾期仍未公布。' })
    publishedLate?: boolean | null;
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
