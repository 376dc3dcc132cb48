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
import { t } from './words.ts';

interface StepFact {
  readonly states: readonly PlanState[];
  readonly roles: readonly string[];
  readonly who: string;
  readonly clause: string;
}

/** When and by whom each step may be taken: only to say so beforehand, the platform decides (requirements C-3). */
const steps = {
  edit: { states: ['DRAFT', 'ACCEPTED'], roles: ['op'], who: t.officer, clause: 'KF 第十一条' },
  amend: { states: ['PUBLISHED'], roles: ['op'], who: t.officer, clause: 'KF 第十一条' },
  file: { states: ['DRAFT', 'ACCEPTED', 'AMENDED'], roles: ['op'], who: t.officer, clause: 'PD 第七条' },
  approve: {
    states: ['DRAFT', 'ACCEPTED', 'FILED', 'COMPILED', 'AMENDED'],
    roles: ['dh', 'ph'],
    who: t.deputy,
    clause: '平台规则：年度计划流程',
  },
  publish: { states: ['DRAFT', 'ACCEPTED', 'FILED', 'AMENDED'], roles: ['op'], who: t.officer, clause: 'KF 第十一条' },
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
    return !mine && t.notBy(plan.department.name, who, clause);
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
          {amending ? t.amendAdd : t.addItem}
        </ActButton>
      )}
      {due('edit') && (
        <Step
          title={t.makeRules}
          width={640}
          explain={t.makeRulesExplain}
          document={SavePlanRulesDocument}
          input={input}
          initialValues={{ title: plan.rules?.title ?? t.usualRules, text: plan.rules?.text }}
          notNow={notNow('edit')}
          prepare={({ title, text }) => ({ rules: { title, text } }) as never}
          done={t.rulesSaved}
        >
          <Form.Item name="title" label={t.ruleTitle} rules={[{ required: true, message: t.fillInTitle }]}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="text" label={t.ruleText} rules={[{ required: true, message: t.fillInText }]}>
            <Input.TextArea rows={8} />
          </Form.Item>
        </Step>
      )}
      {due('approve') && (
        <Step
          title={t.approve}
          explain={t.approveExplain}
          document={ApprovePlanDocument}
          input={input}
          notNow={notNow('approve')}
          done={t.approved}
        />
      )}
      {due('file') && (
        <Step title={t.file} explain={t.fileExplain} document={FilePlanDocument} input={input} notNow={notNow('file')} done={t.filed} />
      )}
      {due('publish') && (
        <Step
          title={t.publish}
          type="primary"
          explain={t.publishExplain}
          document={PublishPlanDocument}
          input={input}
          notNow={notNow('publish') || (joint && t.jointByOffice)}
          done={t.isPublished}
        />
      )}
    </>
  );
}
