import type { ObjectKind } from '@double-random/rules';
import { DateTimeScalar } from '@double-random/runtime';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ObjectKindEnum } from '../../graph/enums.ts';
import { addExtraFields, publishExtraFields } from '../../graph/extra-fields.ts';
import { Matter } from '../../graph/matter.ts';
import { Public } from '../../graph/public.ts';
import type { DepartmentProfile } from '../../profile.ts';

/** The department's own matter type. */
export function matterTypes(profile: DepartmentProfile) {
  const { typePrefix, title } = profile;

  @Public()
  @Directive('@key(fields: "id")')
  @ObjectType(`${typePrefix}Matter`, { implements: Matter, description: `${title}部门的抽查事项（某一清单版本中的一行）。` })
  class DepartmentMatter extends Matter {
    @Public()
    @Field(() => ID, { description: '所在清单版本。' })
    listId!: string;
    @Public()
    @Field(() => Int, { description: '所在清单版本号。' })
    listVersion!: number;
    @Public()
    @Field(() => DateTimeScalar, { nullable: true, description: '所在清单公布时刻；未公布为空。' })
    publishedAt?: string | null;
    @Public()
    @Field(() => [String], { description: '别称，如计划中使用的名称。' })
    aliases!: string[];
    @Public()
    @Field(() => String, { nullable: true, description: '检查对象范围（原文）。' })
    objectScope?: string | null;
    @Public()
    @Field(() => [ObjectKindEnum], { description: '检查对象种类。' })
    objectKinds!: ObjectKind[];
    @Public()
    @Field(() => Int, { nullable: true, description: '同一主体年度抽查次数，低于法规规定时载明（舞钢人防细则六）。' })
    entityCapPerYear?: number | null;
    @Public()
    @Field(() => String, { nullable: true, description: '检查主体（开封细则第七条）。' })
    inspectingBody?: string | null;
    @Public()
    @Field(() => String, { nullable: true, description: '责任单位名称；同一单位只用一个名称。' })
    responsibleUnitName?: string | null;
    @Public()
    @Field(() => String, { nullable: true, description: '抽查内容（沂源指引三（一）、叶县方案五（一））。' })
    content?: string | null;
    @Public()
    @Field(() => String, { nullable: true, description: '抽查措施（叶县方案五（一））。' })
    measures?: string | null;
    @Public()
    @Field(() => String, { nullable: true, description: '抽查监管程序（叶县方案五（一））。' })
    procedure?: string | null;
    @Public()
    @Field(() => String, { nullable: true, description: '抽查要求（舞钢人防细则三）。' })
    requirements?: string | null;
    @Field(() => String, { nullable: true, description: '检查人员须具备的执法领域（沂源指引三（三））。' })
    requiredField?: string | null;
    @Field(() => Boolean, { description: '不宜提前告知（联合细则第二十条第二款）。' })
    noNotice!: boolean;
    @Public()
    @Field(() => Boolean, { description: '重点行业领域（开封细则第十二、十三条）。' })
    keyArea!: boolean;
    @Public()
    @Field(() => Boolean, { description: '特种行业。' })
    specialIndustry!: boolean;
    @Field(() => String, { nullable: true, description: '选取理由：日常监管和群众反映的突出问题（沂源指引三（一））。' })
    rationale?: string | null;
    @Public()
    @Field(() => String, { nullable: true, description: '备注。' })
    remark?: string | null;
    @Public()
    @Field(() => String, { nullable: true, description: '原文瑕疵说明：所依文本的文字出入及本平台的读法。' })
    defectNote?: string | null;
    @Public()
    @Field(() => Boolean, { description: '依据已废止：不得用于新任务（沂源指引三（一））。' })
    flagged!: boolean;
  }
  addExtraFields(DepartmentMatter, profile.matterFields);
  publishExtraFields(DepartmentMatter, profile.matterFields);
  return { DepartmentMatter };
}
