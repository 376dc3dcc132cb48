import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { knownVisit } from '../visit/known-visit.ts';
import { Visit } from '../visit/visit.type.ts';
import { MergeMatchView, VisitMerge } from './merge.type.ts';

/** The own visit of a merge: whoever merges is told which object it is about. */
@Resolver(() => VisitMerge)
export class MergeVisitResolver {
  @FieldResolver(() => Visit, { nullable: true, description: '查询人一方的检查；尚未派发或者查询人不可见的为空。' })
  visit(@Root() { visitId }: VisitMerge, @Ctx() context: JointContext): Promise<Visit | null> | null {
    return visitId ? knownVisit(context, visitId) : null;
  }
}

@Resolver(() => MergeMatchView)
export class MatchVisitResolver {
  @FieldResolver(() => Visit, { nullable: true, description: '本部门的检查；查询人不可见的为空。' })
  visit(@Root() { visitId }: MergeMatchView, @Ctx() context: JointContext): Promise<Visit | null> {
    return knownVisit(context, visitId);
  }
}
