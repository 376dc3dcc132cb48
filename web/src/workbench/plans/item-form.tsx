import { agencies } from '@double-random/schema/departments';
import { App, Button, Checkbox, DatePicker, Drawer, Flex, Form, Input, InputNumber, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import { AmendPlanDocument, SavePlanItemDocument } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { MatterPicker } from '../matters/matter-picker.tsx';
import { type ItemValues, itemInput, itemValues } from './item-values.ts';
import type { Plan, PlanItem } from './plan-words.ts';
import { StrataFields } from './strata-fields.tsx';

interface ItemFormProps {
  readonly plan: Plan;
  /** Absent: a new one. */
  readonly item: PlanItem | undefined;
  readonly onClose: () => void;
}

/** An item of a plan. Once the plan is published, the same form amends it, with the reason (KF 第十一条). */
export function ItemForm({ plan, item, onClose }: ItemFormProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<ItemValues>();
  const joint = Form.useWatch('joint', form);
  const participants = Form.useWatch('participants', form) ?? item?.participants.map(({ code }) => code) ?? [];
  const save = useAct(SavePlanItemDocument);
  const amend = useAct(AmendPlanDocument);
  const amending = plan.state === 'PUBLISHED';
  const own = agencies.find(({ code }) => code === plan.department.code);
  const partners = agencies.filter((a) => a.kind === 'DEPARTMENT' && a.code !== own?.code && a.region && a.region === own?.region);
  const parties = [plan.department.code, ...(joint ? participants : [])];
  const submit = async () => {
    const values = await form.validateFields().catch(() => undefined);
    if (!values) return;
    const place = { planId: plan.id, revision: plan.revision };
    const done = {
      onSuccess() {
        void message.success(amending ? '计划已调整，审定后重新公布' : '计划项已保存');
        onClose();
      },
    };
    if (amending) amend.mutate({ ...place, items: [itemInput(values, plan.department.code)], reason: values.reason ?? '' }, done);
    else save.mutate({ ...place, item: itemInput(values, plan.department.code) }, done);
  };
  return (
    <Drawer
      open
      size={640}
      title={item ? `${amending ? '调整' : '修改'}计划项：${item.name}` : '添加计划项'}
      onClose={onClose}
      closable={{ 'aria-label': '关闭' }}
      footer={
        <Flex gap={8} justify="end">
          <Button onClick={onClose}>返回</Button>
          <Button type="primary" loading={save.isPending || amend.isPending} onClick={() => void submit()}>
            保存
          </Button>
        </Flex>
      }
    >
      <WhyNot error={save.error ?? amend.error} />
      <Form form={form} layout="vertical" initialValues={itemValues(plan.year, item)}>
        {amending && (
          <Form.Item name="reason" label="调整理由" rules={[{ required: true, message: '请填写理由' }]}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        )}
        <Flex gap={16} wrap>
          <Form.Item name="code" label="编号" rules={[{ required: true, message: '请填写编号，如 J1' }]}>
            <Input maxLength={20} disabled={item !== undefined} style={{ width: 120 }} />
          </Form.Item>
          <Form.Item name="name" label="名称" rules={[{ required: true, message: '请填写名称' }]} style={{ flex: 1 }}>
            <Input maxLength={100} />
          </Form.Item>
        </Flex>
        <Form.Item name="joint" valuePropName="checked">
          <Checkbox disabled={partners.length === 0}>部门联合抽查</Checkbox>
        </Form.Item>
        {joint && (
          <Form.Item name="participants" label="参与部门" rules={[{ required: true, message: '请选择参与部门' }]}>
            <Select mode="multiple" options={partners.map(({ code, name }) => ({ value: code, label: name }))} />
          </Form.Item>
        )}
        {parties.map((agency) => (
          <MatterPicker key={agency} agency={agency} chosen={item?.matters ?? []} />
        ))}
        <Form.Item name="scopeText" label="抽查范围" rules={[{ required: true, message: '请写明范围' }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <Form.Item name="match" label="组合方式" extra="同一对象须有各部门的事项，还是有任一部门的事项即可">
          <Select options={choices('ScopeMatch')} />
        </Form.Item>
        <Form.Item
          name="scopeAgencies"
          label="范围依哪些部门的名录"
          extra="不选为全部参与部门"
          hidden={parties.length < 2 && !item?.scope.agencies.some((code) => !parties.includes(code))}
        >
          <Select
            mode="multiple"
            options={agencies
              .filter(({ code }) => parties.includes(code) || item?.scope.agencies.includes(code))
              .map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Form.Item>
        <Flex gap={16} wrap>
          <Form.Item name="percent" label="抽查比例（%）">
            <InputNumber min={0.01} max={100} precision={2} placeholder="缺省按清单" />
          </Form.Item>
          <Form.Item name="rounds" label="年度轮次" rules={[{ required: true, message: '请填写轮次' }]}>
            <InputNumber min={1} max={365} precision={0} />
          </Form.Item>
          <Form.Item name="estimatedCount" label="每轮预估户数">
            <InputNumber min={0} precision={0} />
          </Form.Item>
        </Flex>
        <StrataFields />
        <Form.Item name="window" label="执行时间" rules={[{ required: true, message: '请选择起止日期' }]}>
          <DatePicker.RangePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="dueOn" label="完成时限">
          <DatePicker style={{ width: '100%' }} placeholder="报领导小组办公室的计划必填" />
        </Form.Item>
        {own?.units?.length ? (
          <Form.Item name="unit" label="责任单位">
            <Select allowClear options={own.units.map(({ code, name }) => ({ value: code, label: name }))} />
          </Form.Item>
        ) : null}
        <Form.Item name="originLevel" label="任务来源层级">
          <Select options={choices('OriginLevel')} />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
