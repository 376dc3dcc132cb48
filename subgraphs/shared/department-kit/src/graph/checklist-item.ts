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
}
