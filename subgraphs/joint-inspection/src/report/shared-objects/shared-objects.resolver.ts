import { yearOf } from '@double-random/rules';
import { forbidden, hasRole } from '@double-random/runtime';
import { agencies, findAgency } from '@double-random/schema/departments';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Department } from '../../directory/department.type.ts';
import { departmentOf } from '../../directory/present-department.ts';
import type { JointContext } from '../../graph/joint-context.ts';
import { type OwnedMatter, sharedObjects } from './shared-objects.ts';

@ObjectType({ description: '一个部门的一个抽查事项。' })
export class MatterOfDepartment {
  @Field(() => Department, { description: '主管部门。' })
  department!: Department;
  @Field(() => String, { description: '事项编码。' })
  matterCode!: string;
  @Field(() => String, { description: '事项名称。' })
  matterName!: string;
}

@ObjectType({ description: '检查对象一致或相近的两个事项：只有数量，不含对象（开封细则第十二条第一款）。' })
export class SharedObjectsView {
  @Field(() => MatterOfDepartment, { description: '一个部门的事项。' })
  first!: MatterOfDepartment;
  @Field(() => MatterOfDepartment, { description: '另一个部门的事项。' })
  second!: MatterOfDepartment;
  @Field(() => Int, { description: '同时列入两个事项名录的市场主体数；不足三个的不列。' })
  entities!: number;
}

@ObjectType({ description: '宜联合检查的事项（开封细则第十二条第一款）。' })
export class SharedObjectsReport {
  @Field(() => [SharedObjectsView], { description: '对象重合的事项，多者在前。' })
  pairs!: readonly SharedObjectsView[];
}

const ownRoles = ['op', 'dh', 'ph'] as const;

@Resolver()
export class SharedObjectsResolver {
  @Query(() => SharedObjectsReport, {
    description: '宜联合检查的事项：本区域各部门名录库中对象重合的事项，多者在前。联席会议办公室见全部，部门见涉及本部门事项的。',
  })
  async sharedObjects(@Ctx() context: JointContext): Promise<SharedObjectsReport> {
    const { actor, deps, services, requestId } = context;
    const own = actor.kind === 'person' ? findAgency(actor.department ?? '') : undefined;
    const office = own?.kind === 'CONFERENCE_OFFICE';
    if (!own || !(office || hasRole(actor, ...ownRoles))) throw forbidden('仅限联席会议办公室和各部门', 'KF 第十二条第一款');
    const members = agencies.filter((a) => a.region !== undefined && a.region === own.region && a.kind === 'DEPARTMENT').map((a) => a.code);
    const found = members.length > 1 ? await sharedObjects(services, requestId, members.sort()) : undefined;
    const year = yearOf(deps.clock.today());
    const view = ({ agency, code, name }: OwnedMatter): MatterOfDepartment => ({
      department: departmentOf(agency, year),
      matterCode: code,
      matterName: name,
    });
    const pairs = (found?.ok ? found.value : [])
      .filter(({ first, second }) => office || first.agency === own.code || second.agency === own.code)
      .map(({ first, second, entities }) => ({ first: view(first), second: view(second), entities }));
    return { pairs };
  }
}
