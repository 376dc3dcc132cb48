import { UserError } from '@double-random/runtime';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Draw, DrawVoidReasonEnum } from './draw.type.ts';
import { WaitingDraw } from './waiting/waiting-draw.type.ts';

@InputType({ description: '抽取检查对象：种子由各部门和联席会议办公室共同产生，不接受任何指定（开封细则第十四条）。' })
export class DrawObjectsInput {
  @Field(() => ID, { description: '请求编号；重发得到同一次抽取。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
}

@InputType({ description: '确认锁定名单（开封细则第十五条）。' })
export class LockDrawInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
}

@InputType({ description: '作废抽取：主要负责人在派发前说明理由作废，全程留痕。' })
export class VoidDrawInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
  @Field(() => DrawVoidReasonEnum, { description: '原因。' })
  reason!: 'DATA_ERROR' | 'WRONG_PLAN' | 'CEREMONY_FAILED' | 'SUPERIOR_ORDER';
  @Field(() => String, { description: '理由。' })
  note!: string;
}

@InputType({ description: '派发名单至各部门执行（开封细则第十五条）。' })
export class DispatchTaskInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
  @Field(() => [ID], { nullable: true, description: '派发的抽中对象；不填为全部，填写的应当是全部，不得遗漏。' })
  assignmentIds?: string[];
}

@ObjectType({ description: '抽取、锁定、作废、派发的结果。' })
export class DrawPayload {
  @Field(() => Draw, { nullable: true, description: '抽取；被拒绝或者仍在排队时为空。' })
  draw?: Draw | null;
  @Field(() => WaitingDraw, { nullable: true, description: '尚未轮到的，已按先后排队，轮到时自动抽取；不必重新提交。' })
  waiting?: WaitingDraw | null;
  @Field(() => [UserError], { description: '拒绝的原因。' })
  userErrors!: UserError[];
}
