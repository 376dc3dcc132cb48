import { DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import type { MatterListState } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { useMe } from '../me.tsx';
import type { MatterList } from './matter-words.ts';
import { words } from './words.ts';

interface StepFact {
  readonly state: MatterListState;
  readonly roles: readonly string[];
  readonly who: string;
  readonly clause: string;
}

/** When and by whom each step may be taken: only to say so beforehand, the platform decides (requirements C-1). */
const steps = {
  submit: { state: 'DRAFT', roles: ['op'], who: words.officer, clause: 'KF 第七条' },
  review: { state: 'IN_REVIEW', roles: ['dh', 'fz'], who: words.reviewer, clause: 'KF 第七条' },
  publish: { state: 'APPROVED', roles: ['op', 'lgo'], who: words.officer, clause: 'KF 第七条' },
} satisfies Readonly<Record<string, StepFact>>;

/** What comes next for this version; what is somebody else's says whose. */
export function ListSteps({ department, list }: { readonly department: OwnDepartment; readonly list: MatterList }) {
  const me = useMe();
  if (list.state === 'PUBLISHED' || list.state === 'SUPERSEDED') return null;
  const notNow = ({ roles, who, clause }: StepFact): string | false => {
    if (department.readOnly) return words.byAuthor;
    return roles.some((role) => me.roles.includes(role)) ? false : words.notBy(who, clause);
  };
  const due = (step: keyof typeof steps) => list.state === steps[step].state;
  const input = { listId: list.id, revision: list.revision };
  return (
    <>
      {due('submit') && (
        <Step
          title={words.submit}
          explain={words.submitExplain}
          document={department.document('SubmitMatterList')}
          input={input}
          notNow={notNow(steps.submit)}
          done={words.submitted}
        />
      )}
      {due('review') && (
        <>
          <Step
            title={words.return}
            explain={words.returnExplain}
            document={department.document('ReturnMatterList')}
            input={input}
            notNow={notNow(steps.review)}
            done={words.returned}
          >
            <Form.Item name="reason" label={words.reason} rules={[{ required: true, message: words.fillInReason }]}>
              <Input.TextArea rows={3} maxLength={500} showCount />
            </Form.Item>
          </Step>
          <Step
            title={words.approve}
            explain={words.approveExplain}
            document={department.document('ApproveMatterList')}
            input={input}
            notNow={notNow(steps.review)}
            done={words.approved}
          />
        </>
      )}
      {due('publish') && (
        <Step<{ listId: string; revision: number; validFrom?: string }>
          title={words.publish}
          type="primary"
          explain={words.publishExplain}
          document={department.document('PublishMatterList')}
          input={input}
          notNow={notNow(steps.publish)}
          prepare={({ validFrom }) => (validFrom ? { validFrom: (validFrom as Dayjs).format('YYYY-MM-DD') } : {})}
          done={words.published}
        >
          <Form.Item name="validFrom" label={words.validFrom}>
            <DatePicker style={{ width: '100%' }} placeholder={words.today} />
          </Form.Item>
        </Step>
      )}
    </>
  );
}
