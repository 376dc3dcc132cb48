import { App, Button, DatePicker, Drawer, Flex, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { choices } from '../../browser/words.ts';
import { useAct, WhyNot } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { useAddress } from '../page.tsx';
import type { RegisteredInspector } from './inspector-words.ts';
import { OwnFieldItems } from './own-fields.tsx';

interface InspectorFormProps {
  readonly department: OwnDepartment;
  /** Who is changed, with the personal data looked at for it; absent: somebody new. */
  readonly inspector?: RegisteredInspector;
  readonly onClose: () => void;
}

const texts = [
  ['post', '职务', ''],
  ['certificateIssuer', '发证机关', ''],
  ['professionalCategory', '专业类别', ''],
  ['zone', '片区', '抽取人员时用于就近'],
  ['idNumber', '身份证号', '加密保存，平时只显示脱敏内容'],
  ['policeNumber', '警号', '加密保存，平时只显示脱敏内容'],
  ['contactPhone', '联系方式', '加密保存，平时只显示脱敏内容'],
] as const;

/** Enters a person, or changes what is registered: the row is replaced as a whole, so the form shows all of it. */
export function InspectorForm({ department, inspector, onClose }: InspectorFormProps) {
  const { message } = App.useApp();
  const { set, get } = useAddress();
  const [form] = Form.useForm();
  const act = useAct(department.document('UpsertInspector'));
  const save = async () => {
    const entered = await form.validateFields().catch(() => undefined);
    if (!entered) return;
    const { certificateFrom, certificateTo, ...values } = entered;
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
    const day = (value: unknown) => (value ? (value as Dayjs).format('YYYY-MM-DD') : undefined);
    act.mutate(
      { agency: department.agency.code, ...filled, certificateFrom: day(certificateFrom), certificateTo: day(certificateTo) } as never,
      {
        onSuccess(data) {
          void message.success(inspector ? '登记已变更' : '已录入');
          onClose();
          const id = Object.values(data as Record<string, { inspector: { id: string } | null }>)[0]?.inspector?.id;
          if (id) set({ inspector: id, after: get('after') });
        },
      },
    );
  };
  const units = department.agency.units ?? [];
  return (
    <Drawer
      open
      size={560}
      title={inspector ? `变更登记：${inspector.name ?? inspector.nameMasked}` : '录入执法检查人员'}
      onClose={onClose}
      closable={{ 'aria-label': '关闭' }}
      footer={
        <Flex gap={8} justify="end">
          <Button onClick={onClose}>返回</Button>
          <Button type="primary" loading={act.isPending} onClick={() => void save()}>
            保存
          </Button>
        </Flex>
      }
    >
      <WhyNot error={act.error} />
      <Form form={form} layout="vertical" {...(inspector ? { initialValues: valuesOf(inspector, department) } : {})}>
        <Form.Item name="name" label="姓名" rules={[{ required: true, message: '请填写姓名' }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="certificateNo" label="执法证号" rules={[{ required: true, message: '请填写执法证号' }]}>
          <Input maxLength={40} disabled={inspector !== undefined} />
        </Form.Item>
        <Form.Item name="certificateFrom" label="证件有效期起" rules={[{ required: true, message: '请选择日期' }]}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="certificateTo" label="证件有效期止" rules={[{ required: true, message: '请选择日期' }]}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="sex" label="性别">
          <Select allowClear options={choices('Sex')} />
        </Form.Item>
        {units.length > 0 && (
          <Form.Item name="unit" label="所属单位">
            <Select allowClear options={units.map(({ code, name }) => ({ value: code, label: name }))} />
          </Form.Item>
        )}
        <Form.Item name="enforcementFields" label="执法领域" extra="执法领域编码，如 NARCOTICS；回车确认，可填多个">
          <Select mode="tags" open={false} suffixIcon={null} />
        </Form.Item>
        {texts.map(([name, label, extra]) => (
          <Form.Item key={name} name={name} label={label} extra={extra}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
        ))}
        <OwnFieldItems fields={department.inspectorFields} />
      </Form>
    </Drawer>
  );
}

const valuesOf = (inspector: RegisteredInspector, { inspectorFields }: OwnDepartment) => {
  const names: readonly string[] = [
    ...['name', 'certificateNo', 'sex', 'unit', 'enforcementFields'],
    ...texts.map(([name]) => name),
    ...inspectorFields.map(({ name }) => name),
  ];
  const row = inspector as unknown as Readonly<Record<string, unknown>>;
  return {
    ...Object.fromEntries(names.map((name) => [name, row[name] ?? undefined])),
    certificateFrom: inspector.certificateFrom ? dayjs(inspector.certificateFrom) : undefined,
    certificateTo: inspector.certificateTo ? dayjs(inspector.certificateTo) : undefined,
  };
};
