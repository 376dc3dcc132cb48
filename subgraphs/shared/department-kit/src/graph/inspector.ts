import { Field, ID, InterfaceType } from 'type-graphql';

/** What every department's inspector shows. Names are masked; the full name only where the viewer may see it (KF 第十条, PD 第二十五条). */
@InterfaceType('Inspector', { autoRegisterImplementations: false, description: '执法检查人员（开封细则第十条）。' })
export abstract class Inspector {
  @Field(() => ID, { description: '执法检查人员名录库中的标识。' })
  id!: string;
  @Field(() => String, { description: '所属部门编码。' })
  agency!: string;
  @Field(() => String, { nullable: true, description: '所属单位编码；未设单位的部门为空。' })
  unit?: string | null;
  @Field(() => String, { description: '脱敏姓名，如 张**。' })
  nameMasked!: string;
  @Field(() => String, { description: '执法证号后四位。' })
  certificateNoLast4!: string;
  @Field(() => String, { nullable: true, description: '姓名；仅本部门有权人员可见，其他人为空。' })
  name?: string | null;
}
