import type { PlainDate } from '@double-random/rules';
import {
  connection,
  DateTimeScalar,
  decodeCursor,
  forbidden,
  hasRole,
  PageInfo,
  PlainDateScalar,
  pageSize,
  payload,
  perform,
  row,
  rows,
  UserError,
} from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { circularText } from '../coordination/circular-text.ts';
import { CoordinationLine, CoordinationTotals, presentLines, presentQuotas, QuotaLineView } from '../coordination.resolver.ts';
import { type BulletinRow, bulletinColumns, isOfficeOf, issueBulletin } from './issue-bulletin.ts';

@ObjectType({ description: '通报：联席会议办公室以平台数据为准发出，发出后不变（联合细则第二十九条）。' })
export class Bulletin {
  @Field(() => ID, { description: '通报标识。' })
  id!: string;
  @Field(() => String, { description: '通报编号。' })
  no!: string;
  @Field(() => String, { description: '联合抽查区域。' })
  region!: string;
  @Field(() => PlainDateScalar, { description: '期间起（以检查结束之日计）。' })
  from!: string;
  @Field(() => PlainDateScalar, { description: '期间止。' })
  to!: string;
  @Field(() => DateTimeScalar, { description: '数据截止时刻，即发出时刻。' })
  cutOffAt!: string;
  @Field(() => String, { description: '数据的 SHA-256。' })
  contentHash!: string;
  @Field(() => [CoordinationLine], { description: '各部门；逾期录入的视为未完成。' })
  departments!: readonly CoordinationLine[];
  @Field(() => CoordinationTotals, { description: '合计。' })
  totals!: CoordinationTotals;
  @Field(() => [QuotaLineView], { description: '年度联合抽查次数。' })
  quotas!: readonly QuotaLineView[];
  @Field(() => [String], { description: '通报的文字，逐段，第一段为标题；取自通报时的数据。' })
  paragraphs!: readonly string[];
}
@ObjectType({ description: '通报列表的一页。' })
export class BulletinConnection {
  @Field(() => [Bulletin], { description: '通报，新者在前。' })
  nodes!: readonly Bulletin[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
@InputType({ description: '发出通报：只需给出期间，数据一律取自平台。' })
export class IssueBulletinInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => String, { description: '联合抽查区域。' })
  region!: string;
  @Field(() => PlainDateScalar, { description: '期间起。' })
  from!: PlainDate;
  @Field(() => PlainDateScalar, { description: '期间止。' })
  to!: PlainDate;
}
@ObjectType({ description: '发出通报的结果。' })
export class BulletinPayload {
  @Field(() => Bulletin, { nullable: true, description: '通报。' })
  bulletin?: Bulletin | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}

const present = ({ content, ...bulletin }: BulletinRow): Bulletin => {
  const year = Number(bulletin.to.slice(0, 4));
  return {
    ...bulletin,
    departments: presentLines(content.departments, year),
    totals: content.totals,
    quotas: presentQuotas(content.quotas, year),
    paragraphs: circularText({ ...bulletin, content }),
  };
};

@Resolver()
export class BulletinResolver {
  @Query(() => BulletinConnection, { description: '本区域的通报：联席会议办公室和各成员单位可见。' })
  async bulletins(
    @Ctx() context: JointContext,
    @Arg('region', () => String, { description: '联合抽查区域。' }) region: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<BulletinConnection> {
    const { actor, deps } = context;
    const member = actor.kind === 'person' && findAgency(actor.department ?? '')?.region === region;
    if (!isOfficeOf(actor, region) && !(member && hasRole(actor, 'op', 'dh', 'ph', 'aud')))
      throw forbidden('仅限本区域联席会议成员单位', 'PD 第二十九条');
    const size = pageSize({ first });
    const found = await rows<BulletinRow>(
      deps.em(),
      `select ${bulletinColumns} from bulletin where region = $1 and ($2::text is null or id < $2) order by id desc limit $3`,
      [region, decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(found, size, (b) => [b.id], present);
  }

  @Mutation(() => BulletinPayload, { description: '联席会议办公室发出通报（联合细则第二十九条）。' })
  async issueBulletin(
    @Ctx() context: JointContext,
    @Arg('input', () => IssueBulletinInput, { description: '期间。' }) input: IssueBulletinInput,
  ): Promise<BulletinPayload> {
    const result = await perform(context.deps, context, issueBulletin, input);
    return payload(result, 'bulletin', async ({ id }) => {
      const found = await row<BulletinRow>(context.deps.em(), `select ${bulletinColumns} from bulletin where id = $1`, [id]);
      return present(found!);
    });
  }
}
