import type { PreviewFactsFragment } from '../../generated/workbench/graphql.ts';
import './citizen-view.css';
import { words } from './words.ts';

/** The result as the public page will show it, word for word: what is not here will not be public (KF 第二十二条). */
export function CitizenView({ preview, department }: { readonly preview: PreviewFactsFragment; readonly department: string }) {
  const facts: readonly (readonly [string, string | null])[] = [
    [words.matter, preview.matterName],
    [words.publicTask, words.withBracket(preview.taskName, preview.taskNo)],
    [words.inspectedOn, preview.inspectedOn],
    [words.publishedOn, words.onThatDay],
    [words.publicMode, preview.mode === 'FULL' ? words.inFull : words.masked],
    [words.uscc, preview.uscc],
    [words.remarks, preview.publicText],
  ];
  return (
    <section className="citizen" aria-label={words.seenByPublic}>
      <p className="citizen-head">{words.publicHead}</p>
      <h3>{words.publicTitle(preview.objectName, department)}</h3>
      <p>
        {words.inForce}
        <strong>{preview.resultText}</strong> {preview.joint && <span className="citizen-tag">{words.joint}</span>}
      </p>
      <dl>
        {facts
          .filter(([, text]) => text)
          .map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
