import { Form, Input } from 'antd';
import { SaveSchemeDocument, type TaskQuery } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useNotNow } from './step-facts.ts';
import { stepFacts } from './task-facts.ts';
import { words } from './words.ts';

type Task = TaskQuery['task'];
export const schemeParts = {
  content: words.schemeContent,
  time: words.schemeTime,
  method: words.schemeMethod,
  responsibilities: words.responsibilities,
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
      title={scheme ? words.changeScheme : words.makeScheme}
      {...(scheme ? {} : { type: 'primary' as const })}
      explain={words.schemeExplain}
      document={SaveSchemeDocument}
      input={{ taskId: task.id, revision: task.revision }}
      notNow={notNow(stepFacts.scheme)}
      done={words.schemeSaved}
      initialValues={
        scheme ? { content: scheme.content, time: scheme.time, method: scheme.method, responsibilities: scheme.responsibilities } : usual
      }
      width={640}
    >
      {Object.entries(schemeParts).map(([name, label]) => (
        <Form.Item key={name} name={name} label={label} rules={[{ required: true, message: words.fillIn(label) }]}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
        </Form.Item>
      ))}
    </Step>
  );
}
