import { DateTimeScalar, PageInfo, UserError } from '@double-random/runtime';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { graphEnum } from '../../graph/graph-enum.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { type GuidanceSubject, guidanceSubjects } from '../give-guidance.ts';

export const GuidanceSubjectEnum = graphEnum('GuidanceSubject', guidanceSubjects, '督导意见所涉工作。');

@Directive('@shareable')
@ObjectType({ description: '下级部门对督导意见的一次答复。' })
export class GuidanceAnswerRecord {
  @Field(() => String, { description: '内容。' })
  text!: string;
  @Field(() => DateTimeScalar, { description: '时刻。' })
  at!: string;
}

/** Guidance in one department: types, inputs, payload. */
export function guidanceTypes({ typePrefix, title }: DepartmentProfile) {
  @ObjectType(`${typePrefix}GuidanceNote`, {
    description: `${title}上级部门对下级部门的督导意见：只提意见，不改动下级的记录（开封细则第五条、联合细则第二十八条）。`,
  })
  class GuidanceNote {
    @Field(() => ID, { description: '标识。' })
    id!: string;
    @Field(() => String, { description: '被督导的部门编码。' })
    agency!: string;
    @Field(() => String, { description: '提出意见的上级部门编码。' })
    author!: string;
    @Field(() => GuidanceSubjectEnum, { description: '所涉工作。' })
    subject!: GuidanceSubject;
    @Field(() => ID, { nullable: true, description: '所涉清单版本、事项或者记录。' })
    subjectId!: string | null;
    @Field(() => String, { description: '意见。' })
    text!: string;
    @Field(() => DateTimeScalar, { description: '提出时刻。' })
    at!: string;
  }

  @ObjectType(`${typePrefix}GuidanceNoteConnection`, { description: '督导意见的一页，新者在前。' })
  class GuidanceNoteConnection {
    @Field(() => [GuidanceNote], { description: '督导意见。' })
    nodes!: GuidanceNote[];
    @Field(() => PageInfo, { description: '翻页信息。' })
    pageInfo!: PageInfo;
  }

  @InputType(`Give${typePrefix}GuidanceInput`, { description: '向下级部门提出督导意见。' })
  class GiveInput {
    @Field(() => ID, { description: '请求编号：同一编号只办理一次。' })
    requestId!: string;
    @Field(() => String, { description: '下级部门编码。' })
    agency!: string;
    @Field(() => GuidanceSubjectEnum, { defaultValue: 'GENERAL', description: '所涉工作。' })
    subject!: GuidanceSubject;
    @Field(() => ID, { nullable: true, description: '所涉清单版本、事项或者记录。' })
    subjectId?: string | null;
    @Field(() => String, { description: '意见，不超过 4000 字。' })
    text!: string;
  }

  @InputType(`Answer${typePrefix}GuidanceInput`, { description: '答复上级部门的督导意见。' })
  class AnswerInput {
    @Field(() => ID, { description: '请求编号：同一编号只办理一次。' })
    requestId!: string;
    @Field(() => ID, { description: '督导意见。' })
    noteId!: string;
    @Field(() => String, { description: '答复，不超过 4000 字。' })
    text!: string;
  }

  @ObjectType(`${typePrefix}GuidancePayload`, { description: '督导意见，或拒绝原因。' })
  class GuidancePayload {
    @Field(() => GuidanceNote, { nullable: true, description: '督导意见；被拒绝时为空。' })
    guidance!: GuidanceNote | null;
    @Field(() => [UserError], { description: '拒绝原因；成功时为空列表。' })
    userErrors!: UserError[];
  }
  return { GuidanceNote, GuidanceNoteConnection, GiveInput, AnswerInput, GuidancePayload };
}
