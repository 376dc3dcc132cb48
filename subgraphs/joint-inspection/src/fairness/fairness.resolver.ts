import type { PlainDate } from '@double-random/rules';
import { type Actor, badUserInput, forbidden, hasRole, PlainDateScalar } from '@double-random/runtime';
import { agencies, findAgency } from '@double-random/schema/departments';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { dimensions } from './dimensions.ts';
import { fairness } from './fairness.ts';
import { FairnessReport } from './fairness.type.ts';
import { testName } from './lottery-test.ts';
import { mergeSmall } from './merge-small.ts';

const readers = ['op', 'dh', 'ph', 'lgo', 'aud'] as const;

/** Whose draws are looked at: a region's for its office, an agency's for itself and the one above. @throws FORBIDDEN for everybody else */
function scopeOf(actor: Actor, scope: string): readonly string[] {
  const own = actor.kind === 'person' ? findAgency(actor.department ?? '') : undefined;
  if (own && hasRole(actor, 'jco') && own.region === scope) return agencies.filter((a) => a.region === scope).map((a) => a.code);
  if (own && hasRole(actor, ...readers) && (own.code === scope || findAgency(scope)?.parent === own.code)) return [scope];
  throw forbidden('仅限本区域联席会议办公室、本部门和上级部门', 'PD 第三条, KF 第五条');
}

const decimals = (value: number | null, places: number): string | null => (value === null ? null : value.toFixed(places));

@Resolver()
export class FairnessResolver {
  @Query(() => FairnessReport, {
    description: '随机性监测：按区域、类型、规模、信用风险等级比较实际抽中与精确期望；只计检查已结束的任务，只有数字（人防细则九）。',
  })
  async fairness(
    @Ctx() context: JointContext,
    @Arg('scope', () => String, { description: '联合抽查区域（如 WG）或部门编码。' }) scope: string,
    @Arg('from', () => PlainDateScalar, { description: '期间起。' }) from: PlainDate,
    @Arg('to', () => PlainDateScalar, { description: '期间止。' }) to: PlainDate,
  ): Promise<FairnessReport> {
    const seen = scopeOf(context.actor, scope);
    if (from > to) throw badUserInput('期间起止颠倒', ['from', 'to']);
    const { draws, dimensions: tests } = await fairness(context.deps.em(), { agencies: seen, from, to });
    return {
      scope,
      from,
      to,
      testName,
      draws,
      dimensions: tests.map(({ dimension, test, months }) => ({
        dimension,
        categories: mergeSmall(test.categories)
          .map(({ category, eligible, observed, expected }) => ({
            category,
            label: category === null ? '其他' : dimensions[dimension].label(category),
            eligible,
            observed,
            expected: expected.toFixed(2),
          }))
          .map((c) => ({ ...c, category: c.category ?? '' })),
        statistic: decimals(test.statistic, 4),
        freedom: test.freedom,
        pValue: decimals(test.pValue, 4),
        reliable: test.reliable,
        months: months.map((m) => ({ ...m, statistic: decimals(m.statistic, 4), pValue: decimals(m.pValue, 4) })),
      })),
    };
  }
}
