import { App, Button, DatePicker, Drawer, Flex, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { choices } from '../../browser/words.ts';
import { useAct, WhyNot } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { useAddress } from '../page.tsx';
import { matterOptions, useMatters } from './matter-choices.ts';
import type { RegisteredObject } from './object-words.ts';
import { OwnFieldItems } from './own-fields.tsx';

interface ObjectFormProps {
  readonly department: OwnDepartment;
  /** What is changed, with the personal data looked at for it; absent: a new one is entered. */
  readonly object?: RegisteredObject & Readonly<Partial<Record<Personal, string>>>;
  readonly onClose: () => void;
}
type Personal = (typeof personalFields)[number];

/** Enters an object, or changes what is registered of it: the row is replaced as a whole, so the form shows all of it. */
export function ObjectForm({ department, object, onClose }: ObjectFormProps) {
  const { message } = App.useApp();
  const { set, get } = useAddress();
  const [form] = Form.useForm();
  const matters = useMatters(department);
  const act = useAct(department.document('UpsertObject'));
  const save = async () => {
    const entered = await form.validateFields().catch(() => undefined);
    if (!entered) return;
    const { creditRiskDate, ...values } = entered;
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
    act.mutate(
      {
        agency: department.agency.code,
        ...filled,
        ...(creditRiskDate ? { creditRiskDate: (creditRiskDate as Dayjs).format('YYYY-MM-DD') } : {}),
        ...(object ? { code: object.code, version: object.version } : {}),
      } as never,
      {
        onSuccess(data) {
          void message.success(object ? '登记已变更' : '已录入');
          onClose();
          const id = Object.values(data as Record<string, { object: { id: string } | null }>)[0]?.object?.id;
          if (id) set({ object: id, after: get('after') });
        },
      },
    );
  };
  const secret = '加密保存，平时只显示脱敏内容';
  return (
    <Drawer
      open
      size={560}
      title={object ? `变更登记：${object.name}` : '录入检查对象'}
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
      <Form form={form} layout="vertical" initialValues={object ? valuesOf(object, department) : { kind: 'ENTERPRISE' }}>
        <Form.Item name="kind" label="对象种类" rules={[{ required: true, message: '请选择种类' }]}>
          <Select options={choices('ObjectKind')} />
        </Form.Item>
        <Form.Item name="name" label="名称" rules={[{ required: true, message: '请填写名称' }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="uscc" label="统一社会信用代码" extra="企业、个体工商户、农民专业合作社必填；第18位为校验码">
          <Input maxLength={18} />
        </Form.Item>
        <Form.Item name="ownerUscc" label="所属主体的统一社会信用代码" extra="项目、产品、行为填写">
          <Input maxLength={18} />
        </Form.Item>
        <Form.Item name="address" label="住所（地址）">
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="division" label="行政区划代码" extra="不填为本部门所在区划">
          <Input maxLength={6} />
        </Form.Item>
        <Form.Item name="businessScope" label="经营范围">
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
        <Form.Item name="matterCodes" label="列入哪些抽查事项的名录">
          <Select mode="multiple" options={matterOptions(matters)} notFoundContent="还没有公布的事项清单" />
        </Form.Item>
        <OwnFieldItems fields={department.objectFields} />
        <Form.Item name="creditRiskClass" label="信用风险分类">
          <Select allowClear options={choices('CreditRiskClass')} />
        </Form.Item>
        <Form.Item name="creditRiskDate" label="信用风险分类日期">
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="personInCharge" label="负责人姓名" extra={secret}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="contactPhone" label="联系人电话" extra={secret}>
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
        <Form.Item name="idNumber" label="从业人员身份证号" extra={secret}>
          <Input maxLength={18} autoComplete="off" />
        </Form.Item>
        <Form.Item name="ownerIdNumber" label="所属主体身份证号" extra={`所属主体为自然人时填写，${secret}`}>
          <Input maxLength={18} autoComplete="off" />
        </Form.Item>
      </Form>
    </Drawer>
  );
}

const plainFields = [
  'kind',
  'name',
  'uscc',
  'ownerUscc',
  'address',
  'division',
  'businessScope',
  'matterCodes',
  'creditRiskClass',
] as const;
const personalFields = ['personInCharge', 'contactPhone', 'idNumber', 'ownerIdNumber'] as const;

const valuesOf = (object: NonNullable<ObjectFormProps['object']>, { objectFields }: OwnDepartment) => {
  const names: readonly string[] = [...plainFields, ...personalFields, ...objectFields.map(({ name }) => name)];
  const row = object as unknown as Readonly<Record<string, unknown>>;
  return {
    ...Object.fromEntries(names.map((name) => [name, row[name] ?? undefined])),
    creditRiskDate: object.creditRiskDate ? dayjs(object.creditRiskDate) : undefined,
  };
};
