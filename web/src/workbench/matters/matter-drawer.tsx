import { App, Button, Flex, Form, Popconfirm } from 'antd';
import { useAct, WhyNot } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { useMe } from '../me.tsx';
import { SideDrawer } from '../side-drawer.tsx';
import { common } from '../words.ts';
import { MatterFacts } from './matter-facts.tsx';
import { MatterFields } from './matter-fields.tsx';
import { matterInput, matterValues } from './matter-values.ts';
import type { Matter, MatterList } from './matter-words.ts';
import { words } from './words.ts';

interface MatterDrawerProps {
  readonly department: OwnDepartment;
  readonly list: MatterList;
  /** Nothing while a new one is added. */
  readonly matter: Matter | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onNew: () => void;
}

/** One matter beside the list: read when published, edited while the version is a draft (KF 第七条). */
export function MatterDrawer({ department, list, matter, open, onClose, onNew }: MatterDrawerProps) {
  const me = useMe();
  const notNow = (list.state !== 'DRAFT' && words.onlyDraft) || (!me.roles.includes('op') && words.notOpToChange);
  const editable = !notNow && !department.readOnly;
  return (
    <>
      {editable && (
        <Button style={{ marginTop: 16 }} onClick={onNew}>
          {words.add}
        </Button>
      )}
      <SideDrawer open={open} onClose={onClose} title={matter?.name ?? words.add}>
        {open &&
          (editable ? (
            <Edit department={department} list={list} matter={matter} onClose={onClose} />
          ) : (
            matter && <MatterFacts department={department} matter={matter} />
          ))}
      </SideDrawer>
    </>
  );
}

function Edit({ department, list, matter, onClose }: Pick<MatterDrawerProps, 'department' | 'list' | 'matter' | 'onClose'>) {
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const save = useAct(department.document('SaveMatter'));
  const remove = useAct(department.document('RemoveMatter'));
  const place = { listId: list.id, revision: list.revision };
  const finished = (text: string) => ({
    onSuccess() {
      void message.success(text);
      onClose();
    },
  });
  const submit = async () => {
    const values = await form.validateFields().catch(() => undefined);
    if (!values) return;
    save.mutate({ ...place, matter: matterInput(values, matter) } as never, finished(words.saved));
  };
  return (
    <>
      <WhyNot error={save.error ?? remove.error} />
      <Form form={form} layout="vertical" initialValues={matterValues(matter, department)}>
        <MatterFields department={department} isNew={matter === undefined} />
        <Flex gap={8} justify="end">
          {matter && (
            <Popconfirm
              title={words.askRemove}
              okText={words.remove}
              cancelText={common.back}
              onConfirm={() => remove.mutate({ ...place, code: matter.code }, finished(words.removed))}
            >
              <Button danger loading={remove.isPending}>
                {words.remove}
              </Button>
            </Popconfirm>
          )}
          <Button type="primary" loading={save.isPending} onClick={() => void submit()}>
            {words.save}
          </Button>
        </Flex>
      </Form>
    </>
  );
}
