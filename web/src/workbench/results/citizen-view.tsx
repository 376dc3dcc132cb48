import type { PreviewFactsFragment } from '../../generated/workbench/graphql.ts';
import './citizen-view.css';

/** The result as the public page will show it, word for word: what is not here will not be public (KF 第二十二条). */
export function CitizenView({ preview, department }: { readonly preview: PreviewFactsFragment; readonly department: string }) {
  const facts: readonly (readonly [string, string | null])[] = [
    ['抽查事项', preview.matterName],
    ['抽查任务', `${preview.taskName}（${preview.taskNo}）`],
    ['检查日期', preview.inspectedOn],
    ['公示日期', '公示之日'],
    ['公示方式', preview.mode === 'FULL' ? '全文公示' : '依法遮盖部分内容后公示'],
    ['统一社会信用代码', preview.uscc],
    ['说明', preview.publicText],
  ];
  return (
    <section className="citizen" aria-label="公众所见">
      <p className="citizen-head">双随机、一公开　抽查结果</p>
      <h3>
        {preview.objectName}，{department}检查
      </h3>
      <p>
        现行结果：<strong>{preview.resultText}</strong> {preview.joint && <span className="citizen-tag">联合</span>}
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
