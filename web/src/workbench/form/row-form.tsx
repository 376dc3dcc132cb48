import { App, Button, Drawer, Flex, Form } from 'antd';
import type { ask } from '../../browser/graph.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { common } from '../words.ts';
import { type FormField, inputOf, type Values, valuesOf } from './field.ts';
import { FormItems } from './form-items.tsx';
import { words } from './words.ts';

interface RowFormProps {
  readonly title: string;
  readonly fields: readonly FormField[];
  /** The use case that writes the row. */
  readonly document: Parameters<typeof ask<unknown, { readonly input: never }>>[0];
  /** Input known already: whose row it is, and which version of it was seen. */
  readonly known: Values;
  /** The row that is changed; absent: a new one. It is replaced as a whole, so the form shows all of it. */
  readonly row?: object | undefined;
  /** What a new one begins with. */
  readonly begin?: Values;
  readonly done: string;
  readonly onClose: () => void;
  /** What the use case answered, to show what was written. */
  readonly onSaved?: (answer: unknown) => void;
}

/** Enters or changes one row beside its list. */
export function RowForm({ title, fields, document, known, row, begin = {}, done, onClose, onSaved }: RowFormProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Record<string, unknown>>();
  const act = useAct(document as never);
  const save = async () => {
    const entered = await form.validateFields().catch(() => undefined);
    if (!entered) return;
    act.mutate({ ...inputOf(entered), ...known } as never, {
      onSuccess(answer) {
        void message.success(done);
        onClose();
        onSaved?.(answer);
      },
    });
  };
  return (
    <Drawer
      open
      size={560}
      title={title}
      onClose={onClose}
      closable={{ 'aria-label': common.close }}
      footer={
        <Flex gap={8} justify="end">
          <Button onClick={onClose}>{common.back}</Button>
          <Button type="primary" loading={act.isPending} onClick={() => void save()}>
            {words.save}
          </Button>
        </Flex>
      }
    >
      <WhyNot error={act.error} />
      <Form form={form} layout="vertical" initialValues={row ? valuesOf(fields, row) : begin}>
        <FormItems fields={fields} changing={row !== undefined} />
      </Form>
    </Drawer>
  );
}
