import { renderSVG } from 'uqr';
import { t } from '../words.ts';

/** 亮码: what the inspected scans to hold us against the platform (人防细则十（四）). Drawn here: it works without a network. */
export function CodeCard({ code }: { readonly code: string | null }) {
  if (code === null) return <p className="note">{t.noCode}</p>;
  const address = `${document.baseURI}v/${code.replaceAll('-', '')}`;
  const drawing = `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`;
  return (
    <details className="code">
      <summary>{t.showCode}</summary>
      <h2>{t.codeTitle}</h2>
      <img src={drawing} alt={t.codeAlt} width={260} height={260} />
      <p className="spelled">{code}</p>
      <p>{t.codeExplain}</p>
    </details>
  );
}
