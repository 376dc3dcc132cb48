import { Button, Flex } from 'antd';
import { AcceptPlanItemDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useMe } from '../me.tsx';
import { usePlanNotNow } from './plan-steps.tsx';
import type { Plan, PlanItem } from './plan-words.ts';
import { t } from './words.ts';

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
  const notAnswer = (!me.roles.includes('op') && t.notOpToAnswer) || (!['DRAFT', 'AMENDED'].includes(plan.state) && t.pastAnswer);
  if (me.department === plan.department.code)
    return (
      <Button size="small" disabled={Boolean(notEdit)} {...(notEdit ? { title: notEdit } : {})} onClick={onEdit}>
        {plan.state === 'PUBLISHED' ? t.amend : t.change}
      </Button>
    );
  if (!invited) return '—';
  return (
    <Flex gap={4}>
      <Step
        title={t.accept}
        explain={t.acceptExplain(item.name)}
        document={AcceptPlanItemDocument}
        input={{ itemId: item.id, accept: true }}
        notNow={notAnswer || (invited.state === 'ACCEPTED' && t.accepted)}
        done={t.answered}
      />
      <Step
        title={t.decline}
        explain={t.declineExplain(item.name)}
        document={AcceptPlanItemDocument}
        input={{ itemId: item.id, accept: false }}
        notNow={notAnswer || (invited.state === 'DECLINED' && t.declined)}
        done={t.answered}
      />
    </Flex>
  );
}
