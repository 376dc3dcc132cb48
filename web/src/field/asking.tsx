import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { ask, newRequestId, type Refusal } from '../browser/graph.ts';

type Document<TResult, TVariables> = Parameters<typeof ask<TResult, TVariables>>[0];

/** Why something was not done, with the clause. */
export function WhyNot({ reasons }: { readonly reasons: readonly Pick<Refusal, 'message' | 'basis'>[] }) {
  if (reasons.length === 0) return null;
  return (
    <div role="alert" className="note bad">
      {reasons.map(({ message, basis }) => (
        <p key={message}>
          {message}
          {basis && <small>依据 {basis}</small>}
        </p>
      ))}
    </div>
  );
}

interface StepProps<TInput> {
  readonly title: string;
  readonly document: Document<unknown, { readonly input: TInput & { readonly requestId: string } }>;
  /** From the fields of the form. */
  readonly input: (fields: FormData) => TInput;
  readonly done: () => void;
  readonly children?: ReactNode;
  readonly quiet?: boolean;
}

/** One use case that needs the network: a small form with its button; what is refused is said below it. */
export function Step<TInput extends object>({ title, document, input, done, children, quiet = false }: StepProps<TInput>) {
  const [reasons, setReasons] = useState<readonly Pick<Refusal, 'message' | 'basis'>[]>([]);
  const [busy, setBusy] = useState(false);
  const requestId = useRef(newRequestId());
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    try {
      const { data } = await ask(document, { input: { ...input(fields), requestId: requestId.current } });
      const refused = Object.values(data as Record<string, { userErrors: readonly Refusal[] }>)[0]?.userErrors ?? [];
      setReasons(refused);
      requestId.current = newRequestId();
      if (refused.length === 0) done();
    } catch (error) {
      setReasons([{ message: (error as Error).message, basis: null }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="step" onSubmit={(event) => void submit(event)}>
      {children}
      <WhyNot reasons={reasons} />
      <button type="submit" className={quiet ? 'quiet' : ''} disabled={busy}>
        {busy ? '正在提交……' : title}
      </button>
    </form>
  );
}
