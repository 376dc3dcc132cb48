import { DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import type { MatterListState } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { useMe } from '../me.tsx';
import type { MatterList } from './matter-words.ts';
import { t } from './words.ts';

interface StepFact {
  readonly state: MatterListState;
  readonly roles: readonly string[];
  readonly who: string;
  readonly clause: string;
}

/** When and by whom each step may be taken: only to say so beforehand, the platform decides (requirements C-1). */
const steps = {
  submit: { state: 'DRAFT', roles: ['op'], who: t.officer, clause: 'KF 第七条' },
  review: { state: 'IN_REVIEW', roles: ['dh', 'fz'], who: t.reviewer, clause: 'KF 第七条' },
  publish: { state: 'APPROVED', roles: ['op', 'lgo'], who: t.officer, clause: 'KF 第七条' },
} satisfies Readonly<Record<string, StepFact>>;

/** What comes next for this version; what is somebody else's says whose. */
export function ListSteps({ department, list }: { readonly department: OwnDepartment; readonly list: MatterList }) {
  const me = useMe();
  if (list.state === 'PUBLISHED' || list.state === 'SUPERSEDED') return null;
  const notNow = ({ roles, who, clause }: StepFact): string | false => {
    if (department.readOnly) return t.byAuthor;
    return roles.some((role) => me.roles.includes(role)) ? false : t.notBy(who, clause);
  };
  const due = (step: keyof typeof steps) => list.state === steps[step].state;
  const input = { listId: list.id, revision: list.revision };
  return (
    <>
      {due('submit') && (
        <Step
          title={t.submit}
          explain={t.submitExplain}
          document={department.document('SubmitMatterList')}
          input={input}
          notNow={notNow(steps.submit)}
          done={t.submitted}
        />
      )}
      {due('review') && (
        <>
          <Step
            title={t.return}
            explain={t.returnExplain}
            document={department.document('ReturnMatterList')}
            input={input}
            notNow={notNow(steps.review)}
            done={t.returned}
          >
            <Form.Item name="reason" label={t.reason} rules={[{ required: true, message: t.fillInReason }]}>
              <Input.TextArea rows={3} maxLength={500} showCount />
            </Form.Item>
          </Step>
          <Step
            title={t.approve}
            explain={t.approveExplain}
            document={department.document('ApproveMatterList')}
            input={input}
            notNow={notNow(steps.review)}
            done={t.approved}
          />
        </>
      )}
      {due('publish') && (
        <Step<{ listId: string; revision: number; validFrom?: string }>
          title={t.publish}
          type="primary"
          explain={t.publishExplain}
          document={department.document('PublishMatterList')}
          input={input}
          notNow={notNow(steps.publish)}
          prepare={({ validFrom }) => (validFrom ? { validFrom: (validFrom as Dayjs).format('YYYY-MM-DD') } : {})}
          done={t.published}
        >
          <Form.Item name="validFrom" label={t.validFrom}>
            <DatePicker style={{ width: '100%' }} placeholder={t.today} />
          </Form.Item>
        </Step>
      )}
    </>
  );
}
