import { agencies } from '@double-random/schema/departments';
import { App, Button, Checkbox, DatePicker, Drawer, Flex, Form, Input, InputNumber, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import { AmendPlanDocument, SavePlanItemDocument } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { MatterPicker } from '../matters/matter-picker.tsx';
import { common } from '../words.ts';
import { type ItemValues, itemInput, itemValues } from './item-values.ts';
import type { Plan, PlanItem } from './plan-words.ts';
import { StrataFields } from './strata-fields.tsx';
import { words } from './words.ts';

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
        void message.success(amending ? words.amended : words.saved);
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
      title={item ? (amending ? words.amendItem : words.changeItem)(item.name) : words.addItem}
      onClose={onClose}
      closable={{ 'aria-label': common.close }}
      footer={
        <Flex gap={8} justify="end">
          <Button onClick={onClose}>{common.back}</Button>
          <Button type="primary" loading={save.isPending || amend.isPending} onClick={() => void submit()}>
            {words.save}
          </Button>
        </Flex>
      }
    >
      <WhyNot error={save.error ?? amend.error} />
      <Form form={form} layout="vertical" initialValues={itemValues(plan.year, item)}>
        {amending && (
          <Form.Item name="reason" label={words.amendReason} rules={[{ required: true, message: words.fillInReason }]}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        )}
        <Flex gap={16} wrap>
          <Form.Item name="code" label={words.no} rules={[{ required: true, message: words.fillInNo }]}>
            <Input maxLength={20} disabled={item !== undefined} style={{ width: 120 }} />
          </Form.Item>
          <Form.Item name="name" label={words.name} rules={[{ required: true, message: words.fillInName }]} style={{ flex: 1 }}>
            <Input maxLength={100} />
          </Form.Item>
        </Flex>
        <Form.Item name="joint" valuePropName="checked">
          <Checkbox disabled={partners.length === 0}>{words.joint}</Checkbox>
        </Form.Item>
        {joint && (
          <Form.Item name="participants" label={words.participants} rules={[{ required: true, message: words.chooseParticipants }]}>
            <Select mode="multiple" options={partners.map(({ code, name }) => ({ value: code, label: name }))} />
          </Form.Item>
        )}
        {parties.map((agency) => (
          <MatterPicker key={agency} agency={agency} chosen={item?.matters ?? []} />
        ))}
        <Form.Item name="scopeText" label={words.scope} rules={[{ required: true, message: words.fillInScope }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <Form.Item name="match" label={words.match} extra={words.matchExtra}>
          <Select options={choices('ScopeMatch')} />
        </Form.Item>
        <Form.Item
          name="scopeAgencies"
          label={words.scopeAgencies}
          extra={words.scopeAgenciesExtra}
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
          <Form.Item name="percent" label={words.ratio}>
            <InputNumber min={0.01} max={100} precision={2} placeholder={words.byList} />
          </Form.Item>
          <Form.Item name="rounds" label={words.rounds} rules={[{ required: true, message: words.fillInRounds }]}>
            <InputNumber min={1} max={365} precision={0} />
          </Form.Item>
          <Form.Item name="estimatedCount" label={words.estimated} rules={[{ required: true, message: words.fillInEstimate }]}>
            <InputNumber min={0} precision={0} />
          </Form.Item>
        </Flex>
        <StrataFields />
        <Form.Item name="window" label={words.window} rules={[{ required: true, message: words.chooseWindow }]}>
          <DatePicker.RangePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="dueOn" label={words.dueOn}>
          <DatePicker style={{ width: '100%' }} placeholder={words.dueOnExtra} />
        </Form.Item>
        {own?.units?.length ? (
          <Form.Item name="unit" label={words.unit}>
            <Select allowClear options={own.units.map(({ code, name }) => ({ value: code, label: name }))} />
          </Form.Item>
        ) : null}
        <Form.Item name="originLevel" label={words.originLevel}>
          <Select options={choices('OriginLevel')} />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
