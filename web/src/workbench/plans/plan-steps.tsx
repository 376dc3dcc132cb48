import { Button, Form, Input } from 'antd';
import { word } from '../../browser/words.ts';
import {
  ApprovePlanDocument,
  FilePlanDocument,
  type PlanState,
  PublishPlanDocument,
  SavePlanRulesDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useMe } from '../me.tsx';
import type { Plan } from './plan-words.ts';

interface StepFact {
  readonly states: readonly PlanState[];
  readonly roles: readonly string[];
  readonly who: string;
  readonly clause: string;
}

/** When and by whom each step may be taken: only to say so beforehand, the platform decides (requirements C-3). */
const steps = {
  edit: { states: ['DRAFT', 'ACCEPTED'], roles: ['op'], who: '经办人', clause: 'KF 第十一条' },
  amend: { states: ['PUBLISHED'], roles: ['op'], who: '经办人', clause: 'KF 第十一条' },
  file: { states: ['DRAFT', 'ACCEPTED', 'AMENDED'], roles: ['op'], who: '经办人', clause: 'PD 第七条' },
  approve: {
    states: ['DRAFT', 'ACCEPTED', 'FILED', 'COMPILED', 'AMENDED'],
    roles: ['dh', 'ph'],
    who: '分管负责人',
    clause: '平台规则：年度计划流程',
  },
  publish: { states: ['DRAFT', 'ACCEPTED', 'FILED', 'AMENDED'], roles: ['op'], who: '经办人', clause: 'KF 第十一条' },
} satisfies Readonly<Record<string, StepFact>>;

/** Why a step of this plan is not for this person now; false when it is. */
export function usePlanNotNow(plan: Plan): (step: keyof typeof steps) => string | false {
  const me = useMe();
  return (step) => {
    const { states, roles, who, clause }: StepFact = steps[step];
    if (me.department !== plan.department.code || !roles.some((role) => me.roles.includes(role)))
      return `由${plan.department.name}${who}办理（${clause}）`;
    return states.includes(plan.state) ? false : `当前为“${word('PlanState', plan.state)}”，不能办理此步骤（${clause}）`;
  };
}

/** What may be done with the plan; what is not allowed now says why. */
export function PlanSteps({ plan, onAdd }: { readonly plan: Plan; readonly onAdd: () => void }) {
  const notNow = usePlanNotNow(plan);
  const input = { planId: plan.id, revision: plan.revision };
  const amending = plan.state === 'PUBLISHED';
  const notAdd = notNow(amending ? 'amend' : 'edit');
  const joint = plan.items.some((item) => item.joint);
  return (
    <>
      <Button disabled={Boolean(notAdd)} {...(notAdd ? { title: notAdd } : {})} onClick={onAdd}>
        {amending ? '调整：增加计划项' : '添加计划项'}
      </Button>
      <Step
        title="制定抽查规则"
        width={640}
        explain="本部门抽查规则随计划公布：抽查原则、抽查任务、检查方式、抽查结果公示等（YX 五（三））。"
        document={SavePlanRulesDocument}
        input={input}
        initialValues={{ title: plan.rules?.title ?? '本部门随机抽查规则', text: plan.rules?.text }}
        notNow={notNow('edit')}
        prepare={({ title, text }) => ({ rules: { title, text } }) as never}
        done="规则已保存"
      >
        <Form.Item name="title" label="标题" rules={[{ required: true, message: '请填写标题' }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="text" label="正文" rules={[{ required: true, message: '请填写正文' }]}>
          <Input.TextArea rows={8} />
        </Form.Item>
      </Step>
      <Step
        title="负责人审定"
        explain="审定后方可公布。审定人不得是编制人。"
        document={ApprovePlanDocument}
        input={input}
        notNow={notNow('approve')}
        done="已审定"
      />
      <Step
        title="报备案"
        explain="含联合抽查项的报联席会议办公室；逾期备案会如实记录，不影响报送。"
        document={FilePlanDocument}
        input={input}
        notNow={notNow('file')}
        done="已备案"
      />
      <Step
        title="公布"
        type="primary"
        explain="公布后向社会公开；以后的调整另存为新版本，旧版本仍公开。"
        document={PublishPlanDocument}
        input={input}
        notNow={notNow('publish') || (joint && '含联合抽查项的计划，由联席会议办公室汇总公示（PD 第七条）')}
        done="计划已公布"
      />
    </>
  );
}
