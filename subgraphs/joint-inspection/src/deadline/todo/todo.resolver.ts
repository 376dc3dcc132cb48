import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { daysLeft, type PlainDate } from '@double-random/rules';
import { DateTimeScalar, forbidden, PlainDateScalar, pageSize, type Reader } from '@double-random/runtime';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { findTodos } from './find-todos.ts';
import { type TodoKindCode, todoKinds } from './todo-kinds.ts';

const titles = Object.fromEntries(Object.entries(todoKinds).map(([code, { title }]) => [code, title])) as Record<TodoKindCode, string>;
export const TodoKindEnum = graphEnum('TodoKind', titles, '待办事项的种类。');

@ObjectType({ description: '等待本人办理的一件事。' })
export class Todo {
  @Field(() => TodoKindEnum, { description: '种类。' })
  kind!: TodoKindCode;
  @Field(() => String, { description: '名称，如“审核检查结果”。' })
  title!: string;
  @Field(() => String, { description: '所办事项的标识：任务、检查、结果、计划项等。' })
  subject!: string;
  @Field(() => String, { description: '所办何事。' })
  about!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '自何时起等待。' })
  since?: string | null;
  @Field(() => PlainDateScalar, { nullable: true, description: '应于何日前办理；没有期限的为空。' })
  dueOn?: PlainDate | null;
  @Field(() => Int, { nullable: true, description: '距该日的日历日数，已过的为负。' })
  daysLeft?: number | null;
}

@ObjectType({ description: '本人的待办。' })
export class TodoList {
  @Field(() => [Todo], { description: '待办，先到期者在前，其次先等待者在前。' })
  items!: readonly Todo[];
  @Field(() => Int, { description: '待办总数。' })
  total!: number;
}

/** What waits for the asker, as the graph shows it; one question. */
export async function todosOf({ actor, deps }: JointContext, limit: number, db: Reader = deps.em()): Promise<TodoList> {
  const { todos, total } = await findTodos(db, actor, limit);
  const today = deps.clock.today();
  const items = todos.map((t) => ({ ...t, title: titles[t.kind], daysLeft: t.dueOn === null ? null : daysLeft(t.dueOn, today) }));
  return { items, total };
}

@Resolver()
export class TodoResolver {
  @Query(() => TodoList, { description: '等待本人办理的事：按其岗位、单位、所任检查组成员得出；到期的义务另见 deadlines。' })
  async todos(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '至多几件，1至100。' }) first?: number,
  ): Promise<TodoList> {
    if (context.actor.kind !== 'person') throw forbidden('仅限部门人员');
    return todosOf(context, pageSize({ first }));
  }
}
