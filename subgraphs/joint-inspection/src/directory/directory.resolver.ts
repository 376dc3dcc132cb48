import { Public } from '@double-random/department-kit/graph/public.ts';
import { findPack, jointPackFor, type PlainDate, packCodes, packFor, type RulePack, yearOf } from '@double-random/rules';
import { badUserInput, connection, decodeCursor, PlainDateScalar, pageSize } from '@double-random/runtime';
import { agencies, findAgency } from '@double-random/schema/departments';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { Department } from './department.type.ts';
import { Policy, PolicyConnection } from './policy.type.ts';
import { presentDepartment } from './present-department.ts';
import { presentPolicy } from './present-policy.ts';

@Resolver(() => Department)
export class DirectoryResolver {
  @Public()
  @Query(() => [Department], { description: '平台上的部门；按联合抽查区域筛选时即该区域联席会议的成员单位（联合细则转发通知）。' })
  departments(
    @Ctx() context: JointContext,
    @Arg('region', () => String, { nullable: true, description: '联合抽查区域，如 WG。' }) region?: string,
  ): Department[] {
    const year = yearOf(context.deps.clock.today());
    return agencies.filter((a) => !region || a.region === region).map((a) => presentDepartment(a, year));
  }

  @Public()
  @Query(() => Department, { nullable: true, description: '一个部门。' })
  department(@Ctx() context: JointContext, @Arg('code', () => String, { description: '部门编码。' }) code: string): Department | null {
    const agency = findAgency(code);
    return agency ? presentDepartment(agency, yearOf(context.deps.clock.today())) : null;
  }
}

@Resolver(() => Policy)
export class PolicyResolver {
  @Public()
  @Query(() => Policy, {
    nullable: true,
    description: '一个部门或一个联合抽查区域在某日适用的规则；当日尚未生效的为空。department 与 region 填其一。',
  })
  policy(
    @Ctx() context: JointContext,
    @Arg('department', () => String, { nullable: true, description: '部门编码。' }) department?: string,
    @Arg('region', () => String, { nullable: true, description: '联合抽查区域，如 WG。' }) region?: string,
    @Arg('on', () => PlainDateScalar, { nullable: true, description: '日期；默认今日。' }) on?: PlainDate,
  ): Policy | null {
    if (!department === !region) throw badUserInput('department 与 region 应填其一', ['department', 'region']);
    const day = on ?? context.deps.clock.today();
    const pack = department ? packFor(department, day) : jointPackFor(region!, day);
    return pack ? presentPolicy(pack, day) : null;
  }

  @Public()
  @Query(() => PolicyConnection, { description: '某日有效的全部规则及其全文，按代码排列。' })
  policies(
    @Ctx() context: JointContext,
    @Arg('on', () => PlainDateScalar, { nullable: true, description: '日期；默认今日。' }) on?: PlainDate,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): PolicyConnection {
    const day = on ?? context.deps.clock.today();
    const [last] = decodeCursor(after, 1) ?? [''];
    const packs = packCodes
      .map((code) => findPack(code, day))
      .filter((pack): pack is RulePack => pack !== undefined && pack.code > String(last))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    return connection(
      packs,
      pageSize({ first }),
      (pack) => [pack.code],
      (pack) => presentPolicy(pack, day),
    );
  }
}
