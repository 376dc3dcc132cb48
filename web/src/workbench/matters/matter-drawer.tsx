import { App, Button, Flex, Form, Popconfirm } from 'antd';
import { useAct, WhyNot } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { useMe } from '../me.tsx';
import { SideDrawer } from '../side-drawer.tsx';
import { t as common } from '../words.ts';
import { MatterFacts } from './matter-facts.tsx';
import { MatterFields } from './matter-fields.tsx';
import { matterInput, matterValues } from './matter-values.ts';
import type { Matter, MatterList } from './matter-words.ts';
import { t } from './words.ts';

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
  const notNow = (list.state !== 'DRAFT' && t.onlyDraft) || (!me.roles.includes('op') && t.notOpToChange);
  const editable = !notNow && !department.readOnly;
  return (
    <>
      {editable && (
        <Button style={{ marginTop: 16 }} onClick={onNew}>
          {t.add}
        </Button>
      )}
      <SideDrawer open={open} onClose={onClose} title={matter?.name ?? t.add}>
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
    save.mutate({ ...place, matter: matterInput(values, matter) } as never, finished(t.saved));
  };
  return (
    <>
      <WhyNot error={save.error ?? remove.error} />
      <Form form={form} layout="vertical" initialValues={matterValues(matter, department)}>
        <MatterFields department={department} isNew={matter === undefined} />
        <Flex gap={8} justify="end">
          {matter && (
            <Popconfirm
              title={t.askRemove}
              okText={t.remove}
              cancelText={common.back}
              onConfirm={() => remove.mutate({ ...place, code: matter.code }, finished(t.removed))}
            >
              <Button danger loading={remove.isPending}>
                {t.remove}
              </Button>
            </Popconfirm>
          )}
          <Button type="primary" loading={save.isPending} onClick={() => void submit()}>
            {t.save}
          </Button>
        </Flex>
      </Form>
    </>
  );
}
