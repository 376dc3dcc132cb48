import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { Ceremony } from './draw-words.ts';

/** Who takes part, what each committed to, who has revealed and whose turn it is: readable from the last row of the room. */
export function CeremonyBoard({ ceremony }: { readonly ceremony: Ceremony }) {
  const done = ceremony.parties.filter(({ revealedAt }) => revealedAt !== null).length;
  return (
    <section className="draw-parties" aria-live="polite" aria-label="各方揭示的进度">
      <h2>
        各方揭示 {done}/{ceremony.parties.length}
        {ceremony.state === 'OPEN' && <small>　须在 {shown(ceremony.expiresAt)} 前完成，逾时作废</small>}
      </h2>
      {ceremony.failure && (
        <p className="draw-alarm">
          本次抽取已作废：{word('CeremonyFailureKind', ceremony.failure.kind)}
          {ceremony.failure.reason && `（${ceremony.failure.reason}）`}，未产生名单。
        </p>
      )}
      <ol>
        {ceremony.parties.map((party) => (
          <li key={party.code} className={party.revealedAt ? 'revealed' : party.next ? 'next' : undefined}>
            <strong>{party.name}</strong>
            <span className="draw-turn">
              {party.revealedAt ? `✓ 已揭示 ${shown(party.revealedAt).slice(11)}` : party.next ? '请揭示' : '等待'}
            </span>
            <span>
              承诺值 <code>{party.commitment.slice(0, 16)}…</code>
            </span>
            <span>
              揭示值的摘要 <code>{party.revealHash ? `${party.revealHash.slice(0, 16)}…` : '尚未揭示'}</code>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
