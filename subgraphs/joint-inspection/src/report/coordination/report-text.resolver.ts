import { Public } from '@double-random/department-kit/graph/public.ts';
import {
  badUserInput,
  connection,
  decodeCursor,
  forbidden,
  holdsIn,
  PageInfo,
  PlainDateScalar,
  pageSize,
  rows,
} from '@double-random/runtime';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { type BulletinRow, bulletinColumns } from '../bulletin/issue-bulletin.ts';
import { countFigures } from '../count-figures.ts';
import { periodOf } from '../report-kinds.ts';
import { circularText } from './circular-text.ts';
import { halfYearText } from './half-year-text.ts';

@Public()
@ObjectType({ description: '对外公布的通报：文字取自通报时的数据，数目过小的不列出。' })
export class PublicBulletin {
  @Public()
  @Field(() => String, { description: '通报编号。' })
  no!: string;
  @Public()
  @Field(() => PlainDateScalar, { description: '期间起。' })
  from!: string;
  @Public()
  @Field(() => PlainDateScalar, { description: '期间止。' })
  to!: string;
  @Public()
  @Field(() => [String], { description: '正文，逐段；第一段为标题。' })
  paragraphs!: readonly string[];
  @Public()
  @Field(() => String, { description: '通报所依数据的 SHA-256。' })
  contentHash!: string;
}

@Public()
@ObjectType({ description: '对外公布的通报的一页。' })
export class PublicBulletinConnection {
  @Public()
  @Field(() => [PublicBulletin], { description: '通报，新者在前。' })
  nodes!: readonly PublicBulletin[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@Resolver()
export class ReportTextResolver {
  @Public()
  @Query(() => PublicBulletinConnection, { description: '联席会议办公室的通报（联合细则第二十九条），新者在前。' })
  async publicBulletins(
    @Ctx() { deps }: JointContext,
    @Arg('region', () => String, { description: '联合抽查区域。' }) region: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<PublicBulletinConnection> {
    const size = pageSize({ first });
    const found = await rows<BulletinRow>(
      deps.em(),
      `select ${bulletinColumns} from bulletin where region = $1 and ($2::text is null or id < $2) order by id desc limit $3`,
      [region, decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(
      found,
      size,
      (b) => [b.id],
      (b) => ({ no: b.no, from: b.from, to: b.to, paragraphs: circularText(b), contentHash: b.contentHash }),
    );
  }

  @Query(() => String, { description: '半年报告的文字初稿：取自该期间的数据，供经办人修改后起草（叶县方案七（四））。' })
  async halfYearText(
    @Ctx() { actor, deps }: JointContext,
    @Arg('subject', () => String, { description: '期间，如 2026-H2。' }) subject: string,
    @Arg('unit', () => String, { nullable: true, description: '责任单位编码；整个部门的不填。' }) unit?: string,
  ): Promise<string> {
    const agency = actor.department;
    if (!agency || !holdsIn(actor, agency, 'op', 'dh')) throw forbidden('由经办人起草', 'YX 七（四）, CD 十一');
    if (actor.unit !== undefined && actor.unit !== unit) throw forbidden('由责任单位的经办人起草', 'YX 七（四）');
    const period = periodOf(subject);
    if (!period) throw badUserInput('期间应如 2026-H2', ['subject']);
    return halfYearText(await countFigures(deps.em(), { agency, unit: unit ?? '', from: period.from, to: period.to }));
  }
}
