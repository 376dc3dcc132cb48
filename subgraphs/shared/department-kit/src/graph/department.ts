import { Directive, Field, ObjectType } from 'type-graphql';
import { Public } from './public.ts';

/** Stub of the directory entry that joint-inspection owns. */
@Public()
@Directive('@key(fields: "code", resolvable: false)')
@ObjectType({ description: '部门（名录由联合检查子图提供）。' })
export class Department {
  @Public()
  @Field(() => String, { description: '部门编码，如 wg-psb。' })
  code!: string;
}
