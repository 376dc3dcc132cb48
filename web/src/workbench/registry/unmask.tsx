import { Alert, Button, Checkbox, Descriptions, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { choices, word } from '../../browser/words.ts';
import type { InspectorSecret, ObjectSecret, PurposeType } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { useMe } from '../me.tsx';

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
      notNow={!allowed && '由管辖部门名录库管理员或经办人查看（PD 第二十五条）'}
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
      notNow={!me.roles.includes('reg') && !me.roles.includes('ins') && '由本人或本部门名录库管理员查看（PD 第二十五条）'}
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
      <Button disabled={Boolean(notNow)} {...(notNow ? { title: notNow } : {})} onClick={() => setOpen(true)} className="no-print">
        查看个人信息
      </Button>
      <Modal
        title="查看个人信息"
        open={open}
        onCancel={close}
        destroyOnHidden
        okText={seen ? '关闭' : '查看'}
        cancelText="返回"
        onOk={() => (seen ? close() : void look())}
      >
        <WhyNot error={error} />
        {seen ? (
          <Descriptions
            bordered
            size="small"
            column={1}
            items={seen.map(([label, value]) => ({ key: label, label, children: value || '未登记' }))}
          />
        ) : (
          <>
            <Alert
              type="info"
              style={{ marginBottom: 16 }}
              title="个人信息只用于履行监管职责。每次查看的人、时间、用途和栏目都会留痕，可被审计（PD 第二十五条）。"
            />
            <Form form={form} layout="vertical" initialValues={{ type: 'REGISTRY' }}>
              <Form.Item name="fields" label="要查看的栏目" rules={[{ required: true, message: '请选择栏目' }]}>
                <Checkbox.Group options={[...options]} />
              </Form.Item>
              <Form.Item name="type" label="用途" rules={[{ required: true }]}>
                <Select options={choices('PurposeType')} />
              </Form.Item>
              {(type === 'TASK' || type === 'FOLLOW_UP') && (
                <Form.Item name="reference" label="任务或案件编号" rules={[{ required: true, message: '此用途须写明编号' }]}>
                  <Input maxLength={100} />
                </Form.Item>
              )}
              <Form.Item name="reason" label="理由" rules={[{ required: true, message: '请写明理由' }]}>
                <Input.TextArea rows={2} maxLength={300} />
              </Form.Item>
            </Form>
          </>
        )}
      </Modal>
    </>
  );
}
