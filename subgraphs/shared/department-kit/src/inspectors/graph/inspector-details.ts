import { DateTimeScalar, forbidden, holdsIn, PlainDateScalar, type SubgraphContext } from '@double-random/runtime';
import { Ctx, Directive, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { ClassReference } from '../../profile.ts';
import { historyLoader, type InspectorChange, type InterestRow, interestLoader, type LeaveRow, leaveLoader } from '../inspector-details.ts';
import { type InspectorRow, isSelf } from '../inspector-rows.ts';
import { type InspectorTypes, InterestKindEnum } from './inspector-type.ts';

@Directive('@shareable')
@ObjectType({ description: '一次请假，首日末日均计入。' })
export class InspectorLeaveRecord {
  @Field(() => PlainDateScalar, { description: '首日。' })
  from!: string;
  @Field(() => PlainDateScalar, { description: '末日。' })
  to!: string;
  @Field(() => String, { description: '原因。' })
  reason!: string;
}

@Directive('@shareable')
@ObjectType({ description: '申报的利害关系（开封细则第十七条）。' })
export class InspectorInterestRecord {
  @Field(() => String, { description: '检查对象唯一编码，或者主体的统一社会信用代码。' })
  target!: string;
  @Field(() => InterestKindEnum, { description: '种类。' })
  kind!: string;
  @Field(() => String, { nullable: true, description: '何种近亲属。' })
  relation!: string | null;
  @Field(() => String, { nullable: true, description: '说明。' })
  note!: string | null;
  @Field(() => DateTimeScalar, { description: '申报时刻。' })
  at!: string;
}

@Directive('@shareable')
@ObjectType({ description: '名录变动的一笔（开封细则第八条“动态管理”）。' })
export class InspectorChangeRecord {
  @Field(() => Int, { description: '版本。' })
  version!: number;
  @Field(() => DateTimeScalar, { description: '时刻。' })
  at!: string;
  @Field(() => String, { description: '变动：录入、导入或者状态。' })
  change!: string;
  @Field(() => String, { description: '办理人账号。' })
  actor!: string;
  @Field(() => String, { nullable: true, description: '原因。' })
  reason!: string | null;
  @Field(() => String, { description: '变动后的状态。' })
  state!: string;
}

/** What stands beside an inspector's row: for the agency's maintainer and the inspector in person. */
export function inspectorDetails({ DepartmentInspector }: InspectorTypes): ClassReference {
  const allowed = (inspector: InspectorRow, { actor }: SubgraphContext) => {
    const { agency, certificateNo } = inspector;
    const self = isSelf(actor, { agency, certificateNo });
    if (!self && !holdsIn(actor, agency, 'reg', 'op', 'dh', 'ph')) throw forbidden('仅限本部门有权人员', 'KF 第十条');
  };

  @Resolver(() => DepartmentInspector)
  class InspectorDetails {
    @FieldResolver(() => [InspectorLeaveRecord], { nullable: true, description: '请假，近者在前。' })
    leaves(@Root() inspector: InspectorRow, @Ctx() context: SubgraphContext): Promise<readonly LeaveRow[]> {
      allowed(inspector, context);
      return leaveLoader(context).load(inspector.id);
    }

    @FieldResolver(() => [InspectorInterestRecord], { nullable: true, description: '申报的利害关系。' })
    interests(@Root() inspector: InspectorRow, @Ctx() context: SubgraphContext): Promise<readonly InterestRow[]> {
      allowed(inspector, context);
      return interestLoader(context).load(inspector.id);
    }

    @FieldResolver(() => [InspectorChangeRecord], { nullable: true, description: '变动历史，近者在前，至多 100 笔。' })
    history(@Root() inspector: InspectorRow, @Ctx() context: SubgraphContext): Promise<readonly InspectorChange[]> {
      allowed(inspector, context);
      return historyLoader(context).load(inspector.id);
    }
  }
  return InspectorDetails;
}
