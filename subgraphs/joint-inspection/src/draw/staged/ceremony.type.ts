import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import { DateTimeScalar, PageInfo, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { WaitingDraw } from '../waiting/waiting-draw.type.ts';

export const CeremonyStateEnum = graphEnum(
  'CeremonyState',
  { OPEN: '进行中', CLOSED: '已完成', VOID: '已作废' },
  '抽取仪式的状态（县局指引三（二））。',
);
export const CeremonyFailureEnum = graphEnum(
  'CeremonyFailureKind',
  { REFUSED: '不符合规定', INTERRUPTED: '中断', EXPIRED: '超过时限', ABANDONED: '中止' },
  '抽取仪式作废的原因；作废的仪式留存，未产生名单。',
);

@Public()
@ObjectType({ description: '参加抽取的一方：事先承诺，当众揭示；任何一方都不能决定结果。' })
export class CeremonyPartyView {
  @Public()
  @Field(() => String, { description: '部门或联席会议办公室的编码。' })
  code!: string;
  @Public()
  @Field(() => String, { description: '名称。' })
  name!: string;
  @Public()
  @Field(() => String, { description: '事先公布的承诺值（哈希）。' })
  commitment!: string;
  @Public()
  @Field(() => Int, { description: '承诺链中的序号。' })
  index!: number;
  @Public()
  @Field(() => DateTimeScalar, { nullable: true, description: '揭示的时刻；尚未揭示的为空。' })
  revealedAt?: string | null;
  @Public()
  @Field(() => String, { nullable: true, description: '揭示内容的哈希，与公开留痕日志一致；内容本身在检查结果公示后随抽取证书公开。' })
  revealHash?: string | null;
  @Public()
  @Field(() => Boolean, { description: '轮到该方揭示。' })
  next!: boolean;
}

@Public()
@ObjectType({ description: '由本次仪式决定的一次抽取。' })
export class CeremonyDraw {
  @Public()
  @Field(() => String, { description: '抽取编号。' })
  number!: string;
  @Public()
  @Field(() => Int, { description: '第几次抽取。' })
  attempt!: number;
  @Public()
  @Field(() => String, { description: '封存哈希。' })
  sealHash!: string;
}

@Public()
@ObjectType({ description: '抽取仪式作废的原因。' })
export class CeremonyFailureView {
  @Public()
  @Field(() => CeremonyFailureEnum, { description: '原因。' })
  kind!: keyof typeof CeremonyFailureEnum;
  @Field(() => String, { nullable: true, description: '中止的理由；限参加抽取的各方查看。' })
  reason?: string | null;
}

@Public()
@ObjectType('Ceremony', {
  description: '抽取仪式：名单和规则封存之后，各方依次揭示事先承诺的种子，最后一方揭示即产生名单（县局指引三（二））。',
})
export class CeremonyView {
  @Public()
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Public()
  @Field(() => CeremonyStateEnum, { description: '状态。' })
  state!: keyof typeof CeremonyStateEnum;
  @Public()
  @Field(() => Boolean, { description: '公开摇号：由各方人员当众依次揭示；为否的，由各部门系统自动揭示。' })
  staged!: boolean;
  @Public()
  @Field(() => String, { description: '仪式哈希，包含各封存哈希和承诺值。' })
  hash!: string;
  @Public()
  @Field(() => [CeremonyDraw], { description: '由本次仪式决定的抽取。' })
  draws!: readonly CeremonyDraw[];
  @Public()
  @Field(() => [CeremonyPartyView], { description: '参加抽取的各方；发起部门最先揭示，联席会议办公室最后揭示。' })
  parties!: readonly CeremonyPartyView[];
  @Public()
  @Field(() => DateTimeScalar, { description: '开始的时刻。' })
  openedAt!: string;
  @Public()
  @Field(() => DateTimeScalar, { description: '到此时仍有一方未揭示的，本次作废。' })
  expiresAt!: string;
  @Public()
  @Field(() => DateTimeScalar, { nullable: true, description: '完成的时刻。' })
  closedAt?: string | null;
  @Public()
  @Field(() => CeremonyFailureView, { nullable: true, description: '作废的原因；未作废的为空。' })
  failure?: CeremonyFailureView | null;
}

@ObjectType({ description: '公开摇号的一页。' })
export class CeremonyConnection {
  @Field(() => [CeremonyView], { description: '抽取仪式，新者在前。' })
  nodes!: readonly CeremonyView[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@InputType({ description: '开始公开摇号：名单和规则当即封存，各方随后依次揭示。' })
export class StartStagedCeremonyInput {
  @Field(() => ID, { description: '请求编号；重发得到同一次仪式。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
  @Field(() => Int, { nullable: true, description: '时限（分钟），5至120；不填为30。到时仍有一方未揭示的，本次作废。' })
  minutes?: number | null;
}
@InputType({ description: '当众揭示本方种子（部门经办人、负责人，联席会议办公室）。' })
export class RevealSeedInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '抽取仪式。' })
  ceremonyId!: string;
}
@InputType({ description: '中止公开摇号（发起部门主要负责人或者联席会议办公室），理由留痕。' })
export class AbandonCeremonyInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '抽取仪式。' })
  ceremonyId!: string;
  @Field(() => String, { description: '理由。' })
  reason!: string;
}
@ObjectType({ description: '公开摇号各步的结果。' })
export class CeremonyPayload {
  @Field(() => CeremonyView, { nullable: true, description: '抽取仪式；被拒绝或者仍在排队时为空。' })
  ceremony?: CeremonyView | null;
  @Field(() => WaitingDraw, { nullable: true, description: '尚未轮到的，已按先后排队，轮到时自动开始；不必重新提交。' })
  waiting?: WaitingDraw | null;
  @Field(() => [UserError], { description: '拒绝的原因。' })
  userErrors!: UserError[];
}
