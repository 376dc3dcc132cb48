import { GraphFailure, type Refusal } from '../browser/graph.ts';
import { language } from '../browser/language.ts';
import { translated } from '../labels/refusals.ts';
import { Chinese } from './chinese.tsx';
import { common } from './words.ts';

type Said = Pick<Refusal, 'code' | 'message'> & { readonly basis?: string | null };

/** What the platform said no with; on an English page the English of its code, and the sentence itself beside it. The clause is the law's. */
export const Saying = ({ said: { code, message, basis } }: { readonly said: Said }) => (
  <>
    {translated(code, language)} <Chinese>{message}</Chinese>
    {basis && <small lang="zh-CN">{common.basis(basis)}</small>}
  </>
);

/** The same as one text. */
export const sayingOf = ({ code, message, basis }: Said): string =>
  `${[translated(code, language), message].filter(Boolean).join(' ')}${basis ? common.basis(basis) : ''}`;

/** Why there was no answer, with the number under which it was recorded. */
export const Failing = ({ error }: { readonly error: Error }) => {
  const { original = undefined, requestId = undefined } = error instanceof GraphFailure ? error : {};
  return (
    <>
      {error.message} {original && <Chinese>{original}</Chinese>}
      {requestId && common.number(requestId)}
    </>
  );
};
