import { PlainDateScalar } from '@double-random/runtime';
import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Public } from './public.ts';

/** 抽查依据 with its validity: YY 三（一） */
@Public()
@Directive('@shareable')
@ObjectType({ description: '抽查依据：法律、法规、规章及条款（开封细则第七条）。' })
export class LegalBasis {
  @Public()
  @Field(() => String, { description: '文件名称，如《旅馆业治安管理办法》。' })
  title!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '文号，如 国务院令第445号。' })
  documentNo?: string | null;
  @Public()
  @Field(() => String, { nullable: true, description: '条款，如 第三条、第三十二条。' })
  article?: string | null;
  @Public()
  @Field(() => PlainDateScalar, { nullable: true, description: '废止日期：自该日起不得据此抽查（沂源指引三（一））。' })
  repealedOn?: string | null;
}

@InputType({ description: '抽查依据。' })
export class LegalBasisInput {
  @Field(() => String, { description: '文件名称。' })
  title!: string;
  @Field(() => String, { nullable: true, description: '文号。' })
  documentNo?: string | null;
  @Field(() => String, { nullable: true, description: '条款。' })
  article?: string | null;
}
