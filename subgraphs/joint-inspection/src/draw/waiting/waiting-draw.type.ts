import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { DateTimeScalar, UserError } from '@double-random/runtime';
import { Field, ID, ObjectType } from 'type-graphql';

export const waitingKinds = { OBJECTS: '抽取检查对象', INSPECTORS: '抽取检查人员', STAGED: '公开摇号' } as const;
export type WaitingKind = keyof typeof waitingKinds;
export const WaitingKindEnum = graphEnum('WaitingDrawKind', waitingKinds, '排队等待的抽取（开封细则第十四条）。');

@ObjectType({ description: '排队等待的抽取：同一范围一次只进行一个抽取仪式，按先后自动进行，不因排队而拒绝。' })
export class WaitingDraw {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => WaitingKindEnum, { description: '抽取什么。' })
  kind!: WaitingKind;
  @Field(() => DateTimeScalar, { description: '提出的时刻。' })
  askedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '轮到并处理完毕的时刻；仍在排队的为空。' })
  answeredAt?: string | null;
  @Field(() => [UserError], { nullable: true, description: '轮到时不符合规定或者有部门连接不上的，原因；已抽取的为空。' })
  refusals?: UserError[] | null;
}
