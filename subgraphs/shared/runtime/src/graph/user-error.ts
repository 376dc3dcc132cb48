import type { Refusal, Result } from '@double-random/rules';
import { Directive, Field, ObjectType } from 'type-graphql';
import { JsonScalar } from './scalars.ts';

/** 业务规则的拒绝：说明原因与条款；状态未改变。 */
@Directive('@tag(name: "public")')
@Directive('@shareable')
@ObjectType({ description: '业务规则的拒绝：原因、条款、相关字段。出现时任何状态都未改变。' })
export class UserError {
  @Directive('@tag(name: "public")')
  @Field(() => String, { description: '拒绝代码，如 CAP_REACHED。' })
  code!: string;
  @Directive('@tag(name: "public")')
  @Field(() => String, { description: '给使用者看的中文说明。' })
  message!: string;
  @Directive('@tag(name: "public")')
  @Field(() => [String], { nullable: true, description: '相关输入字段的路径。' })
  path?: readonly string[] | undefined;
  @Directive('@tag(name: "public")')
  @Field(() => String, { nullable: true, description: '依据条款。' })
  basis?: string | undefined;
  @Field(() => JsonScalar, { nullable: true, description: '与该拒绝有关的事实，如 missing、pending、from、to。' })
  details?: Refusal['details'] | undefined;
}

/** The payload of every mutation: the thing, or why not. The thing is loaded only for who asks for it. */
export async function payload<Out, Name extends string, Thing>(
  result: Result<Out>,
  name: Name,
  load: (value: Out) => Promise<Thing> | Thing,
): Promise<{ userErrors: UserError[] } & { [K in Name]: Thing | null }> {
  const body = result.ok ? lazily(name, () => load(result.value)) : { [name]: null, userErrors: result.refusals.map((r) => ({ ...r })) };
  return body as unknown as { userErrors: UserError[] } & { [K in Name]: Thing | null };
}

function lazily<Thing>(name: string, load: () => Promise<Thing> | Thing): object {
  let loaded: { readonly thing: Promise<Thing> | Thing } | undefined;
  const get = () => {
    loaded ??= { thing: load() };
    return loaded.thing;
  };
  return Object.defineProperty({ userErrors: [] }, name, { enumerable: true, get });
}
