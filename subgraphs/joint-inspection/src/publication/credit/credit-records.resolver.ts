import { Public } from '@double-random/department-kit/graph/public.ts';
import { encodeCursor, PageInfo, readerOf, rows } from '@double-random/runtime';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { presentPublished } from '../present-publication.ts';
import { PublishedResult } from '../publication.type.ts';
import { type PublishedRow, publishedColumns } from '../publication-row.ts';
import { creditCodes, feedPosition, feedSize, requireCredit } from './credit-access.ts';

@Public()
@ObjectType({ description: '信用平台取用的一条记录：一个结果的一个版本。同一编号的后一版本取代前一版本。' })
export class CreditRecord {
  @Public()
  @Field(() => String, { description: '本条的游标；从它之后继续取。' })
  cursor!: string;
  @Public()
  @Field(() => PublishedResult, { description: '公示的结果。' })
  result!: PublishedResult;
}

@Public()
@ObjectType({ description: '信用平台取用的一页。' })
export class CreditRecordConnection {
  @Public()
  @Field(() => [CreditRecord], { description: '记录，按公示先后。' })
  nodes!: readonly CreditRecord[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@Resolver()
export class CreditResolver {
  @Public()
  @Query(() => CreditRecordConnection, {
    description: '信用平台专用：自游标起，按公示先后取公示的结果和更正；重复取用无妨（叶县方案六（二））。不予公示的不在其中，也看不出。',
  })
  async creditRecords(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '条数，1至500，默认100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '上次取到的游标。' }) after?: string,
    @Arg('uscc', () => [String], { nullable: true, description: '只取这些统一社会信用代码，不超过500个。' }) uscc?: string[],
  ): Promise<CreditRecordConnection> {
    requireCredit(context.actor);
    const size = feedSize(first);
    const codes = uscc && creditCodes(uscc);
    const found = await rows<PublishedRow>(
      readerOf(context),
      `select ${publishedColumns} from publication where feed_seq > $1 and ($2::text[] is null
         or content ->> 'uscc' = any($2) or (mode <> 'FULL' and content ->> 'uscc' is null and entity_key = any($2)))
       order by feed_seq limit $3`,
      [feedPosition(after), codes ?? null, size + 1],
    );
    const page = found.slice(0, size);
    const nodes = page.map((p) => ({ cursor: encodeCursor([p.feedSeq!]), result: presentPublished(p) }));
    return { nodes, pageInfo: { hasNextPage: found.length > size, endCursor: nodes.at(-1)?.cursor ?? after ?? null } };
  }
}
