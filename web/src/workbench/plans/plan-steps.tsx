import { Form, Input } from 'antd';
import {
  ApprovePlanDocument,
  FilePlanDocument,
  type PlanState,
  PublishPlanDocument,
  SavePlanRulesDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { ActButton } from '../acts.tsx';
import { useMe } from '../me.tsx';
import type { Plan } from './plan-words.ts';
import { words } from './words.ts';

interface StepFact {
  readonly states: readonly PlanState[];
  readonly roles: readonly string[];
  readonly who: string;
  readonly clause: string;
}

/** When and by whom each step may be taken: only to say so beforehand, the platform decides (requirements C-3). */
const steps = {
  edit: { states: ['DRAFT', 'ACCEPTED'], roles: ['op'], who: words.officer, clause: 'KF 第十一条' },
  amend: { states: ['PUBLISHED'], roles: ['op'], who: words.officer, clause: 'KF 第十一条' },
  file: { states: ['DRAFT', 'ACCEPTED', 'AMENDED'], roles: ['op'], who: words.officer, clause: 'PD 第七条' },
  approve: {
    states: ['DRAFT', 'ACCEPTED', 'FILED', 'COMPILED', 'AMENDED'],
    roles: ['dh', 'ph'],
    who: words.deputy,
    clause: '平台规则：年度计划流程',
  },
  publish: { states: ['DRAFT', 'ACCEPTED', 'FILED', 'AMENDED'], roles: ['op'], who: words.officer, clause: 'KF 第十一条' },
} satisfies Readonly<Record<string, StepFact>>;

type StepName = keyof typeof steps;

/** The step belongs to where the plan stands now. */
export const isPlanStepDue = ({ state }: Plan, step: StepName): boolean => (steps[step] as StepFact).states.includes(state);

/** Why a step of this plan is not for this person; false when it is. */
export function usePlanNotNow(plan: Plan): (step: StepName) => string | false {
  const me = useMe();
  return (step) => {
    const { roles, who, clause }: StepFact = steps[step];
    const mine = me.department === plan.department.code && roles.some((role) => me.roles.includes(role));
    return !mine && words.notBy(plan.department.name, who, clause);
  };
}

/** What comes next for the plan; what is somebody else's says whose. */
export function PlanSteps({ plan, onAdd }: { readonly plan: Plan; readonly onAdd: () => void }) {
  const notNow = usePlanNotNow(plan);
  const input = { planId: plan.id, revision: plan.revision };
  const amending = plan.state === 'PUBLISHED';
  const add = amending ? 'amend' : 'edit';
  const due = (step: StepName) => isPlanStepDue(plan, step);
  const joint = plan.items.some((item) => item.joint);
  return (
    <>
      {due(add) && (
        <ActButton notNow={notNow(add)} onClick={onAdd}>
          {amending ? words.amendAdd : words.addItem}
        </ActButton>
      )}
      {due('edit') && (
        <Step
          title={words.makeRules}
          width={640}
          explain={words.makeRulesExplain}
          document={SavePlanRulesDocument}
          input={input}
          initialValues={{ title: plan.rules?.title ?? words.usualRules, text: plan.rules?.text }}
          notNow={notNow('edit')}
          prepare={({ title, text }) => ({ rules: { title, text } }) as never}
          done={words.rulesSaved}
        >
          <Form.Item name="title" label={words.ruleTitle} rules={[{ required: true, message: words.fillInTitle }]}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="text" label={words.ruleText} rules={[{ required: true, message: words.fillInText }]}>
            <Input.TextArea rows={8} />
          </Form.Item>
        </Step>
      )}
      {due('approve') && (
        <Step
          title={words.approve}
          explain={words.approveExplain}
          document={ApprovePlanDocument}
          input={input}
          notNow={notNow('approve')}
          done={words.approved}
        />
      )}
      {due('file') && (
        <Step
          title={words.file}
          explain={words.fileExplain}
          document={FilePlanDocument}
          input={input}
          notNow={notNow('file')}
          done={words.filed}
        />
      )}
      {due('publish') && (
        <Step
          title={words.publish}
          type="primary"
          explain={words.publishExplain}
          document={PublishPlanDocument}
          input={input}
          notNow={notNow('publish') || (joint && words.jointByOffice)}
          done={words.isPublished}
        />
      )}
    </>
  );
}
