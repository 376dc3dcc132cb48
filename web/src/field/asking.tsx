import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { ask, newRequestId, type Refusal } from '../browser/graph.ts';
import { language } from '../browser/language.ts';
import { translated } from '../labels/refusals.ts';
import { t } from './words.ts';

type Document<TResult, TVariables> = Parameters<typeof ask<TResult, TVariables>>[0];

/** Why something was not done, with the clause; the platform's own sentence stands below a translation. */
export function WhyNot({ reasons }: { readonly reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <div role="alert" className="note bad">
      {reasons.map(({ code, message, basis }) => (
        <p key={message}>
          {translated(code, language)} <span lang={code === '' ? undefined : 'zh-CN'}>{message}</span>
          {basis && <small lang="zh-CN">{t.basis(basis)}</small>}
        </p>
      ))}
    </div>
  );
}

export type Reason = Pick<Refusal, 'code' | 'message' | 'basis'>;

interface StepProps<TInput> {
  readonly title: string;
  readonly document: Document<unknown, { readonly input: TInput & { readonly requestId: string } }>;
  /** From the fields of the form. */
  readonly input: (fields: FormData) => TInput;
  /** What has to be on the platform first; what it refuses stops the step. */
  readonly before?: () => Promise<readonly Reason[] | false | undefined>;
  readonly done: () => void;
  readonly children?: ReactNode;
  readonly quiet?: boolean;
}

/** One use case that needs the network: a small form with its button; what is refused is said below it. */
export function Step<TInput extends object>({ title, document, input, before, done, children, quiet = false }: StepProps<TInput>) {
  const [reasons, setReasons] = useState<readonly Reason[]>([]);
  const [busy, setBusy] = useState(false);
  const requestId = useRef(newRequestId());
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    try {
      const first = (await before?.()) || [];
      if (first.length > 0) return setReasons(first);
      const { data } = await ask(document, { input: { ...input(fields), requestId: requestId.current } });
      const refused = Object.values(data as Record<string, { userErrors: readonly Refusal[] }>)[0]?.userErrors ?? [];
      setReasons(refused);
      requestId.current = newRequestId();
      if (refused.length === 0) done();
    } catch (error) {
      setReasons([{ code: '', message: (error as Error).message, basis: null }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="step" onSubmit={(event) => void submit(event)}>
      {children}
      <WhyNot reasons={reasons} />
      <button type="submit" className={quiet ? 'quiet' : ''} disabled={busy}>
        {busy ? t.submitting : title}
      </button>
    </form>
  );
}
