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
import { words } from './words.ts';

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
  const gone = states.length === 0 && words.gone;
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
        title={words.addLeave}
        explain={words.leaveExplain}
        document={department.document('AddInspectorLeave')}
        input={{ id }}
        notNow={notReg || gone}
        prepare={({ days, ...rest }) => {
          const [from, to] = daysOf(days);
          return { ...rest, from, to };
        }}
        done={words.leaveAdded}
      >
        <DaysItem name="days" label={words.leaveDays} />
        <ReasonItem label={words.cause} />
      </Step>
      <Step<{ id: string; to: InspectorState; reason: string; transferredTo?: string }>
        title={words.changeState}
        explain={words.suspendExplain}
        document={department.document('SuspendInspector')}
        input={{ id }}
        notNow={notReg || gone}
        done={words.stateChanged}
      >
        <Form.Item name="to" label={words.newState} rules={[{ required: true, message: words.chooseState }]}>
          <Select options={choices('InspectorState').filter(({ value }) => states.includes(value))} />
        </Form.Item>
        <Form.Item noStyle shouldUpdate>
          {({ getFieldValue }) =>
            getFieldValue('to') === 'TRANSFERRED' && (
              <Form.Item name="transferredTo" label={words.transferCode}>
                <Input maxLength={40} />
              </Form.Item>
            )
          }
        </Form.Item>
        <ReasonItem label={words.cause} />
      </Step>
      <Step<{ id: string; kind: InterestKind; target: string; relation?: string; note?: string }>
        title={words.declare}
        explain={words.declareExplain}
        document={department.document('DeclareInterest')}
        input={{ id }}
        notNow={!me.roles.includes('ins') && notReg}
        initialValues={{ kind: 'OWN' }}
        done={words.declared}
      >
        <Form.Item name="kind" label={words.kind} rules={[{ required: true }]}>
          <Select options={choices('InterestKind')} />
        </Form.Item>
        <Form.Item noStyle shouldUpdate>
          {({ getFieldValue }) =>
            getFieldValue('kind') === 'RELATIVE' && (
              <Form.Item name="relation" label={words.relation} rules={[{ required: true, message: words.fillInRelation }]}>
                <Input maxLength={40} />
              </Form.Item>
            )
          }
        </Form.Item>
        <Form.Item name="target" label={words.interestCode} rules={[{ required: true, message: words.fillInCode }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="note" label={words.note}>
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
      </Step>
    </Acts>
  );
}
