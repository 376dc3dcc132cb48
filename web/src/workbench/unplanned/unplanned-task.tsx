import { agencies, findAgency } from '@double-random/schema/departments';
import { Alert, App, Card, Checkbox, Flex, Form, InputNumber, Radio, Select } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { choices } from '../../browser/words.ts';
import { AdHocFilingsDocument, CreateTaskDocument } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { ActButton } from '../acts.tsx';
import { useAsk } from '../asking.tsx';
import { ScopeFields } from '../caps/scope-fields.tsx';
import { DaysItem, LongItem, TextItem } from '../form/items.tsx';
import { MatterPicker } from '../matters/matter-picker.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { GroundFields } from './ground-fields.tsx';
import { taskInput, type UnplannedValues } from './task-input.ts';
import { words } from './words.ts';

/** A task from an ad hoc filing that was received (PD 第八条). */
export function AdHocTask() {
  const { id = '' } = useParams();
  const me = useMe();
  const region = findAgency(me.department ?? '')?.region ?? '';
  const { data } = useAsk(AdHocFilingsDocument, { region }, region !== '');
  const filing = data?.data.received.nodes.find((f) => f.id === id);
  return (
    <Page title={words.adHocTask}>
      {filing && <Alert type="info" showIcon title={words.filingFrom(filing.name, filing.documentNo, filing.assignedBy)} />}
      <TaskForm key={filing?.id ?? ''} origin="AD_HOC" filingId={id} name={filing?.name} />
    </Page>
  );
}

/** 另行部署的定向抽查: by a deploying document or by an approved exemption; inside the named circle it is drawn all the same (KF 第十三条第二款). */
export const DirectedTask = () => (
  <Page title={words.directedTask}>
    <Alert type="info" showIcon title={words.directedExplain} />
    <TaskForm origin="DIRECTED" />
  </Page>
);

interface TaskFormProps {
  readonly origin: 'AD_HOC' | 'DIRECTED';
  readonly filingId?: string;
  readonly name?: string | undefined;
}

function TaskForm({ origin, filingId, name }: TaskFormProps) {
  const me = useMe();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const act = useAct(CreateTaskDocument);
  const [form] = Form.useForm<UnplannedValues>();
  const participants = Form.useWatch('participants', form) ?? [];
  const own = findAgency(me.department ?? '');
  const partners = agencies.filter((a) => a.kind === 'DEPARTMENT' && a.code !== own?.code && a.region && a.region === own?.region);
  const may = own?.kind === 'DEPARTMENT' && me.roles.some((role) => role === 'op' || role === 'ph');
  const notNow = !may && words.notOpOfDepartment;
  const create = (values: UnplannedValues) =>
    act.mutate(taskInput(origin, values, filingId) as never, {
      onSuccess({ createTask: { task } }) {
        void message.success(words.created(task?.no ?? ''));
        void navigate(`/tasks/${task?.id ?? ''}`);
      },
    });
  return (
    <Card>
      <WhyNot error={act.error} />
      <Form
        form={form}
        layout="vertical"
        onFinish={create}
        initialValues={{
          name,
          match: 'ALL',
          originLevel: 'COUNTY',
          inspectorMode: 'PER_DEPARTMENT',
          ...(filingId ? {} : { participants: [] }),
        }}
      >
        <TextItem name="name" label={words.taskName} maxLength={100} />
        {origin === 'DIRECTED' && <GroundFields />}
        <Form.Item
          name="participants"
          label={words.participants}
          extra={origin === 'DIRECTED' ? words.alone : words.atLeastOne}
          rules={[{ required: origin === 'AD_HOC', message: words.needParticipant }]}
        >
          <Select mode="multiple" options={partners.map(({ code, name: title }) => ({ value: code, label: title }))} />
        </Form.Item>
        {[...(own ? [own.code] : []), ...participants].map((agency) => (
          <MatterPicker key={agency} agency={agency} />
        ))}
        <LongItem name="scopeText" label={words.scope} />
        <Form.Item name="match" label={words.match} extra={words.matchExtra}>
          <Select options={choices('ScopeMatch')} />
        </Form.Item>
        {origin === 'DIRECTED' && (
          <>
            <ScopeFields />
            <p className="reasons">{words.narrow}</p>
          </>
        )}
        <Flex gap={16} wrap>
          <Form.Item name="percent" label={words.ratio} rules={[{ required: true, message: words.needRatio }]}>
            <InputNumber min={0.01} max={100} precision={2} />
          </Form.Item>
          <Form.Item name="originLevel" label={words.originLevel}>
            <Select style={{ minWidth: 160 }} options={choices('OriginLevel')} />
          </Form.Item>
        </Flex>
        <DaysItem name="days" label={words.days} extra={words.daysExtra} />
        <Form.Item name="inspectorMode" label={words.inspectorMode}>
          <Radio.Group options={choices('InspectorMode')} />
        </Form.Item>
        <Form.Item
          name="known"
          valuePropName="checked"
          rules={[{ validator: (_, ok) => (ok ? Promise.resolve() : Promise.reject(new Error(words.confirm))) }]}
        >
          <Checkbox>{words.checked}</Checkbox>
        </Form.Item>
        <ActButton type="primary" htmlType="submit" loading={act.isPending} notNow={notNow}>
          {words.begin}
        </ActButton>
      </Form>
    </Card>
  );
}
