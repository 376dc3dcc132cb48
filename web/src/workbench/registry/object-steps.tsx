import { Form, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import type { ObjectState, ObjectTagGround } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Acts } from '../acts.tsx';
import type { OwnDepartment } from '../departments.ts';
import { DayItem, dayOf, LongItem, TextItem } from '../form/items.tsx';
import { EditRow } from './edit-row.tsx';
import { matterOptions, useMatters } from './matter-choices.ts';
import { ObjectForm } from './object-form.tsx';
import type { RegisteredObject } from './object-words.ts';
import { objectFields } from './registry-fields.ts';
import { useNotMine } from './roles.ts';
import { t } from './words.ts';

/** From where an object may go where (requirements C-2): only to say so beforehand, the platform decides. */
const leaves: Readonly<Record<ObjectState, readonly ObjectState[]>> = {
  PENDING: ['DEREGISTERED'],
  ACTIVE: ['SUSPENDED', 'DEREGISTERED', 'MERGED'],
  SUSPENDED: ['DEREGISTERED'],
  DEREGISTERED: [],
  MERGED: [],
};
const activation: Readonly<Partial<Record<ObjectState, string>>> = {
  PENDING: t.confirmEntry,
  SUSPENDED: t.resume,
  DEREGISTERED: t.restore,
};

/** What may be done with an object; what is not allowed now says why. */
export function ObjectSteps({ department, object }: { readonly department: OwnDepartment; readonly object: RegisteredObject }) {
  const matters = useMatters(department);
  const notReg = useNotMine(department);
  const notDeputy = useNotMine(department, 'dh');
  const { id, state } = object;
  const activate = activation[state];
  const reason = <LongItem name="reason" label={t.cause} />;
  const paper = <TextItem name="document" label={t.paper} />;
  return (
    <Acts>
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
          explain={t.activateExplain}
          document={department.document('ActivateObject')}
          input={{ id }}
          notNow={state === 'DEREGISTERED' ? notDeputy : notReg}
          done={t.activated}
        >
          {reason}
          {state === 'DEREGISTERED' && paper}
        </Step>
      )}
      {leaves[state].length > 0 && (
        <Step<{ id: string; to: ObjectState; reason: string; since?: string }>
          title={t.suspend}
          danger
          explain={t.deactivateExplain}
          document={department.document('DeactivateObject')}
          input={{ id }}
          notNow={notReg}
          prepare={({ since, ...rest }) => ({ ...rest, ...(since ? { since: dayOf(since) } : {}) })}
          done={t.stateChanged}
        >
          <Form.Item name="to" label={t.newState} rules={[{ required: true, message: t.chooseState }]}>
            <Select options={choices('ObjectState').filter(({ value }) => leaves[state].includes(value))} />
          </Form.Item>
          <DayItem name="since" label={t.since} extra={t.todayExtra} optional />
          <Form.Item noStyle shouldUpdate>
            {({ getFieldValue }) => getFieldValue('to') === 'MERGED' && <TextItem name="successorUscc" label={t.successorUscc} />}
          </Form.Item>
          {reason}
        </Step>
      )}
      <Step
        title={t.rename}
        explain={t.renameExplain}
        document={department.document('RenameObject')}
        input={{ id }}
        initialValues={{ name: object.name }}
        notNow={notReg}
        done={t.renamed}
      >
        <TextItem name="name" label={t.newName} />
        {paper}
      </Step>
      <Step
        title={t.move}
        explain={t.moveExplain}
        document={department.document('MoveObject')}
        input={{ id }}
        initialValues={{ address: object.address }}
        notNow={notReg}
        done={t.moved}
      >
        <TextItem name="address" label={t.newAddress} />
        {paper}
      </Step>
      <Step<{ id: string; ground: ObjectTagGround; source: string; document: string; recordedOn: string; validTo?: string }>
        title={t.addTag}
        explain={t.addTagExplain}
        document={department.document('TagObject')}
        input={{ id }}
        notNow={notReg}
        prepare={({ recordedOn, validTo, ...rest }) => ({
          ...rest,
          recordedOn: dayOf(recordedOn),
          ...(validTo ? { validTo: dayOf(validTo) } : {}),
        })}
        done={t.tagAdded}
      >
        <Form.Item name="ground" label={t.kind} rules={[{ required: true, message: t.chooseKind }]}>
          <Select options={choices('ObjectTagGround')} />
        </Form.Item>
        <TextItem name="source" label={t.tagAuthority} />
        {paper}
        <DayItem name="recordedOn" label={t.recordedOn} />
        <DayItem name="validTo" label={t.validTo} extra={t.validToExtra} optional />
      </Step>
      <Step
        title={t.exclude}
        explain={t.excludeExplain}
        document={department.document('ExcludeObject')}
        input={{ id }}
        notNow={notReg}
        done={t.recorded}
      >
        <Form.Item name="matterCode" label={t.matters}>
          <Select allowClear placeholder={t.everyMatter} options={matterOptions(matters)} />
        </Form.Item>
        <TextItem name="legalBasis" label={t.legalBasis} />
      </Step>
      <Step
        title={t.remove}
        danger
        explain={t.removeExplain}
        document={department.document('RemoveObject')}
        input={{ id }}
        notNow={notReg}
        done={t.removed}
      >
        {reason}
      </Step>
    </Acts>
  );
}
