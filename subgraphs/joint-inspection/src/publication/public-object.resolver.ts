import { Public } from '@double-random/department-kit/graph/public.ts';
import { yearOf } from '@double-random/rules';
import { notFound, row, rows } from '@double-random/runtime';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { presentPublished } from './present-publication.ts';
import { PublishedResult } from './publication.type.ts';
import { type PublicationRow, publicationColumns } from './publication-row.ts';

/** Results that name this object, `$1`, in public. */
const named = `state = 'PUBLISHED' and ((code = $1 and content ->> 'objectCode' = $1) or content ->> 'uscc' = $1)`;

@Public()
@ObjectType({ description: '公众可见的检查对象：只凭已公示的结果，其他一概不显示。' })
export class PublicObject {
  @Public()
  @Field(() => String, { description: '检查对象唯一编码。' })
  code!: string;
  @Public()
  @Field(() => String, { description: '名称。' })
  name!: string;
  @Public()
  @Field(() => Int, { description: '本年度已有结果公示的检查次数；多个部门一次检查计一次。' })
  visitsThisYear!: number;
  @Public()
  @Field(() => [PublishedResult], { description: '现行的公示结果，新者在前，至多100条。' })
  results!: readonly PublishedResult[];
}

@Resolver()
export class PublicObjectResolver {
  @Public()
  @Query(() => PublicObject, { description: '公众查询一个检查对象已公示的结果；没有公示过的即不存在。' })
  async publicObject(
    @Ctx() context: JointContext,
    @Arg('code', () => String, { description: '检查对象唯一编码或统一社会信用代码。' }) code: string,
  ): Promise<PublicObject> {
    const em = context.deps.em();
    const found = await rows<PublicationRow>(
      em,
      `select ${publicationColumns} from publication where ${named}
       order by published_at desc, id desc limit 100`,
      [code],
    );
    const [latest] = found;
    if (!latest) throw notFound('检查对象');
    const visits = await row<{ n: number }>(
      em,
      `select count(distinct visit_id)::int as n from publication where ${named}
         and content ->> 'inspectedOn' >= $2`,
      [code, `${yearOf(context.deps.clock.today())}-01-01`],
    );
    return { code: latest.code, name: latest.content.objectName, visitsThisYear: visits!.n, results: found.map(presentPublished) };
  }
}
