import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Public } from './public.ts';

/** One point to look at during the visit: 检查内容 of YX 附件1. */
@Public()
@Directive('@shareable')
@ObjectType({ description: '检查要点：现场逐项核对的内容（叶县方案附件1）。' })
export class ChecklistItem {
  @Public()
  @Field(() => String, { description: '要点编号，在事项内唯一。' })
  code!: string;
  @Public()
  @Field(() => String, { description: '要点内容。' })
  text!: string;
  @Public()
  @Field(() => Boolean, { description: '必查项：未检查不得结束该事项。' })
  mandatory!: boolean;
  @Public()
  @Field(() => Boolean, { description: '重要环节：须音像记录。' })
  important!: boolean;
  @Public()
  @Field(() => String, { nullable: true, description: '检查方法：怎样查看这一要点。' })
  method?: string | null;
  @Field(() => String, { nullable: true, description: '未发现问题时的默认用语，供现场记录选用。' })
  passSentence?: string | null;
  @Field(() => String, { nullable: true, description: '发现问题时的默认用语，供现场记录选用、补充。' })
  problemSentence?: string | null;
}

@InputType({ description: '检查要点。' })
export class ChecklistItemInput {
  @Field(() => String, { description: '要点编号，在事项内唯一。' })
  code!: string;
  @Field(() => String, { description: '要点内容。' })
  text!: string;
  @Field(() => Boolean, { defaultValue: true, description: '必查项。' })
  mandatory!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: '重要环节：须音像记录。' })
  important!: boolean;
  @Field(() => String, { nullable: true, description: '检查方法：怎样查看这一要点。' })
  method?: string | null;
  @Field(() => String, { nullable: true, description: '未发现问题时的默认用语。' })
  passSentence?: string | null;
  @Field(() => String, { nullable: true, description: '发现问题时的默认用语。' })
  problemSentence?: string | null;
}
