import { Public } from '@double-random/department-kit/graph/public.ts';
import { rows } from '@double-random/runtime';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { presentPenalty, shownPenalties } from '../../referral/penalty/find-penalties.ts';
import { presentPublished } from '../present-publication.ts';
import { type PublicationRow, publicationColumns } from '../publication-row.ts';
import { creditCodes, feedPosition, feedSize, requireCredit } from './credit-access.ts';
import { CreditBatch, CreditEventConnection } from './credit-event.type.ts';
import { NationalRecordConnection } from './national-record.type.ts';
import { nationalRecords } from './national-records.ts';
import { findListings, readFeed } from './read-feed.ts';

/** Of one entity; nobody is checked a hundred times. */
const mostOfOne = 100;

/** X-21, PD-24b: what the credit platform reads. Nothing here was not public a moment before. */
@Resolver()
export class CreditEventsResolver {
  @Public()
  @Query(() => CreditEventConnection, {
    description:
      '信用平台专用：自游标起，按公开的先后取检查结果、行政处罚及其更正和列入经营异常名录的记录；重复取用无妨。不予公示的不在其中，也看不出。',
  })
  async creditEvents(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '条数，1至500，默认100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '上次取到的游标。' }) after?: string,
    @Arg('uscc', () => [String], { nullable: true, description: '只取这些统一社会信用代码，不超过500个。' }) uscc?: string[],
  ): Promise<CreditEventConnection> {
    requireCredit(context.actor);
    const codes = uscc ? creditCodes(uscc) : null;
    const { nodes, hasNextPage, endCursor } = await readFeed(context.deps.em(), feedPosition(after), feedSize(first), codes);
    return { nodes, pageInfo: { hasNextPage, endCursor: endCursor ?? after ?? null } };
  }

  @Public()
  @Query(() => CreditBatch, { description: '信用平台专用：一次查询至多500个统一社会信用代码现行的全部公开信息，顺序与所问相同。' })
  async creditSubjects(
    @Ctx() context: JointContext,
    @Arg('uscc', () => [String], { description: '统一社会信用代码，不超过500个。' }) uscc: string[],
  ): Promise<CreditBatch> {
    requireCredit(context.actor);
    const codes = [...new Set(creditCodes(uscc))];
    const em = context.deps.em();
    const results = await rows<PublicationRow>(
      em,
      `select r.* from unnest($1::text[]) as asked(code) cross join lateral (
         select ${publicationColumns} from publication where state = 'PUBLISHED' and content ->> 'uscc' = asked.code
         order by published_at desc, id desc limit ${mostOfOne}) r`,
      [codes],
    );
    const resultsOf = Map.groupBy(results, (r) => r.content.uscc!);
    const penaltiesOf = Map.groupBy(await shownPenalties(em, { codes }), (p) => p.uscc!);
    const listingsOf = Map.groupBy(await findListings(em, null, codes), ({ listing }) => listing.uscc!);
    const subjects = uscc.map((code) => ({
      uscc: code,
      results: (resultsOf.get(code) ?? []).map(presentPublished),
      penalties: (penaltiesOf.get(code) ?? []).slice(0, mostOfOne).map(presentPenalty),
      listings: (listingsOf.get(code) ?? []).slice(0, mostOfOne).map(({ listing }) => listing),
    }));
    return { subjects };
  }

  @Public()
  @Query(() => NationalRecordConnection, {
    description:
      '信用平台专用：按国家企业信用信息公示系统随机抽查结果的格式，自游标起导出；一次检查、一个部门一条，再次出现的以后到者为准。',
  })
  async creditExport(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '条数，1至500，默认100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '上次取到的游标。' }) after?: string,
  ): Promise<NationalRecordConnection> {
    requireCredit(context.actor);
    const page = await nationalRecords(context.deps.em(), feedPosition(after), feedSize(first));
    return { nodes: page.nodes, pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.endCursor ?? after ?? null } };
  }
}
