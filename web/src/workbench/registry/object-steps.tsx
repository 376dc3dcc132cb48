import { Flex, Form, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import type { ObjectState, ObjectTagGround } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { DayItem, dayOf, LongItem, TextItem } from '../form/items.tsx';
import { StepReasons } from '../step-reasons.tsx';
import { EditRow } from './edit-row.tsx';
import { matterOptions, useMatters } from './matter-choices.ts';
import { ObjectForm } from './object-form.tsx';
import type { RegisteredObject } from './object-words.ts';
import { objectFields } from './registry-fields.ts';
import { useNotMine } from './roles.ts';

/** From where an object may go where (requirements C-2): only to say so beforehand, the platform decides. */
const leaves: Readonly<Record<ObjectState, readonly ObjectState[]>> = {
  PENDING: ['DEREGISTERED'],
  ACTIVE: ['SUSPENDED', 'DEREGISTERED', 'MERGED'],
  SUSPENDED: ['DEREGISTERED'],
  DEREGISTERED: [],
  MERGED: [],
};
const activation: Readonly<Partial<Record<ObjectState, string>>> = { PENDING: '确认登记', SUSPENDED: '恢复正常', DEREGISTERED: '恢复登记' };

/** What may be done with an object; what is not allowed now says why. */
export function ObjectSteps({ department, object }: { readonly department: OwnDepartment; readonly object: RegisteredObject }) {
  const matters = useMatters(department);
  const notReg = useNotMine(department);
  const notDeputy = useNotMine(department, 'dh');
  const { id, state } = object;
  const activate = activation[state];
  const reason = <LongItem name="reason" label="原因" />;
  const paper = <TextItem name="document" label="依据的文书编号" />;
  return (
    <Flex gap={8} wrap className="no-print">
      <EditRow
        id={id}
        fields={objectFields(department, [])}
        unmask={department.document('UnmaskObject')}
        notNow={notReg}
        form={(personal, close) => <ObjectForm department={department} object={{ ...object, ...personal }} onClose={close} />}
      />
      {activate && (
        <Step
          title={activate}
          type="primary"
          explain="状态为“正常”的检查对象才会被抽取。"
          document={department.document('ActivateObject')}
          input={{ id }}
          notNow={state === 'DEREGISTERED' ? notDeputy : notReg}
          done="已恢复正常"
        >
          {reason}
          {state === 'DEREGISTERED' && paper}
        </Step>
      )}
      {leaves[state].length > 0 && (
        <Step<{ id: string; to: ObjectState; reason: string; since?: string }>
          title="停用"
          danger
          explain="停用后不再被抽取；已锁定名单中的检查不受影响。"
          document={department.document('DeactivateObject')}
          input={{ id }}
          notNow={notReg}
          prepare={({ since, ...rest }) => ({ ...rest, ...(since ? { since: dayOf(since) } : {}) })}
          done="状态已变更"
        >
          <Form.Item name="to" label="新的状态" rules={[{ required: true, message: '请选择状态' }]}>
            <Select options={choices('ObjectState').filter(({ value }) => leaves[state].includes(value))} />
          </Form.Item>
          <DayItem name="since" label="自哪一日起" extra="不填为当日" optional />
          <Form.Item noStyle shouldUpdate>
            {({ getFieldValue }) =>
              getFieldValue('to') === 'MERGED' && <TextItem name="successorUscc" label="承继主体的统一社会信用代码" />
            }
          </Form.Item>
          {reason}
        </Step>
      )}
      <Step
        title="更名"
        explain="原名称保留在变动历史中，检查次数仍计在同一主体名下。"
        document={department.document('RenameObject')}
        input={{ id }}
        initialValues={{ name: object.name }}
        notNow={notReg}
        done="已更名"
      >
        <TextItem name="name" label="新的名称" />
        {paper}
      </Step>
      <Step
        title="迁址"
        explain="原地址保留在变动历史中。"
        document={department.document('MoveObject')}
        input={{ id }}
        initialValues={{ address: object.address }}
        notNow={notReg}
        done="地址已变更"
      >
        <TextItem name="address" label="新的住所（地址）" />
        {paper}
      </Step>
      <Step<{ id: string; ground: ObjectTagGround; source: string; document: string; recordedOn: string; validTo?: string }>
        title="登记标签"
        explain="按作出记录的机关的文书登记，可用于提高抽查比例（KF 第十三条第三款）。"
        document={department.document('TagObject')}
        input={{ id }}
        notNow={notReg}
        prepare={({ recordedOn, validTo, ...rest }) => ({
          ...rest,
          recordedOn: dayOf(recordedOn),
          ...(validTo ? { validTo: dayOf(validTo) } : {}),
        })}
        done="标签已登记"
      >
        <Form.Item name="ground" label="种类" rules={[{ required: true, message: '请选择种类' }]}>
          <Select options={choices('ObjectTagGround')} />
        </Form.Item>
        <TextItem name="source" label="作出记录的机关" />
        {paper}
        <DayItem name="recordedOn" label="记录日期" />
        <DayItem name="validTo" label="有效期止" extra="不填为至解除为止" optional />
      </Step>
      <Step
        title="依法排除"
        explain="登记后，该对象不参加所选事项的抽取。法律依据会随抽取公开核验。"
        document={department.document('ExcludeObject')}
        input={{ id }}
        notNow={notReg}
        done="已登记"
      >
        <Form.Item name="matterCode" label="抽查事项">
          <Select allowClear placeholder="全部事项" options={matterOptions(matters)} />
        </Form.Item>
        <TextItem name="legalBasis" label="法律依据" />
      </Step>
      <Step
        title="撤回误录"
        danger
        explain="只能撤回从未确认、也没有进入过抽取名单的登记。"
        document={department.document('RemoveObject')}
        input={{ id }}
        notNow={notReg}
        done="已撤回"
      >
        {reason}
      </Step>
      <StepReasons reasons={[notReg]} />
    </Flex>
  );
}
