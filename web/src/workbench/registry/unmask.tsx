import { Alert, Checkbox, Descriptions, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { choices, word } from '../../browser/words.ts';
import type { InspectorSecret, ObjectSecret, PurposeType } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { ActButton } from '../acts.tsx';
import type { OwnDepartment } from '../departments.ts';
import { useMe } from '../me.tsx';
import { common } from '../words.ts';
import { words } from './words.ts';

interface Subject {
  readonly department: OwnDepartment;
  readonly id: string;
}
interface Asked {
  readonly fields: readonly string[];
  readonly type: PurposeType;
  readonly reference?: string;
  readonly reason: string;
}

export function UnmaskObject({ department, id }: Subject) {
  const me = useMe();
  const act = useAct(department.document('UnmaskObject'));
  const allowed = !department.readOnly && me.roles.some((role) => role === 'reg' || role === 'op');
  return (
    <Unmask
      options={choices('ObjectSecret')}
      wordOf={(field) => word('ObjectSecret', field as ObjectSecret)}
      notNow={!allowed && words.notToUnmaskObject}
      error={act.error}
      ask={async ({ fields, ...purpose }) => {
        const data = await act.mutateAsync({ id, fields: fields as ObjectSecret[], purpose });
        return Object.values(data as Answer)[0]?.values ?? [];
      }}
    />
  );
}

export function UnmaskInspector({ department, id }: Subject) {
  const me = useMe();
  const act = useAct(department.document('UnmaskInspector'));
  return (
    <Unmask
      options={choices('InspectorSecret')}
      wordOf={(field) => word('InspectorSecret', field as InspectorSecret)}
      notNow={!me.roles.includes('reg') && !me.roles.includes('ins') && words.notToUnmaskInspector}
      error={act.error}
      ask={async ({ fields, ...purpose }) => {
        const data = await act.mutateAsync({ id, fields: fields as InspectorSecret[], purpose });
        return Object.values(data as Answer)[0]?.values ?? [];
      }}
    />
  );
}
type Answer = Record<string, { readonly values: readonly string[] | null }>;

interface UnmaskProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly wordOf: (field: string) => string;
  readonly notNow: string | false;
  readonly error: Error | null;
  readonly ask: (asked: Asked) => Promise<readonly string[]>;
}

/** Personal data in full: only for a purpose, every look on record, gone when the dialog closes. */
function Unmask({ options, wordOf, notNow, error, ask }: UnmaskProps) {
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState<readonly (readonly [string, string])[]>();
  const [form] = Form.useForm<Asked>();
  const type = Form.useWatch('type', form);
  const close = () => {
    setOpen(false);
    setSeen(undefined);
  };
  const look = async () => {
    const asked = await form.validateFields().catch(() => undefined);
    const values = asked && (await ask(asked).catch(() => undefined));
    if (values) setSeen(asked.fields.map((field, at) => [wordOf(field), values[at] ?? '']));
  };
  return (
    <>
      <ActButton notNow={notNow} onClick={() => setOpen(true)} className="no-print">
        {words.unmask}
      </ActButton>
      <Modal
        title={words.unmask}
        open={open}
        onCancel={close}
        destroyOnHidden
        okText={seen ? common.close : words.look}
        cancelText={common.back}
        onOk={() => (seen ? close() : void look())}
      >
        <WhyNot error={error} />
        {seen ? (
          <Descriptions
            bordered
            size="small"
            column={1}
            items={seen.map(([label, value]) => ({ key: label, label, children: value || words.notRegistered }))}
          />
        ) : (
          <>
            <Alert type="info" style={{ marginBottom: 16 }} title={words.unmaskNote} />
            <Form form={form} layout="vertical" initialValues={{ type: 'REGISTRY' }}>
              <Form.Item name="fields" label={words.whichFields} rules={[{ required: true, message: words.chooseFields }]}>
                <Checkbox.Group options={[...options]} />
              </Form.Item>
              <Form.Item name="type" label={words.purpose} rules={[{ required: true }]}>
                <Select options={choices('PurposeType')} />
              </Form.Item>
              {(type === 'TASK' || type === 'FOLLOW_UP') && (
                <Form.Item name="reference" label={words.reference} rules={[{ required: true, message: words.needReference }]}>
                  <Input maxLength={100} />
                </Form.Item>
              )}
              <Form.Item name="reason" label={words.reason} rules={[{ required: true, message: words.giveReason }]}>
                <Input.TextArea rows={2} maxLength={300} />
              </Form.Item>
            </Form>
          </>
        )}
      </Modal>
    </>
  );
}
