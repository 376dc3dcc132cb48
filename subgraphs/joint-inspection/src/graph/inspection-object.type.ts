import { Directive, Field, ObjectType } from 'type-graphql';

/** 检查对象: nobody's alone; every subgraph contributes its own fields under the natural key. */
@Directive('@key(fields: "code")')
@ObjectType({ description: '检查对象：以唯一编码（有统一社会信用代码的即该代码）为键，各部门各自补充字段。' })
export class InspectionObject {
  @Directive('@tag(name: "public")')
  @Field(() => String, { description: '检查对象唯一编码。' })
  code!: string;
}
