import { Public } from '@double-random/department-kit/graph/public.ts';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { codeAnswers, printedCode } from './inspection-code.ts';
import { VerifiedVisit } from './verified-visit.type.ts';
import { verifyVisit } from './verify-visit.ts';
import { Visit } from './visit.type.ts';

@Resolver(() => Visit)
export class VerifyVisitResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: '检查码：检查组出示、文书印制，被检查对象凭以核验。告知之后、检查当日或者到场之后有效，此前为空。',
  })
  inspectionCode(@Root() { insight, stored }: Visit, @Ctx() { deps }: JointContext): string | null {
    return insight === 'FULL' && codeAnswers(stored, deps.clock.today()) ? printedCode(stored.inspectionCode) : null;
  }

  @Public()
  @Query(() => VerifiedVisit, {
    description: '被检查对象凭检查码核验：来的是哪些部门、检查什么事项、检查人员是谁（联合细则第二十条、人防细则十（四））。',
  })
  verifyVisit(
    @Ctx() { deps }: JointContext,
    @Arg('code', () => String, { description: '检查码，连字符和大小写不论。' }) code: string,
  ): Promise<VerifiedVisit> {
    return verifyVisit(deps.em(), code, deps.clock.today());
  }
}
