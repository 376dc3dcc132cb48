import { Flex } from 'antd';
import { AcceptPlanItemDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { ActButton } from '../acts.tsx';
import { useMe } from '../me.tsx';
import { isPlanStepDue, usePlanNotNow } from './plan-steps.tsx';
import type { Plan, PlanItem } from './plan-words.ts';
import { words } from './words.ts';

interface ItemActsProps {
  readonly plan: Plan;
  readonly item: PlanItem;
  readonly onEdit: () => void;
}

/** What may be done with one item: its own department changes it, departments invited answer (PD 第七条). */
export function ItemActs({ plan, item, onEdit }: ItemActsProps) {
  const me = useMe();
  const notNow = usePlanNotNow(plan);
  const edit = plan.state === 'PUBLISHED' ? 'amend' : 'edit';
  const invited = item.acceptances.find(({ agency }) => agency === me.department);
  if (me.department === plan.department.code)
    return isPlanStepDue(plan, edit) ? (
      <ActButton size="small" notNow={notNow(edit)} onClick={onEdit}>
        {edit === 'amend' ? words.amend : words.change}
      </ActButton>
    ) : (
      '—'
    );
  if (!invited || !['DRAFT', 'AMENDED'].includes(plan.state)) return '—';
  const step = { document: AcceptPlanItemDocument, notNow: !me.roles.includes('op') && words.notOpToAnswer, done: words.answered };
  return (
    <Flex gap={4}>
      {invited.state !== 'ACCEPTED' && (
        <Step {...step} title={words.accept} explain={words.acceptExplain(item.name)} input={{ itemId: item.id, accept: true }} />
      )}
      {invited.state !== 'DECLINED' && (
        <Step {...step} title={words.decline} explain={words.declineExplain(item.name)} input={{ itemId: item.id, accept: false }} />
      )}
    </Flex>
  );
}
