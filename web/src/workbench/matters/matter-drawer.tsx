import { App, Button, Drawer, Flex, Form, Popconfirm } from 'antd';
import { useAct, WhyNot } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { useMe } from '../me.tsx';
import { MatterFacts } from './matter-facts.tsx';
import { MatterFields } from './matter-fields.tsx';
import { matterInput, matterValues } from './matter-values.ts';
import type { Matter, MatterList } from './matter-words.ts';

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
  const notNow =
    (list.state !== 'DRAFT' && '只有起草中的版本可以修改（KF 第七条）') || (!me.roles.includes('op') && '由本部门经办人修改（KF 第七条）');
  const editable = !notNow && !department.readOnly;
  return (
    <>
      {editable && (
        <Button style={{ marginTop: 16 }} onClick={onNew}>
          添加事项
        </Button>
      )}
      <Drawer
        open={open}
        onClose={onClose}
        size={720}
        title={matter?.name ?? '添加事项'}
        destroyOnHidden
        closable={{ 'aria-label': '关闭' }}
      >
        {open &&
          (editable ? (
            <Edit department={department} list={list} matter={matter} onClose={onClose} />
          ) : (
            matter && <MatterFacts department={department} matter={matter} />
          ))}
      </Drawer>
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
    save.mutate({ ...place, matter: matterInput(values, matter) } as never, finished('事项已保存'));
  };
  return (
    <>
      <WhyNot error={save.error ?? remove.error} />
      <Form form={form} layout="vertical" initialValues={matterValues(matter, department)}>
        <MatterFields department={department} isNew={matter === undefined} />
        <Flex gap={8} justify="end">
          {matter && (
            <Popconfirm
              title="从这个版本中删去该事项？"
              okText="删去"
              cancelText="返回"
              onConfirm={() => remove.mutate({ ...place, code: matter.code }, finished('已删去'))}
            >
              <Button danger loading={remove.isPending}>
                删去
              </Button>
            </Popconfirm>
          )}
          <Button type="primary" loading={save.isPending} onClick={() => void submit()}>
            保存
          </Button>
        </Flex>
      </Form>
    </>
  );
}
