import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { Ceremony } from './draw-words.ts';
import { words } from './words.ts';

/** Who takes part, what each committed to, who has revealed and whose turn it is: readable from the last row of the room. */
export function CeremonyBoard({ ceremony }: { readonly ceremony: Ceremony }) {
  const done = ceremony.parties.filter(({ revealedAt }) => revealedAt !== null).length;
  return (
    <section className="draw-parties" aria-live="polite" aria-label={words.progress}>
      <h2>
        {words.revealedOf}
        {done}/{ceremony.parties.length}
        {ceremony.state === 'OPEN' && <small>{words.expires(shown(ceremony.expiresAt))}</small>}
      </h2>
      {ceremony.failure && (
        <p className="draw-alarm">
          {words.voidBecause}
          {word('CeremonyFailureKind', ceremony.failure.kind)}
          {ceremony.failure.reason && words.bracketed(ceremony.failure.reason)}
          {words.noList}
        </p>
      )}
      <ol>
        {ceremony.parties.map((party) => (
          <li key={party.code} className={party.revealedAt ? 'revealed' : party.next ? 'next' : undefined}>
            <strong>{party.name}</strong>
            <span className="draw-turn">
              {party.revealedAt ? words.revealedAt(shown(party.revealedAt).slice(11)) : party.next ? words.reveal : words.waiting}
            </span>
            <span>
              {words.commitment}
              <code>{party.commitment.slice(0, 16)}…</code>
            </span>
            <span>
              {words.revealHash}
              {party.revealHash ? <code>{party.revealHash.slice(0, 16)}…</code> : words.notRevealed}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
