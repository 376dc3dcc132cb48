import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, type ButtonProps, Form, Modal } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { ask, newRequestId, type Refusal } from '../browser/graph.ts';
import { ActButton } from './acts.tsx';
import { Failing, Saying } from './saying.tsx';
import { common } from './words.ts';

type Document<TResult, TVariables> = Parameters<typeof ask<TResult, TVariables>>[0];
interface Payload {
  readonly userErrors: readonly Refusal[];
}

/** A rule said no: what it said, and on which clause it stands. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ message }) => message).join('；'));
    this.refusals = refusals;
  }
}

/**
 * One use case of the platform. The request id stays the same until it succeeded or the input changed, so a click repeated over a bad line
 * takes effect once. Afterwards everything on screen is asked anew.
 */
export function useAct<TResult, TInput extends { readonly requestId: string }>(document: Document<TResult, { readonly input: TInput }>) {
  const queries = useQueryClient();
  const open = useRef<{ readonly key: string; readonly requestId: string } | undefined>(undefined);
  return useMutation<TResult, Error, Omit<TInput, 'requestId'>>({
    async mutationFn(input) {
      const key = JSON.stringify(input);
      if (open.current?.key !== key) open.current = { key, requestId: newRequestId() };
      const { data } = await ask(document, { input: { ...input, requestId: open.current.requestId } as TInput });
      open.current = undefined;
      const payload = Object.values(data as Record<string, Payload>)[0];
      if (payload && payload.userErrors.length > 0) throw new Refused(payload.userErrors);
      // Asked anew beside: what is slow to come must not keep the step from having been done.
      void queries.invalidateQueries();
      return data;
    },
  });
}

/** Why something was not done, with the clause; nothing when there was no error. */
export function WhyNot({ error }: { readonly error: Error | null }) {
  if (!error) return null;
  return (
    <Alert
      type="error"
      showIcon
      style={{ marginBottom: 16 }}
      title={
        error instanceof Refused ? (
          error.refusals.map((refusal) => (
            <div key={refusal.message}>
              <Saying said={refusal} />
            </div>
          ))
        ) : (
          <Failing error={error} />
        )
      }
    />
  );
}

export interface StepProps<TInput> {
  readonly title: string;
  /** What will happen, in one sentence; what cannot be undone says so. */
  readonly explain: ReactNode;
  readonly document: Document<unknown, { readonly input: TInput & { readonly requestId: string } }>;
  /** Input known already; the form adds its fields. */
  readonly input: Partial<TInput>;
  /** Form items, by the names of the input's fields. */
  readonly children?: ReactNode;
  /** Turns the form's values into input, where they differ. */
  readonly prepare?: (values: Record<string, unknown>) => Partial<TInput>;
  readonly done: string;
  /** Why the step is not allowed now, with its clause: the button stays, and says so. */
  readonly notNow?: string | false | undefined;
  readonly type?: ButtonProps['type'];
  readonly danger?: boolean;
  /** What the form shows to begin with. */
  readonly initialValues?: Readonly<Record<string, unknown>>;
  /** Of the dialog, in pixels, where the usual 520 is too narrow. */
  readonly width?: number;
}

/** A button that asks once more, takes what is needed and carries out one use case. */
export function Step<TInput extends object>({
  title,
  explain,
  document,
  input,
  children,
  prepare,
  done,
  notNow,
  type,
  danger = false,
  initialValues = {},
  width = 520,
}: StepProps<TInput>) {
  const [open, setOpen] = useState(false);
  const { message } = App.useApp();
  const [form] = Form.useForm<Record<string, unknown>>();
  const act = useAct<unknown, TInput & { readonly requestId: string }>(document);
  const carryOut = async () => {
    // What is missing already stands beside its field.
    const values = await form.validateFields().catch(() => undefined);
    if (!values) return;
    act.mutate({ ...input, ...(prepare ? prepare(values) : values) } as never, {
      onSuccess: () => {
        setOpen(false);
        form.resetFields();
        void message.success(done);
      },
    });
  };
  return (
    <>
      <ActButton
        {...(type ? { type } : {})}
        danger={danger}
        notNow={notNow}
        onClick={() => {
          act.reset();
          setOpen(true);
        }}
      >
        {title}
      </ActButton>
      <Modal
        title={title}
        open={open}
        okText={title}
        cancelText={common.back}
        okButtonProps={{ danger, loading: act.isPending }}
        onOk={() => void carryOut()}
        onCancel={() => setOpen(false)}
        width={width}
        destroyOnHidden
      >
        <WhyNot error={act.error} />
        <p>{explain}</p>
        <Form form={form} layout="vertical" initialValues={initialValues}>
          {children}
        </Form>
      </Modal>
    </>
  );
}
