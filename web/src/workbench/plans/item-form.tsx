import { agencies } from '@double-random/schema/departments';
import { App, Button, Checkbox, DatePicker, Drawer, Flex, Form, Input, InputNumber, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { choices } from '../../browser/words.ts';
import { AmendPlanDocument, type PlanItemInput, SavePlanItemDocument } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { MatterPicker, type PickedMatters, referencesOf } from '../matters/matter-picker.tsx';
import type { Plan, PlanItem } from './plan-words.ts';

interface ItemFormProps {
  readonly plan: Plan;
  /** Absent: a new one. */
  readonly item: PlanItem | undefined;
  readonly onClose: () => void;
}

interface Values extends Omit<PlanItemInput, 'matters' | 'scope' | 'ratioBasisPoints' | 'windowFrom' | 'windowTo' | 'dueOn'> {
  readonly matters?: PickedMatters;
  readonly scopeText: string;
  readonly match: PlanItemInput['scope']['match'];
  readonly percent?: number;
  readonly window: readonly [Dayjs, Dayjs];
  readonly dueOn?: Dayjs;
  readonly reason?: string;
}

/** An item of a plan. Once the plan is published, the same form amends it, with the reason (KF 第十一条). */
export function ItemForm({ plan, item, onClose }: ItemFormProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const joint = Form.useWatch('joint', form);
  const participants = Form.useWatch('participants', form) ?? item?.participants.map(({ code }) => code) ?? [];
  const save = useAct(SavePlanItemDocument);
  const amend = useAct(AmendPlanDocument);
  const amending = plan.state === 'PUBLISHED';
  const own = agencies.find(({ code }) => code === plan.department.code);
  const partners = agencies.filter((a) => a.kind === 'DEPARTMENT' && a.code !== own?.code && a.region && a.region === own?.region);
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
    if (amending) amend.mutate({ ...place, items: [inputOf(values)], reason: values.reason ?? '' }, done);
    else save.mutate({ ...place, item: inputOf(values) }, done);
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
      <Form form={form} layout="vertical" initialValues={initialOf(plan, item)}>
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
        {[plan.department.code, ...(joint ? participants : [])].map((agency) => (
          <MatterPicker key={agency} agency={agency} />
        ))}
        <Form.Item name="scopeText" label="抽查范围" rules={[{ required: true, message: '请写明范围' }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <Form.Item name="match" label="组合方式" extra="同一对象须有各部门的事项，还是有任一部门的事项即可">
          <Select options={choices('ScopeMatch')} />
        </Form.Item>
        <Flex gap={16} wrap>
          <Form.Item name="percent" label="抽查比例（%）">
            <InputNumber min={0.01} max={100} precision={2} placeholder="缺省按清单" />
          </Form.Item>
          <Form.Item name="rounds" label="年度轮次" rules={[{ required: true, message: '请填写轮次' }]}>
            <InputNumber min={1} max={365} precision={0} />
          </Form.Item>
          <Form.Item name="estimatedCount" label="预估户数">
            <InputNumber min={0} precision={0} />
          </Form.Item>
        </Flex>
        <Form.Item name="window" label="执行时间" rules={[{ required: true, message: '请选择起止日期' }]}>
          <DatePicker.RangePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="dueOn" label="完成时限">
          <DatePicker style={{ width: '100%' }} placeholder="报领导小组办公室的计划必填" />
        </Form.Item>
        {(own?.units ?? []).length > 0 && (
          <Form.Item name="unit" label="责任单位">
            <Select allowClear options={own!.units!.map(({ code, name }) => ({ value: code, label: name }))} />
          </Form.Item>
        )}
        <Form.Item name="originLevel" label="任务来源层级">
          <Select options={choices('OriginLevel')} />
        </Form.Item>
      </Form>
    </Drawer>
  );
}

const day = (value: Dayjs): string => value.format('YYYY-MM-DD');

function inputOf({ matters, scopeText, match, percent, window: [from, to], dueOn, reason: _, ...rest }: Values): PlanItemInput {
  return {
    ...rest,
    joint: rest.joint ?? false,
    matters: referencesOf(matters),
    scope: { text: scopeText, match },
    ...(percent === undefined || percent === null ? {} : { ratioBasisPoints: Math.round(percent * 100) }),
    windowFrom: day(from),
    windowTo: day(to),
    ...(dueOn ? { dueOn: day(dueOn) } : {}),
  };
}

const initialOf = ({ year }: Plan, item: PlanItem | undefined) =>
  item
    ? {
        ...item,
        participants: item.participants.map(({ code }) => code),
        matters: Object.fromEntries(
          [...new Set(item.matters.map(({ agency }) => agency))].map((agency) => [
            agency,
            item.matters.filter((m) => m.agency === agency).map(({ matterId }) => matterId),
          ]),
        ),
        scopeText: item.scope.text,
        match: item.scope.match,
        percent: item.ratioBasisPoints / 100,
        window: [dayjs(item.windowFrom), dayjs(item.windowTo)],
        dueOn: item.dueOn ? dayjs(item.dueOn) : undefined,
      }
    : { joint: false, match: 'ALL', rounds: 1, originLevel: 'COUNTY', window: [dayjs(`${year}-03-01`), dayjs(`${year}-11-30`)] };
