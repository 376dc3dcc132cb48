import { DateTimeScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '留痕日志的见证方：各部门互为见证，对日志的每个新检查点签名。' })
export class LogWitnessView {
  @Field(() => String, { description: '部门（子图）编码。' })
  target!: string;
  @Field(() => String, { description: '公钥。' })
  verifierKey!: string;
  @Field(() => Int, { description: '已签名的条目数。' })
  size!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: '最近签名的时刻。' })
  signedAt?: string | null;
  @Field(() => Boolean, { description: '已停用：公钥更换过，其后的签名不再计入。' })
  retired!: boolean;
}

@ObjectType({ description: '见证方丢失记忆、更换公钥后的重新接纳：两人办理，公开日志留痕。' })
export class WitnessReadmissionView {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => String, { description: '部门（子图）编码。' })
  target!: string;
  @Field(() => String, { description: '申请时核实的公钥。' })
  verifierKey!: string;
  @Field(() => String, { description: '原因和核实情况。' })
  reason!: string;
  @Field(() => DateTimeScalar, { description: '申请时刻。' })
  requestedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '接纳时刻；尚未接纳的为空。' })
  admittedAt?: string | null;
}

@ObjectType({ description: '公开留痕日志及其见证方；限联席会议办公室、系统管理员、审计查看。' })
export class DrawLog {
  @Field(() => String, { description: '日志的发布地址（检查点第一行）。' })
  origin!: string;
  @Field(() => String, { description: '日志的公钥。' })
  verifierKey!: string;
  @Field(() => Int, { description: '条目数。' })
  size!: number;
  @Field(() => Int, { description: '已提交、尚未入链的条目数。' })
  queued!: number;
  @Field(() => [LogWitnessView], { description: '见证方，现行的在前。' })
  witnesses!: readonly LogWitnessView[];
  @Field(() => [WitnessReadmissionView], { description: '重新接纳的申请，新者在前。' })
  readmissions!: readonly WitnessReadmissionView[];
}

@InputType({ description: '申请重新接纳见证方（联席会议办公室、系统管理员）：已核实其丢失记忆的原因。' })
export class RequestWitnessReadmissionInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => String, { description: '部门（子图）编码。' })
  target!: string;
  @Field(() => String, { description: '原因和核实情况。' })
  reason!: string;
}
@InputType({ description: '接纳见证方（联席会议办公室，不得为申请人）。' })
export class AdmitWitnessInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '申请。' })
  readmissionId!: string;
}
@ObjectType({ description: '重新接纳见证方各步的结果。' })
export class DrawLogPayload {
  @Field(() => DrawLog, { nullable: true, description: '留痕日志；被拒绝时为空。' })
  drawLog?: DrawLog | null;
  @Field(() => [UserError], { description: '拒绝的原因。' })
  userErrors!: UserError[];
}
