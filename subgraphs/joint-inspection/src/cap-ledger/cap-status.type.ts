import { PlainDateScalar } from '@double-random/runtime';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '计入年度次数的一次检查。' })
export class CapEntry {
  @Field(() => String, { description: '发起部门编码。' })
  agency!: string;
  @Field(() => Boolean, { description: '部门联合抽查。' })
  joint!: boolean;
  @Field(() => Boolean, { description: '定向抽查，不受次数限制但计入（开封细则第十三条）。' })
  exempt!: boolean;
  @Field(() => PlainDateScalar, { nullable: true, description: '检查结束之日；尚未检查的为空。' })
  visitedOn?: string | null;
}

@ObjectType({ description: '检查对象年度抽查次数（开封细则第十三条第二款），限查询人可见部分：已公示的和本部门的。' })
export class CapStatus {
  @Field(() => Int, { description: '年度。' })
  year!: number;
  @Field(() => Int, { description: '按查询人所在部门的规定，同一主体一年内的次数上限。' })
  limit!: number;
  @Field(() => Int, { description: '可见的已用次数。' })
  used!: number;
  @Field(() => Int, { description: '按可见部分计算的剩余次数。' })
  remaining!: number;
  @Field(() => [CapEntry], { description: '可见的各次检查。' })
  entries!: readonly CapEntry[];
}
