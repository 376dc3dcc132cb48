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
import { words } from './words.ts';

/** From where an object may go where (requirements C-2): only to say so beforehand, the platform decides. */
const leaves: Readonly<Record<ObjectState, readonly ObjectState[]>> = {
  PENDING: ['DEREGISTERED'],
  ACTIVE: ['SUSPENDED', 'DEREGISTERED', 'MERGED'],
  SUSPENDED: ['DEREGISTERED'],
  DEREGISTERED: [],
  MERGED: [],
};
const activation: Readonly<Partial<Record<ObjectState, string>>> = {
  PENDING: words.confirmEntry,
  SUSPENDED: words.resume,
  DEREGISTERED: words.restore,
};

/** What may be done with an object; what is not allowed now says why. */
export function ObjectSteps({ department, object }: { readonly department: OwnDepartment; readonly object: RegisteredObject }) {
  const matters = useMatters(department);
  const notReg = useNotMine(department);
  const notDeputy = useNotMine(department, 'dh');
  const { id, state } = object;
  const activate = activation[state];
  const reason = <LongItem name="reason" label={words.cause} />;
  const paper = <TextItem name="document" label={words.paper} />;
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
          explain={words.activateExplain}
          document={department.document('ActivateObject')}
          input={{ id }}
          notNow={state === 'DEREGISTERED' ? notDeputy : notReg}
          done={words.activated}
        >
          {reason}
          {state === 'DEREGISTERED' && paper}
        </Step>
      )}
      {leaves[state].length > 0 && (
        <Step<{ id: string; to: ObjectState; reason: string; since?: string }>
          title={words.suspend}
          danger
          explain={words.deactivateExplain}
          document={department.document('DeactivateObject')}
          input={{ id }}
          notNow={notReg}
          prepare={({ since, ...rest }) => ({ ...rest, ...(since ? { since: dayOf(since) } : {}) })}
          done={words.stateChanged}
        >
          <Form.Item name="to" label={words.newState} rules={[{ required: true, message: words.chooseState }]}>
            <Select options={choices('ObjectState').filter(({ value }) => leaves[state].includes(value))} />
          </Form.Item>
          <DayItem name="since" label={words.since} extra={words.todayExtra} optional />
          <Form.Item noStyle shouldUpdate>
            {({ getFieldValue }) => getFieldValue('to') === 'MERGED' && <TextItem name="successorUscc" label={words.successorUscc} />}
          </Form.Item>
          {reason}
        </Step>
      )}
      <Step
        title={words.rename}
        explain={words.renameExplain}
        document={department.document('RenameObject')}
        input={{ id }}
        initialValues={{ name: object.name }}
        notNow={notReg}
        done={words.renamed}
      >
        <TextItem name="name" label={words.newName} />
        {paper}
      </Step>
      <Step
        title={words.move}
        explain={words.moveExplain}
        document={department.document('MoveObject')}
        input={{ id }}
        initialValues={{ address: object.address }}
        notNow={notReg}
        done={words.moved}
      >
        <TextItem name="address" label={words.newAddress} />
        {paper}
      </Step>
      <Step<{ id: string; ground: ObjectTagGround; source: string; document: string; recordedOn: string; validTo?: string }>
        title={words.addTag}
        explain={words.addTagExplain}
        document={department.document('TagObject')}
        input={{ id }}
        notNow={notReg}
        prepare={({ recordedOn, validTo, ...rest }) => ({
          ...rest,
          recordedOn: dayOf(recordedOn),
          ...(validTo ? { validTo: dayOf(validTo) } : {}),
        })}
        done={words.tagAdded}
      >
        <Form.Item name="ground" label={words.kind} rules={[{ required: true, message: words.chooseKind }]}>
          <Select options={choices('ObjectTagGround')} />
        </Form.Item>
        <TextItem name="source" label={words.tagAuthority} />
        {paper}
        <DayItem name="recordedOn" label={words.recordedOn} />
        <DayItem name="validTo" label={words.validTo} extra={words.validToExtra} optional />
      </Step>
      <Step
        title={words.exclude}
        explain={words.excludeExplain}
        document={department.document('ExcludeObject')}
        input={{ id }}
        notNow={notReg}
        done={words.recorded}
      >
        <Form.Item name="matterCode" label={words.matters}>
          <Select allowClear placeholder={words.everyMatter} options={matterOptions(matters)} />
        </Form.Item>
        <TextItem name="legalBasis" label={words.legalBasis} />
      </Step>
      <Step
        title={words.remove}
        danger
        explain={words.removeExplain}
        document={department.document('RemoveObject')}
        input={{ id }}
        notNow={notReg}
        done={words.removed}
      >
        {reason}
      </Step>
    </Acts>
  );
}
