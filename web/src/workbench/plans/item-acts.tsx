import { Button, Flex } from 'antd';
import { AcceptPlanItemDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useMe } from '../me.tsx';
import { usePlanNotNow } from './plan-steps.tsx';
import type { Plan, PlanItem } from './plan-words.ts';

interface ItemActsProps {
  readonly plan: Plan;
  readonly item: PlanItem;
  readonly onEdit: () => void;
}

/** What may be done with one item: its own department changes it, departments invited answer (PD 第七条). */
export function ItemActs({ plan, item, onEdit }: ItemActsProps) {
  const me = useMe();
  const notNow = usePlanNotNow(plan);
  const notEdit = notNow(plan.state === 'PUBLISHED' ? 'amend' : 'edit');
  const invited = item.acceptances.find(({ agency }) => agency === me.department);
  const notAnswer =
    (!me.roles.includes('op') && '由参与部门经办人答复（PD 第七条）') ||
    (!['DRAFT', 'AMENDED'].includes(plan.state) && '计划已报送，不再答复（PD 第七条）');
  if (me.department === plan.department.code)
    return (
      <Button size="small" disabled={Boolean(notEdit)} {...(notEdit ? { title: notEdit } : {})} onClick={onEdit}>
        {plan.state === 'PUBLISHED' ? '调整' : '修改'}
      </Button>
    );
  if (!invited) return '—';
  return (
    <Flex gap={4}>
      <Step
        title="同意"
        explain={`同意参加“${item.name}”。`}
        document={AcceptPlanItemDocument}
        input={{ itemId: item.id, accept: true }}
        notNow={notAnswer || (invited.state === 'ACCEPTED' && '已经同意')}
        done="已答复"
      />
      <Step
        title="不同意"
        explain={`不参加“${item.name}”，发起部门会看到答复。`}
        document={AcceptPlanItemDocument}
        input={{ itemId: item.id, accept: false }}
        notNow={notAnswer || (invited.state === 'DECLINED' && '已经答复不同意')}
        done="已答复"
      />
    </Flex>
  );
}
