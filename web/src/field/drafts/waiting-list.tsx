import { shown } from '../../browser/dates.ts';
import { SettleFieldDraftDocument } from '../../generated/field/graphql.ts';
import { Step, WhyNot } from '../asking.tsx';
import { t } from '../words.ts';
import { giveUp, reasons, type Waiting } from './outbox.ts';

/** What is on this device and not yet on the platform: waiting, refused, or at odds with what somebody else wrote. */
export function WaitingList({ waiting, online }: { readonly waiting: readonly Waiting[]; readonly online: boolean }) {
  if (waiting.length === 0) return online ? null : <p className="banner">{t.offline}</p>;
  const unsent = waiting.filter(({ outcome }) => outcome === undefined).length;
  return (
    <details className="banner" open={waiting.length > unsent}>
      <summary>
        {[!online && t.offline, t.waiting(unsent), waiting.length > unsent && t.trouble(waiting.length - unsent)]
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
  if (outcome.conflicts.length === 0)
    return (
      <>
        <WhyNot reasons={reasons(outcome)} />
        <button type="button" className="quiet" onClick={() => void giveUp(item)}>
          {t.dropIt}
        </button>
      </>
    );
  return (
    <Step
      title={t.settle}
      document={SettleFieldDraftDocument}
      input={(fields) => ({ account: item.account, clientId: item.draft.clientId, take: fields.getAll('take').map(String) })}
      done={() => void giveUp(item)}
    >
      <p>{t.conflict}</p>
      {outcome.conflicts.map(({ field, mine, theirs, changedBy }) => (
        <label key={field} className="choice">
          <input type="checkbox" name="take" value={field} />
          {t.takeMine(String(mine), changedBy, String(theirs))}
        </label>
      ))}
    </Step>
  );
}
