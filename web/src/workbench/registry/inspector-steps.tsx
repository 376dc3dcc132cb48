import { Form, Input, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import type { InspectorState, InterestKind } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Acts } from '../acts.tsx';
import type { OwnDepartment } from '../departments.ts';
import { DaysItem, daysOf, ReasonItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { EditRow } from './edit-row.tsx';
import { InspectorForm } from './inspector-form.tsx';
import type { RegisteredInspector } from './inspector-words.ts';
import { inspectorFields } from './registry-fields.ts';
import { useNotMine } from './roles.ts';
import { t } from './words.ts';

interface Props {
  readonly department: OwnDepartment;
  readonly inspector: RegisteredInspector;
}

/** Where a person's state may go from here (requirements C-2); leave and expiry follow from dates. */
const next: Readonly<Record<InspectorState, readonly InspectorState[]>> = {
  ACTIVE: ['SUSPENDED', 'TRANSFERRED', 'RETIRED'],
  ON_LEAVE: ['SUSPENDED', 'TRANSFERRED', 'RETIRED'],
  EXPIRED: ['SUSPENDED', 'TRANSFERRED', 'RETIRED'],
  SUSPENDED: ['ACTIVE', 'TRANSFERRED', 'RETIRED'],
  TRANSFERRED: [],
  RETIRED: [],
};

/** What may be done with an inspector's entry; what is not allowed says why. */
export function InspectorSteps({ department, inspector }: Props) {
  const me = useMe();
  const notReg = useNotMine(department);
  const { id } = inspector;
  const states = inspector.state ? next[inspector.state] : [];
  const gone = states.length === 0 && t.gone;
  return (
    <Acts>
      <EditRow
        id={id}
        fields={inspectorFields(department)}
        unmask={department.document('UnmaskInspector')}
        notNow={notReg}
        form={(personal, close) => <InspectorForm department={department} inspector={{ ...inspector, ...personal }} onClose={close} />}
      />
      <Step<{ id: string; from: string; to: string; reason: string }>
        title={t.addLeave}
        explain={t.leaveExplain}
        document={department.document('AddInspectorLeave')}
        input={{ id }}
        notNow={notReg || gone}
        prepare={({ days, ...rest }) => {
          const [from, to] = daysOf(days);
          return { ...rest, from, to };
        }}
        done={t.leaveAdded}
      >
        <DaysItem name="days" label={t.leaveDays} />
        <ReasonItem label={t.cause} />
      </Step>
      <Step<{ id: string; to: InspectorState; reason: string; transferredTo?: string }>
        title={t.changeState}
        explain={t.suspendExplain}
        document={department.document('SuspendInspector')}
        input={{ id }}
        notNow={notReg || gone}
        done={t.stateChanged}
      >
        <Form.Item name="to" label={t.newState} rules={[{ required: true, message: t.chooseState }]}>
          <Select options={choices('InspectorState').filter(({ value }) => states.includes(value))} />
        </Form.Item>
        <Form.Item noStyle shouldUpdate>
          {({ getFieldValue }) =>
            getFieldValue('to') === 'TRANSFERRED' && (
              <Form.Item name="transferredTo" label={t.transferCode}>
                <Input maxLength={40} />
              </Form.Item>
            )
          }
        </Form.Item>
        <ReasonItem label={t.cause} />
      </Step>
      <Step<{ id: string; kind: InterestKind; target: string; relation?: string; note?: string }>
        title={t.declare}
        explain={t.declareExplain}
        document={department.document('DeclareInterest')}
        input={{ id }}
        notNow={!me.roles.includes('ins') && notReg}
        initialValues={{ kind: 'OWN' }}
        done={t.declared}
      >
        <Form.Item name="kind" label={t.kind} rules={[{ required: true }]}>
          <Select options={choices('InterestKind')} />
        </Form.Item>
        <Form.Item noStyle shouldUpdate>
          {({ getFieldValue }) =>
            getFieldValue('kind') === 'RELATIVE' && (
              <Form.Item name="relation" label={t.relation} rules={[{ required: true, message: t.fillInRelation }]}>
                <Input maxLength={40} />
              </Form.Item>
            )
          }
        </Form.Item>
        <Form.Item name="target" label={t.interestCode} rules={[{ required: true, message: t.fillInCode }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="note" label={t.note}>
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
      </Step>
    </Acts>
  );
}
