import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import {
  connection,
  DateTimeScalar,
  decodeCursor,
  forbidden,
  hasRole,
  notFound,
  PageInfo,
  pageSize,
  payload,
  perform,
  row,
  rows,
  UserError,
} from '@double-random/runtime';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import {
  type DecideObjection,
  decideObjection,
  type ObjectionRow,
  type ObjectionState,
  objectionColumns,
  objectionStates,
  recordObjection,
} from './objection-steps.ts';

export const ObjectionStateEnum = graphEnum('ObjectionState', objectionStates, '异议的状态。');
const { RECEIVED: _, ...outcomes } = objectionStates;
export const ObjectionOutcomeEnum = graphEnum('ObjectionOutcome', outcomes, '对异议的答复。');

@ObjectType({ description: '检查对象对公示结果的异议；异议不改变结果，成立的按更正办理（联合细则第二十二条）。' })
export class Objection {
  @Field(() => ID, { description: '异议标识。' })
  id!: string;
  @Field(() => ID, { description: '所指的公示。' })
  publicationId!: string;
  @Field(() => String, { description: '提出人。' })
  raisedBy!: string;
  @Field(() => String, { description: '内容。' })
  content!: string;
  @Field(() => ObjectionStateEnum, { description: '状态。' })
  state!: ObjectionState;
  @Field(() => DateTimeScalar, { description: '受理时刻。' })
  receivedAt!: string;
  @Field(() => String, { nullable: true, description: '答复。' })
  decision?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '答复时刻。' })
  decidedAt?: string | null;
  @Field(() => ID, { nullable: true, description: '由此申请的更正。' })
  correctionId?: string | null;
}
@ObjectType({ description: '异议列表的一页。' })
export class ObjectionConnection {
  @Field(() => [Objection], { description: '异议，先受理者在前。' })
  nodes!: readonly Objection[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
@InputType({ description: '受理异议。' })
export class RecordObjectionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '公示标识。' })
  publicationId!: string;
  @Field(() => String, { description: '提出人。' })
  raisedBy!: string;
  @Field(() => String, { description: '内容。' })
  content!: string;
}
@InputType({ description: '答复异议。' })
export class DecideObjectionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '异议标识。' })
  objectionId!: string;
  @Field(() => ObjectionOutcomeEnum, { description: '答复。' })
  outcome!: DecideObjection['outcome'];
  @Field(() => String, { description: '理由。' })
  decision!: string;
  @Field(() => ID, { nullable: true, description: '异议成立的，已申请的更正。' })
  correctionId?: string | null;
}
@ObjectType({ description: '办理异议的结果。' })
export class ObjectionPayload {
  @Field(() => Objection, { nullable: true, description: '办理后的内容；被拒绝时为空。' })
  objection?: Objection | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}

@Resolver()
export class ObjectionResolver {
  @Query(() => ObjectionConnection, { description: '对本部门公示结果的异议。' })
  async objections(
    @Ctx() context: JointContext,
    @Arg('state', () => ObjectionStateEnum, { nullable: true, description: '状态。' }) state?: ObjectionState,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<ObjectionConnection> {
    const { actor, deps } = context;
    if (!actor.department || !hasRole(actor, 'op', 'rev', 'dh', 'ph', 'aud')) throw forbidden('仅限部门人员', 'PD 第二十二条');
    const size = pageSize({ first });
    const found = await rows<ObjectionRow>(
      deps.em(),
      `select ${objectionColumns} from objection where agency = $1 and ($2::text is null or state = $2) and ($3::text is null or id > $3)
       order by id limit $4`,
      [actor.department, state ?? null, decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(
      found,
      size,
      (o) => [o.id],
      (o) => o,
    );
  }

  @Mutation(() => ObjectionPayload, { description: '受理检查对象对公示结果的异议。' })
  async recordObjection(
    @Ctx() context: JointContext,
    @Arg('input', () => RecordObjectionInput, { description: '内容。' }) input: RecordObjectionInput,
  ): Promise<ObjectionPayload> {
    return payload(await perform(context.deps, context, recordObjection, input), 'objection', ({ id }) => load(context, id));
  }

  @Mutation(() => ObjectionPayload, { description: '复核并答复异议；成立的，结果经主要负责人签字后更正。' })
  async decideObjection(
    @Ctx() context: JointContext,
    @Arg('input', () => DecideObjectionInput, { description: '内容。' }) input: DecideObjectionInput,
  ): Promise<ObjectionPayload> {
    return payload(await perform(context.deps, context, decideObjection, input), 'objection', ({ id }) => load(context, id));
  }
}

async function load({ deps, actor }: JointContext, id: string): Promise<Objection> {
  const found = await row<ObjectionRow>(deps.em(), `select ${objectionColumns} from objection where id = $1`, [id]);
  if (found?.agency !== actor.department) throw notFound('异议');
  return found!;
}
