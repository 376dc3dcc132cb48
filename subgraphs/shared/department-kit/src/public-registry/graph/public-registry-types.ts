import { PageInfo } from '@double-random/runtime';
import { Field, ObjectType } from 'type-graphql';
import { Public } from '../../graph/public.ts';
import type { DepartmentProfile } from '../../profile.ts';

/** The two registries as everybody may see them; what is not here is in no public type at all. */
export function publicRegistryTypes({ typePrefix, title }: DepartmentProfile) {
  @Public()
  @ObjectType(`${typePrefix}PublicObject`, { description: `${title}公开的检查对象：名称、编码、所涉事项（人防细则十（三））。` })
  class PublicObject {
    @Public()
    @Field(() => String, { description: '检查对象唯一编码。' })
    code!: string;
    @Public()
    @Field(() => String, { description: '名称；自然人的姓名已遮盖。' })
    name!: string;
    @Public()
    @Field(() => [String], { description: '所涉抽查事项编码。' })
    matterCodes!: readonly string[];
  }

  @Public()
  @ObjectType(`${typePrefix}PublicObjectConnection`, { description: '公开的检查对象的一页，按编码。' })
  class PublicObjectConnection {
    @Public()
    @Field(() => [PublicObject], { description: '本页。' })
    nodes!: readonly PublicObject[];
    @Public()
    @Field(() => PageInfo, { description: '翻页信息。' })
    pageInfo!: PageInfo;
  }

  @Public()
  @ObjectType(`${typePrefix}PublicInspector`, { description: `${title}公开的执法检查人员：姓名、单位、证号后四位（人防细则十（三））。` })
  class PublicInspector {
    @Public()
    @Field(() => String, { description: '姓名。' })
    name!: string;
    @Public()
    @Field(() => String, { nullable: true, description: '所在单位。' })
    unit!: string | null;
    @Public()
    @Field(() => String, { description: '执法证号后四位。' })
    certificateNoLast4!: string;
  }

  @Public()
  @ObjectType(`${typePrefix}PublicInspectorConnection`, { description: '公开的执法检查人员的一页。' })
  class PublicInspectorConnection {
    @Public()
    @Field(() => [PublicInspector], { description: '本页。' })
    nodes!: readonly PublicInspector[];
    @Public()
    @Field(() => PageInfo, { description: '翻页信息。' })
    pageInfo!: PageInfo;
  }

  @Public()
  @ObjectType(`${typePrefix}PublicRegistry`, { description: `${title}一个单位公开的“两库”。` })
  class PublicRegistry {
    @Public()
    @Field(() => String, { description: '管辖机关编码。' })
    agency!: string;
  }
  return { PublicRegistry, PublicObjectConnection, PublicInspectorConnection };
}
