import { Form, Input } from 'antd';
import { SaveSchemeDocument, type TaskQuery } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useNotNow } from './step-facts.ts';
import { stepFacts } from './task-facts.ts';

type Task = TaskQuery['task'];
export const schemeParts = {
  content: '检查内容',
  time: '检查时间',
  method: '检查方式',
  responsibilities: '职责分工',
} as const;

/** What a first scheme usually says; the initiator changes it to fit (PD 第十二条). */
const usual = {
  content: '按抽查事项清单所列内容，一次查清。',
  time: '名单派发后，在任务实施期间内完成。',
  method: '现场检查，辅以书面检查。',
  responsibilities: '发起部门组长统一安排日程；各部门对本部门事项的检查过程、结果和公示负责。',
};

/** The scheme of a task, by the initiator; a changed one is acknowledged anew. */
export function SchemeStep({ task }: { readonly task: Task }) {
  const notNow = useNotNow(task);
  const { scheme } = task;
  return (
    <Step
      title={scheme ? '修改检查方案' : '制定检查方案'}
      {...(scheme ? {} : { type: 'primary' as const })}
      explain="明确检查内容、时间、方式和职责分工；修改后由各参加部门重新阅知。"
      document={SaveSchemeDocument}
      input={{ taskId: task.id, revision: task.revision }}
      notNow={notNow(stepFacts.scheme)}
      done="检查方案已保存"
      initialValues={
        scheme ? { content: scheme.content, time: scheme.time, method: scheme.method, responsibilities: scheme.responsibilities } : usual
      }
      width={640}
    >
      {Object.entries(schemeParts).map(([name, label]) => (
        <Form.Item key={name} name={name} label={label} rules={[{ required: true, message: `请填写${label}` }]}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
        </Form.Item>
      ))}
    </Step>
  );
}
