import { DatePicker, Flex, Form, Input, InputNumber, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { word } from '../../browser/words.ts';
import { TasksDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { StepReasons } from '../step-reasons.tsx';
import { matterOptions, useMatters } from './matter-choices.ts';
import { useNotMine } from './roles.ts';

/** What is done with a registry as a whole. */
export function RegistrySteps({ department }: { readonly department: OwnDepartment }) {
  const notNow = useNotMine(department);
  const matters = useMatters(department);
  const input = { agency: department.agency.code };
  return (
    <Flex gap={8} wrap className="no-print">
      <Step<{ agency: string; taskId: string }>
        title="抽查前确认两库"
        explain="确认本部门检查对象名录库和执法检查人员名录库真实、准确、完整。确认之后再有变动，须重新确认。"
        document={department.document('ConfirmRegistry')}
        input={input}
        notNow={notNow}
        done="两库已确认"
      >
        <TaskField />
      </Step>
      <Step<{ agency: string; receipt: string }>
        title="登记备案"
        explain="名录库报送备案后，登记备案回执编号。"
        document={department.document('FileRegistry')}
        input={input}
        notNow={notNow}
        done="备案已登记"
      >
        <Form.Item name="receipt" label="备案回执编号" rules={[{ required: true, message: '请填写回执编号' }]}>
          <Input maxLength={100} />
        </Form.Item>
      </Step>
      <Step<{ agency: string; population: number; source: string; countedOn: string; matterCode?: string }>
        title="登记监管对象总数"
        explain="监管对象总数用于计算名录库覆盖率，须写明来源。"
        document={department.document('SetRegistryPopulation')}
        input={input}
        notNow={notNow}
        prepare={({ countedOn, ...rest }) => ({ ...rest, countedOn: (countedOn as Dayjs).format('YYYY-MM-DD') })}
        done="总数已登记"
      >
        <Form.Item name="matterCode" label="抽查事项">
          <Select allowClear placeholder="全部事项" options={matterOptions(matters)} />
        </Form.Item>
        <Form.Item name="population" label="监管对象总数" rules={[{ required: true, message: '请填写总数' }]}>
          <InputNumber min={0} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="source" label="来源" rules={[{ required: true, message: '请写明来源' }]}>
          <Input maxLength={200} placeholder="如 国家企业信用信息公示系统" />
        </Form.Item>
        <Form.Item name="countedOn" label="统计日期" rules={[{ required: true, message: '请选择日期' }]}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </Step>
      <StepReasons reasons={[notNow]} />
    </Flex>
  );
}

const waiting: ReadonlySet<string> = new Set(['DRAFT', 'INVITED', 'READY']);

/** Tasks whose lots are not drawn yet: for these a confirmation is of use (PD 第十一条第2款). */
function TaskField() {
  const { data } = useAsk(TasksDocument, { first: 100 });
  const tasks = (data?.data.tasks.nodes ?? []).filter(({ state }) => waiting.has(state));
  return (
    <Form.Item name="taskId" label="用于哪个抽查任务" rules={[{ required: true, message: '请选择任务' }]}>
      <Select
        options={tasks.map((t) => ({ value: t.id, label: `${t.no} ${t.name}（${word('TaskState', t.state)}）` }))}
        notFoundContent="没有待抽取的任务。任务由发起部门建立，尚未抽取时确认两库。"
      />
    </Form.Item>
  );
}
