import { language } from '../../browser/language.ts';
import { columnIn, wantedIn } from '../../labels/import-columns.ts';
import { translated } from '../../labels/refusals.ts';
import { Beside, Chinese } from '../chinese.tsx';
import { common } from '../words.ts';

/** A column of the template; its title is Chinese in every language, for so it stands in the file. */
export const ColumnName = ({ title }: { readonly title: string }) => <Beside english={columnIn(language, title)}>{title}</Beside>;

/** What a cell should hold. */
export const Wanted = ({ rule }: { readonly rule: string | null | undefined }) =>
  rule ? <Beside english={wantedIn(language, rule)}>{rule}</Beside> : <>—</>;

interface RowError {
  readonly code: string;
  readonly column: string;
  readonly message: string;
  readonly basis?: string | null;
}

/** What is wrong with a row: in English the column and what its code says, the platform's own sentence and the clause beside it. */
export function RowProblem({ error: { code, column, message, basis } }: { readonly error: RowError }) {
  const [field, english] = [columnIn(language, column), translated(code, language)];
  return (
    <>
      {english && (field ? `${field}: ${english}` : english)} <Chinese>{message}</Chinese>
      {basis && <small lang="zh-CN">{common.basis(basis)}</small>}
    </>
  );
}
