import { shown } from '../../browser/dates.ts';
import { WhyNot } from '../asking.tsx';
import { t } from '../words.ts';
import { Conflict } from './conflict.tsx';
import { giveUp, reasons, type Waiting } from './outbox.ts';

/** What is on this device and not yet on the platform: waiting, refused, or at odds with what somebody else wrote. */
export function WaitingList({ waiting, online }: { readonly waiting: readonly Waiting[]; readonly online: boolean }) {
  if (waiting.length === 0) return online ? null : <p className="banner">{t.offline}</p>;
  const unsent = waiting.filter(({ outcome }) => outcome === undefined).length;
  return (
    <details className="banner" open={waiting.length > unsent}>
      <summary>
        {[!online && t.offline, unsent > 0 && t.waiting(unsent), waiting.length > unsent && t.trouble(waiting.length - unsent)]
          .filter(Boolean)
          .join(' · ')}
      </summary>
      <ul>
        {waiting.map((item) => (
          <li key={item.draft.clientId}>
            {item.title} <small>{shown(item.draft.madeAt)}</small>
            {item.outcome && <Trouble item={item} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Trouble({ item }: { readonly item: Waiting }) {
  const outcome = item.outcome!;
  if (outcome.conflicts.length > 0) return <Conflict item={item} conflicts={outcome.conflicts} />;
  return (
    <>
      <WhyNot reasons={reasons(outcome)} />
      <button type="button" className="quiet" onClick={() => void giveUp(item)}>
        {t.dropIt}
      </button>
    </>
  );
}
