import {
  type Actor,
  badUserInput,
  connection,
  DateTimeScalar,
  type Em,
  hasRole,
  notFound,
  PageInfo,
  pageSize,
  readTrail,
  type TrailFault,
  type TrailFilter,
  type TrailRow,
  trailFaults,
  verifyTrail,
} from '@double-random/runtime';
import { ArgsType, Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum } from './graph-enum.ts';

const trailOutcomes = { DONE: '已办理', DENIED: '被拒绝' } as const;
export const TrailOutcomeEnum = graphEnum('TrailOutcome', trailOutcomes, '留痕记录的结果。');
export const TrailFaultEnum = graphEnum('TrailFault', trailFaults, '留痕链不完整的情形。');

/** Entries checked in one request at most: some seconds of hashing; longer chains are checked in parts that join. */
const mostChecked = 20_000;
const basis = '开封细则第六条、第二十五条';

@Directive('@shareable')
@ObjectType({ description: '一条留痕记录：谁、何时、办了什么、为何（开封细则第二十五条、叶县方案七（四））。' })
export class TrailEntry {
  @Field(() => Int, { description: '序号，不间断。' })
  seq!: number;
  @Field(() => DateTimeScalar, { description: '时刻。' })
  at!: string;
  @Field(() => String, { description: '办理的操作。' })
  action!: string;
  @Field(() => String, { description: '对象的标识。' })
  subject!: string;
  @Field(() => String, { description: '账号。' })
  actor!: string;
  @Field(() => String, { nullable: true, description: '所属部门编码。' })
  department?: string | null;
  @Field(() => TrailOutcomeEnum, { description: '已办理或者被拒绝。' })
  outcome!: string;
  @Field(() => String, { nullable: true, description: '被拒绝的，代码。' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: '理由；查看个人信息的，其用途。' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: '审批人账号。' })
  approver?: string | null;
  @Field(() => String, { nullable: true, description: '办理前内容的 SHA-256。' })
  beforeHash?: string | null;
  @Field(() => String, { nullable: true, description: '办理后内容的 SHA-256。' })
  afterHash?: string | null;
}

@Directive('@shareable')
@ObjectType({ description: '留痕记录的一页。' })
export class TrailConnection {
  @Field(() => [TrailEntry], { description: '记录，新者在前。' })
  nodes!: readonly TrailEntry[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@Directive('@shareable')
@ObjectType({ description: '留痕链一段的核验结果：逐条重算哈希（开封细则第六条、第二十五条）。' })
export class TrailCheck {
  @Field(() => Boolean, { description: '完整，未被改动、删除、插入。' })
  ok!: boolean;
  @Field(() => Int, { description: '核验的第一个序号。' })
  from!: number;
  @Field(() => Int, { description: '核验的最后一个序号；未到链尾的，从下一序号接着核验。' })
  to!: number;
  @Field(() => Int, { description: '核验无误的条数。' })
  entries!: number;
  @Field(() => Int, { nullable: true, description: '第一处不符的序号；完整的为空。' })
  brokenAt!: number | null;
  @Field(() => TrailFaultEnum, { nullable: true, description: '哪种不符；完整的为空。' })
  fault!: TrailFault | null;
  @Field(() => String, { nullable: true, description: '不符的说明；完整的为空。' })
  message!: string | null;
  @Field(() => String, { description: '依据条款。' })
  basis!: string;
  @Field(() => Int, { description: '链尾的序号。' })
  last!: number;
  @Field(() => String, { description: '链尾的哈希：与序号一并抄录在外，以后用来核对。' })
  lastHash!: string;
}

@ArgsType()
export class TrailArgs implements TrailFilter {
  @Field(() => ID, { nullable: true, description: '对象的标识。' })
  subject?: string;
  @Field(() => String, { nullable: true, description: '账号。' })
  actor?: string;
  @Field(() => String, { nullable: true, description: '操作，如 finding.review；只写 finding 的，为其全部操作。' })
  action?: string;
  @Field(() => TrailOutcomeEnum, { nullable: true, description: '结果。' })
  outcome?: 'DONE' | 'DENIED';
  @Field(() => DateTimeScalar, { nullable: true, description: '自此时刻起（含）。' })
  since?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '至此时刻止（不含）。' })
  until?: string;
  @Field(() => Int, { nullable: true, description: '每页条数，1至100。' })
  first?: number;
  @Field(() => String, { nullable: true, description: '游标。' })
  after?: string;
}

@ArgsType()
export class TrailCheckArgs {
  @Field(() => Int, { nullable: true, description: '从哪一序号起；不填为第一条。' })
  from?: number;
  @Field(() => Int, { nullable: true, description: `到哪一序号止；不填为链尾。一次至多 ${mostChecked} 条。` })
  to?: number;
  @Field(() => Int, { nullable: true, description: '此前抄录的链尾序号。' })
  notedSeq?: number;
  @Field(() => String, { nullable: true, description: '此前抄录的链尾哈希；与序号一并填写。' })
  notedHash?: string;
}

/** One page of the trail of this subgraph, as far as the asking person may read it (requirements B). */
export async function trailPage(em: Em, actor: Actor, filter: TrailFilter, ours = true): Promise<TrailConnection> {
  return connection<TrailRow, TrailRow>(
    await readTrail(em, actor, filter, ours),
    pageSize(filter),
    (entry) => [entry.seq],
    (entry) => entry,
  );
}

/**
 * X-03 `verifyAudit(from, to)`: for the auditors, and for whoever looks after the system's health: the verdict shows no content.
 * @param ours whether the trail is that of the asking person's own subgraph: how long another department's is tells what goes on there
 * @throws NOT_FOUND for everybody else
 */
export async function trailCheck(em: Em, actor: Actor, args: TrailCheckArgs, ours = true): Promise<TrailCheck> {
  if (actor.kind !== 'person' || !(hasRole(actor, 'sys') || (ours && hasRole(actor, 'aud')))) throw notFound('留痕核验');
  const { from = 1, notedSeq, notedHash } = args;
  const to = Math.min(args.to ?? Number.MAX_SAFE_INTEGER, from + mostChecked - 1);
  if (from < 1 || to < from) throw badUserInput('from 应不小于 1，to 应不小于 from', ['from', 'to']);
  if ((notedSeq === undefined) !== (notedHash === undefined) || (notedSeq ?? 1) < 1)
    throw badUserInput('抄录的序号和哈希应一并填写', ['notedSeq', 'notedHash']);
  const noted = notedSeq === undefined ? undefined : { seq: notedSeq, hash: notedHash! };
  const verdict = await verifyTrail(em, { from, to, noted });
  const { brokenAt, fault } = verdict;
  return { ...verdict, message: fault && `序号 ${brokenAt}：${trailFaults[fault]}`, basis };
}
