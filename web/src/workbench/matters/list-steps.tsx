import { DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { word } from '../../browser/words.ts';
import type { MatterListState } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { useMe } from '../me.tsx';
import type { MatterList } from './matter-words.ts';

interface StepFact {
  readonly state: MatterListState;
  readonly roles: readonly string[];
  readonly who: string;
  readonly clause: string;
}

/** When and by whom each step may be taken: only to say so beforehand, the platform decides (requirements C-1). */
const steps = {
  submit: { state: 'DRAFT', roles: ['op'], who: '经办人', clause: 'KF 第七条' },
  review: { state: 'IN_REVIEW', roles: ['dh', 'fz'], who: '分管负责人（设法制审核的由法制室）', clause: 'KF 第七条' },
  publish: { state: 'APPROVED', roles: ['op', 'lgo'], who: '经办人', clause: 'KF 第七条' },
} satisfies Readonly<Record<string, StepFact>>;

/** What may be done with this version; what is not allowed now says why. */
export function ListSteps({ department, list }: { readonly department: OwnDepartment; readonly list: MatterList }) {
  const me = useMe();
  if (list.state === 'PUBLISHED' || list.state === 'SUPERSEDED') return null;
  const notNow = ({ state, roles, who, clause }: StepFact): string | false => {
    if (department.readOnly) return '清单由制定部门自行办理（KF 第五条）';
    if (list.state !== state)
      return `当前为“${word('MatterListState', list.state)}”，此步骤在“${word('MatterListState', state)}”时进行（${clause}）`;
    return roles.some((role) => me.roles.includes(role)) ? false : `由本部门${who}办理（${clause}）`;
  };
  const input = { listId: list.id, revision: list.revision };
  return (
    <>
      <Step
        title="提交审核"
        explain="提交后不能再修改，除非被退回。缺少必备要素的，会逐项列出。"
        document={department.document('SubmitMatterList')}
        input={input}
        notNow={notNow(steps.submit)}
        done="已提交审核"
      />
      <Step
        title="退回"
        explain="退回起草人修改，须写明理由。"
        document={department.document('ReturnMatterList')}
        input={input}
        notNow={notNow(steps.review)}
        done="已退回"
      >
        <Form.Item name="reason" label="理由" rules={[{ required: true, message: '请填写理由' }]}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Step>
      <Step
        title="审核通过"
        explain="审核人不得是起草人。"
        document={department.document('ApproveMatterList')}
        input={input}
        notNow={notNow(steps.review)}
        done="已审核"
      />
      <Step<{ listId: string; revision: number; validFrom?: string }>
        title="公布"
        type="primary"
        explain="公布后向社会公开，内容不再改动；上一版本同时被取代，已立项的任务仍按原版本。"
        document={department.document('PublishMatterList')}
        input={input}
        notNow={notNow(steps.publish)}
        prepare={({ validFrom }) => (validFrom ? { validFrom: (validFrom as Dayjs).format('YYYY-MM-DD') } : {})}
        done="清单已公布"
      >
        <Form.Item name="validFrom" label="生效日期">
          <DatePicker style={{ width: '100%' }} placeholder="不填为今天" />
        </Form.Item>
      </Step>
    </>
  );
}
