import { Public } from '@double-random/department-kit/graph/public.ts';
import { DateTimeScalar, once, rows } from '@double-random/runtime';
import DataLoader from 'dataloader';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { PublishedResult } from '../../publication/publication.type.ts';
import { penaltiesOfResults, presentPenalty } from '../penalty/find-penalties.ts';
import { PublishedPenalty } from '../penalty/penalty.type.ts';
import { FollowUpOutcomeEnum } from '../referral.type.ts';

@Public()
@ObjectType({ description: '查处结果：检查发现的问题最后如何处理（叶县方案六（一））。' })
export class PublishedHandling {
  @Public()
  @Field(() => FollowUpOutcomeEnum, { nullable: true, description: '处理结果。' })
  outcome?: string | null;
  @Public()
  @Field(() => String, { description: '公布的文字。' })
  text!: string;
  @Public()
  @Field(() => DateTimeScalar, { description: '公布时刻。' })
  publishedAt!: string;
}

const handlingLoader = (context: JointContext) =>
  once(
    context,
    'publishedHandling',
    () =>
      new DataLoader<string, PublishedHandling | null>(async (resultNos) => {
        const found = await rows<PublishedHandling & { resultNo: string }>(
          context.deps.em(),
          `select p.result_no as "resultNo", f.outcome, f.public_text as text, f.public_at as "publishedAt"
           from publication p join follow_up f on f.matter_check_id = p.matter_check_id
           where p.result_no = any($1) and p.state = 'PUBLISHED' and p.mode = 'FULL' and f.public_at is not null`,
          [resultNos],
        );
        return resultNos.map((no) => found.find((f) => f.resultNo === no) ?? null);
      }),
  );

const penaltiesLoader = (context: JointContext) =>
  once(
    context,
    'penaltiesOfResult',
    () =>
      new DataLoader<string, PublishedPenalty[]>(async (resultNos) => {
        const byResult = Map.groupBy(await penaltiesOfResults(context.deps.em(), resultNos), (p) => p.resultNo);
        return resultNos.map((no) => (byResult.get(no) ?? []).map(presentPenalty));
      }),
  );

@Resolver(() => PublishedResult)
export class PublishedHandlingResolver {
  @Public()
  @FieldResolver(() => PublishedHandling, { nullable: true, description: '公布的查处结果；尚未办结或者未公布的为空。' })
  handling(@Root() result: PublishedResult, @Ctx() context: JointContext): Promise<PublishedHandling | null> {
    return handlingLoader(context).load(result.resultNo);
  }

  @Public()
  @FieldResolver(() => [PublishedPenalty], { description: '由此作出并已公开的行政处罚。' })
  penalties(@Root() result: PublishedResult, @Ctx() context: JointContext): Promise<PublishedPenalty[]> {
    return penaltiesLoader(context).load(result.resultNo);
  }
}
