import { Public } from '@double-random/department-kit/graph/public.ts';
import { DateTimeScalar, PageInfo } from '@double-random/runtime';
import { Field, Int, ObjectType } from 'type-graphql';
import { DrawKindEnum } from './draw.type.ts';

@Public()
@ObjectType({ description: '一次已公开的抽取：凭编号可取得抽取证书，任何人可以重算。' })
export class PublishedDrawLine {
  @Public()
  @Field(() => String, { description: '抽取编号。' })
  number!: string;
  @Public()
  @Field(() => Int, { description: '第几次抽取。' })
  attempt!: number;
  @Public()
  @Field(() => DrawKindEnum, { description: '抽取的是检查对象还是执法检查人员。' })
  kind!: string;
  @Public()
  @Field(() => String, { description: '任务名称。' })
  taskName!: string;
  @Public()
  @Field(() => String, { description: '封存哈希。' })
  sealHash!: string;
  @Public()
  @Field(() => DateTimeScalar, { description: '抽取时刻。' })
  drawnAt!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '作废原因。' })
  voidReason?: string | null;
}

@Public()
@ObjectType({ description: '一页已公开的抽取，新者在前。' })
export class PublishedDrawConnection {
  @Public()
  @Field(() => [PublishedDrawLine], { description: '本页。' })
  nodes!: readonly PublishedDrawLine[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
