import type { MatterCategory, Method, ObjectKind } from '@double-random/rules';
import { Field, InputType, Int } from 'type-graphql';
import { ChecklistItemInput } from '../../graph/checklist-item.ts';
import { MatterCategoryEnum, MethodEnum, ObjectKindEnum } from '../../graph/enums.ts';
import { addExtraFields } from '../../graph/extra-fields.ts';
import { LegalBasisInput } from '../../graph/legal-basis.ts';
import type { DepartmentProfile } from '../../profile.ts';

/** One matter as it is entered. What must be stated is checked when the list is submitted, by the agency's pack. */
export function matterInputType(profile: DepartmentProfile) {
  @InputType(`${profile.typePrefix}MatterInput`, { description: '抽查事项。必填项由本部门规则包决定，提交审核时核对。' })
  class DepartmentMatterInput {
    @Field(() => String, { description: '事项编码，各版本间不变，如 M-HOTEL。' })
    code!: string;
    @Field(() => String, { description: '抽查事项名称。' })
    name!: string;
    @Field(() => [String], { nullable: true, description: '别称。' })
    aliases?: string[] | null;
    @Field(() => String, { nullable: true, description: '检查对象范围。' })
    objectScope?: string | null;
    @Field(() => [ObjectKindEnum], { nullable: true, description: '检查对象种类。' })
    objectKinds?: ObjectKind[] | null;
    @Field(() => [MatterCategoryEnum], { nullable: true, description: '事项类别（集合）。' })
    categories?: MatterCategory[] | null;
    @Field(() => [MethodEnum], { nullable: true, description: '检查方式（集合）。' })
    methods?: Method[] | null;
    @Field(() => String, { nullable: true, description: '检查主体。' })
    inspectingBody?: string | null;
    @Field(() => String, { nullable: true, description: '责任单位：编码、名称或别称。' })
    responsibleUnit?: string | null;
    @Field(() => [LegalBasisInput], { nullable: true, description: '检查依据。' })
    legalBases?: LegalBasisInput[] | null;
    @Field(() => String, { nullable: true, description: '抽查内容。' })
    content?: string | null;
    @Field(() => Int, { nullable: true, description: '每轮抽查比例，单位：万分之一（5% = 500），1 至 10000。' })
    ratioBasisPoints?: number | null;
    @Field(() => Int, { nullable: true, description: '每年抽查轮次，1 至 365。' })
    roundsPerYear?: number | null;
    @Field(() => Int, { nullable: true, description: '同一主体年度抽查次数，低于法规规定时填写（舞钢人防细则六），1 至 365。' })
    entityCapPerYear?: number | null;
    @Field(() => String, { nullable: true, description: '抽查措施。' })
    measures?: string | null;
    @Field(() => String, { nullable: true, description: '抽查监管程序。' })
    procedure?: string | null;
    @Field(() => String, { nullable: true, description: '抽查要求。' })
    requirements?: string | null;
    @Field(() => String, { nullable: true, description: '检查人员须具备的执法领域。' })
    requiredField?: string | null;
    @Field(() => Boolean, { nullable: true, description: '不宜提前告知，默认否。' })
    noNotice?: boolean | null;
    @Field(() => Boolean, { nullable: true, description: '重点行业领域，默认否。' })
    keyArea?: boolean | null;
    @Field(() => Boolean, { nullable: true, description: '特种行业，默认否。' })
    specialIndustry?: boolean | null;
    @Field(() => String, { nullable: true, description: '选取理由（沂源指引三（一））。' })
    rationale?: string | null;
    @Field(() => String, { nullable: true, description: '备注。' })
    remark?: string | null;
    @Field(() => String, { nullable: true, description: '原文瑕疵说明。' })
    defectNote?: string | null;
    @Field(() => [ChecklistItemInput], { nullable: true, description: '检查要点。' })
    checklist?: ChecklistItemInput[] | null;
  }
  addExtraFields(DepartmentMatterInput, profile.matterFields);
  return DepartmentMatterInput;
}
export type MatterInput = InstanceType<ReturnType<typeof matterInputType>>;
