import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { DateTimeScalar, JsonScalar } from '@double-random/runtime';
import { Field, Int, ObjectType } from 'type-graphql';
import { type LinkState, linkStates, type ProcessLinkCode, processLinks } from './process-links.ts';

const titles = Object.fromEntries(Object.entries(processLinks).map(([code, { title }]) => [code, title])) as Record<
  ProcessLinkCode,
  string
>;
export const ProcessLinkEnum = graphEnum('ProcessLinkCode', titles, '全程留痕的环节（开封细则第二十五条）。');
export const LinkStateEnum = graphEnum('LinkState', linkStates, '一个环节有无记录。');

@ObjectType({ description: '一个环节：何时、何人、办了几次（开封细则第二十五条）。' })
export class ProcessLink {
  @Field(() => ProcessLinkEnum, { description: '环节。' })
  link!: ProcessLinkCode;
  @Field(() => String, { description: '环节的名称。' })
  title!: string;
  @Field(() => LinkStateEnum, { description: '有无记录。' })
  state!: LinkState;
  @Field(() => Int, { description: '记录的次数。' })
  steps!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: '最早一次的时刻。' })
  firstAt?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '最近一次的时刻。' })
  lastAt?: string | null;
  @Field(() => [String], { description: '办理人账号，至多二十个；清单公告的，为部门编码。' })
  by!: readonly string[];
}

@ObjectType({ description: '一个任务的全程留痕：各环节的记录，以及本部门的评价数字（联合细则第五条、开封细则第二十五条）。' })
export class CompletenessReport {
  @Field(() => [ProcessLink], { description: '各环节，按先后。' })
  links!: readonly ProcessLink[];
  @Field(() => Boolean, { description: '没有缺少记录的环节。' })
  complete!: boolean;
  @Field(() => JsonScalar, { description: '本部门的数字：检查、结果、公示率、后续处理。' })
  figures!: unknown;
}
