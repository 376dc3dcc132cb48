import { DatePicker, Form, Input, InputNumber, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { word } from '../../browser/words.ts';
import { TasksDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Acts } from '../acts.tsx';
import { useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { matterOptions, useMatters } from './matter-choices.ts';
import { useNotMine } from './roles.ts';
import { words } from './words.ts';

/** What is done with a registry as a whole. */
export function RegistrySteps({ department }: { readonly department: OwnDepartment }) {
  const notNow = useNotMine(department);
  const matters = useMatters(department);
  const input = { agency: department.agency.code };
  return (
    <Acts>
      <Step<{ agency: string; taskId: string }>
        title={words.confirm}
        explain={words.confirmExplain}
        document={department.document('ConfirmRegistry')}
        input={input}
        notNow={notNow}
        done={words.bothConfirmed}
      >
        <TaskField />
      </Step>
      <Step<{ agency: string; receipt: string }>
        title={words.fileRegistry}
        explain={words.fileExplain}
        document={department.document('FileRegistry')}
        input={input}
        notNow={notNow}
        done={words.fileDone}
      >
        <Form.Item name="receipt" label={words.receipt} rules={[{ required: true, message: words.fillInReceipt }]}>
          <Input maxLength={100} />
        </Form.Item>
      </Step>
      <Step<{ agency: string; population: number; source: string; countedOn: string; matterCode?: string }>
        title={words.setPopulation}
        explain={words.populationExplain}
        document={department.document('SetRegistryPopulation')}
        input={input}
        notNow={notNow}
        prepare={({ countedOn, ...rest }) => ({ ...rest, countedOn: (countedOn as Dayjs).format('YYYY-MM-DD') })}
        done={words.populationSet}
      >
        <Form.Item name="matterCode" label={words.matters}>
          <Select allowClear placeholder={words.everyMatter} options={matterOptions(matters)} />
        </Form.Item>
        <Form.Item name="population" label={words.population} rules={[{ required: true, message: words.fillInPopulation }]}>
          <InputNumber min={0} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="source" label={words.source} rules={[{ required: true, message: words.fillInSource }]}>
          <Input maxLength={200} placeholder={words.sourceExample} />
        </Form.Item>
        <Form.Item name="countedOn" label={words.countedOn} rules={[{ required: true, message: words.chooseDay }]}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </Step>
    </Acts>
  );
}

const waiting: ReadonlySet<string> = new Set(['DRAFT', 'INVITED', 'READY']);

/** Tasks whose lots are not drawn yet: for these a confirmation is of use (PD 第十一条第2款). */
function TaskField() {
  const { data } = useAsk(TasksDocument, { first: 100 });
  const tasks = (data?.data.tasks.nodes ?? []).filter(({ state }) => waiting.has(state));
  return (
    <Form.Item name="taskId" label={words.forTask} rules={[{ required: true, message: words.chooseTask }]}>
      <Select
        options={tasks.map(({ id, no, name, state }) => ({ value: id, label: words.taskChoice(no, name, word('TaskState', state)) }))}
        notFoundContent={words.noTask}
      />
    </Form.Item>
  );
}
