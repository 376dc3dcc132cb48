import { Flex, Form, Input, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import type { InspectorState, InterestKind } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { DaysItem, daysOf, ReasonItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { StepReasons } from '../step-reasons.tsx';
import { EditRow } from './edit-row.tsx';
import { InspectorForm } from './inspector-form.tsx';
import type { RegisteredInspector } from './inspector-words.ts';
import { inspectorFields } from './registry-fields.ts';
import { useNotMine } from './roles.ts';

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
  const gone = states.length === 0 && '已调离或退休，不再变更（KF 第八条）';
  return (
    <Flex gap={8} wrap className="no-print">
      <EditRow
        id={id}
        fields={inspectorFields(department)}
        unmask={department.document('UnmaskInspector')}
        notNow={notReg}
        form={(personal, close) => <InspectorForm department={department} inspector={{ ...inspector, ...personal }} onClose={close} />}
      />
      <Step<{ id: string; from: string; to: string; reason: string }>
        title="登记请假"
        explain="请假期间不参加抽取。"
        document={department.document('AddInspectorLeave')}
        input={{ id }}
        notNow={notReg || gone}
        prepare={({ days, ...rest }) => {
          const [from, to] = daysOf(days);
          return { ...rest, from, to };
        }}
        done="请假已登记"
      >
        <DaysItem name="days" label="首日至末日" />
        <ReasonItem label="原因" />
      </Step>
      <Step<{ id: string; to: InspectorState; reason: string; transferredTo?: string }>
        title="变更状态"
        explain="停用、调离、退休的人员不再参加抽取；调离的，由调入部门自行录入。"
        document={department.document('SuspendInspector')}
        input={{ id }}
        notNow={notReg || gone}
        done="状态已变更"
      >
        <Form.Item name="to" label="新的状态" rules={[{ required: true, message: '请选择状态' }]}>
          <Select options={choices('InspectorState').filter(({ value }) => states.includes(value))} />
        </Form.Item>
        <Form.Item noStyle shouldUpdate>
          {({ getFieldValue }) =>
            getFieldValue('to') === 'TRANSFERRED' && (
              <Form.Item name="transferredTo" label="调入部门编码">
                <Input maxLength={40} />
              </Form.Item>
            )
          }
        </Form.Item>
        <ReasonItem label="原因" />
      </Step>
      <Step<{ id: string; kind: InterestKind; target: string; relation?: string; note?: string }>
        title="申报利害关系"
        explain="申报后，抽到该检查对象时本人自动回避。填统一社会信用代码的，及于该主体的全部场所。"
        document={department.document('DeclareInterest')}
        input={{ id }}
        notNow={!me.roles.includes('ins') && notReg}
        initialValues={{ kind: 'OWN' }}
        done="已申报"
      >
        <Form.Item name="kind" label="种类" rules={[{ required: true }]}>
          <Select options={choices('InterestKind')} />
        </Form.Item>
        <Form.Item noStyle shouldUpdate>
          {({ getFieldValue }) =>
            getFieldValue('kind') === 'RELATIVE' && (
              <Form.Item name="relation" label="何种近亲属" rules={[{ required: true, message: '请填写，如 配偶' }]}>
                <Input maxLength={40} />
              </Form.Item>
            )
          }
        </Form.Item>
        <Form.Item name="target" label="检查对象唯一编码或统一社会信用代码" rules={[{ required: true, message: '请填写编码' }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="note" label="说明">
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
      </Step>
      <StepReasons reasons={[notReg, gone]} />
    </Flex>
  );
}
