import { agencies, findAgency } from '@double-random/schema/departments';
import { Alert, App, Button, Card, Checkbox, Flex, Form, InputNumber, Radio, Select } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { choices } from '../../browser/words.ts';
import { AdHocFilingsDocument, CreateTaskDocument } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { useAsk } from '../asking.tsx';
import { ScopeFields } from '../caps/scope-fields.tsx';
import { DaysItem, LongItem, TextItem } from '../form/items.tsx';
import { MatterPicker } from '../matters/matter-picker.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { GroundFields } from './ground-fields.tsx';
import { taskInput, type UnplannedValues } from './task-input.ts';

/** A task from an ad hoc filing that was received (PD 第八条). */
export function AdHocTask() {
  const { id = '' } = useParams();
  const me = useMe();
  const region = findAgency(me.department ?? '')?.region ?? '';
  const { data } = useAsk(AdHocFilingsDocument, { region }, region !== '');
  const filing = data?.data.received.nodes.find((f) => f.id === id);
  return (
    <Page title="设立临时性联合抽查任务">
      {filing && <Alert type="info" showIcon title={`${filing.name}（${filing.documentNo}，${filing.assignedBy}交办）`} />}
      <TaskForm key={filing?.id ?? ''} origin="AD_HOC" filingId={id} name={filing?.name} />
    </Page>
  );
}

/** 另行部署的定向抽查: by a deploying document or by an approved exemption; inside the named circle it is drawn all the same (KF 第十三条第二款). */
export const DirectedTask = () => (
  <Page title="设立定向抽查任务">
    <Alert
      type="info"
      showIcon
      title="定向抽查以部署文件或者已批准的豁免为依据，不受年度次数上限限制的，须有豁免。范围之内仍随机抽取，不得指定到户（KF 第十三条第二款）。"
    />
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
  const notNow = !may && '由监管部门经办人设立任务（KF 第十四条）';
  const create = (values: UnplannedValues) =>
    act.mutate(taskInput(origin, values, filingId) as never, {
      onSuccess({ createTask: { task } }) {
        void message.success(`已创建 ${task?.no ?? ''}`);
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
        <TextItem name="name" label="任务名称" maxLength={100} />
        {origin === 'DIRECTED' && <GroundFields />}
        <Form.Item
          name="participants"
          label="参与部门"
          extra={origin === 'DIRECTED' ? '不选为本部门单独进行' : '至少一个'}
          rules={[{ required: origin === 'AD_HOC', message: '联合抽查至少有一个参与部门（PD 第四条）' }]}
        >
          <Select mode="multiple" options={partners.map(({ code, name: title }) => ({ value: code, label: title }))} />
        </Form.Item>
        {[...(own ? [own.code] : []), ...participants].map((agency) => (
          <MatterPicker key={agency} agency={agency} />
        ))}
        <LongItem name="scopeText" label="抽查范围" />
        <Form.Item name="match" label="组合方式" extra="同一对象须有各部门的事项，还是有任一部门的事项即可">
          <Select options={choices('ScopeMatch')} />
        </Form.Item>
        {origin === 'DIRECTED' && (
          <>
            <ScopeFields />
            <p className="reasons">按编码限定的，须有本部门已批准的豁免逐一写明；范围过窄的，须由分管负责人批准后才能抽取。</p>
          </>
        )}
        <Flex gap={16} wrap>
          <Form.Item name="percent" label="抽查比例（%）" rules={[{ required: true, message: '请填写比例' }]}>
            <InputNumber min={0.01} max={100} precision={2} />
          </Form.Item>
          <Form.Item name="originLevel" label="任务来源层级">
            <Select style={{ minWidth: 160 }} options={choices('OriginLevel')} />
          </Form.Item>
        </Flex>
        <DaysItem name="days" label="执行时间" extra="在同一年度之内" />
        <Form.Item name="inspectorMode" label="检查人员的抽取">
          <Radio.Group options={choices('InspectorMode')} />
        </Form.Item>
        <Form.Item
          name="known"
          valuePropName="checked"
          rules={[{ validator: (_, ok) => (ok ? Promise.resolve() : Promise.reject(new Error('请确认'))) }]}
        >
          <Checkbox>已核对：所列事项在各部门现行清单之中，设立后内容和适用规则固定到办结</Checkbox>
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={act.isPending} disabled={Boolean(notNow)} {...(notNow ? { title: notNow } : {})}>
          设立任务
        </Button>
        {notNow && <p className="reasons">{notNow}。</p>}
      </Form>
    </Card>
  );
}
