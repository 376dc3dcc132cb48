import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { type Method, type ResultCode, SettleFieldDraftDocument } from '../../generated/field/graphql.ts';
import { Step, WhyNot } from '../asking.tsx';
import { t } from '../words.ts';
import { arrived, giveUp, reasons, type Waiting } from './outbox.ts';

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

/** What a part of a result is called on its form. */
function titleOf(field: string): string {
  const titles: Readonly<Record<string, string>> = {
    code: t.outcome,
    methods: t.methods,
    publicText: t.publicText,
    'siteRecord.time': t.writtenAt,
    'siteRecord.place': t.place,
    'siteRecord.conditions': t.conditions,
    'siteRecord.problems': t.problems,
    signature: t.signature,
  };
  return titles[field] ?? t.item(field.replace(/^checklist\./, ''));
}

function shownAs(field: string, value: unknown): string {
  const text = String(value ?? '');
  if (text === '') return t.nothingWritten;
  if (field === 'code') return word('ResultCode', text as ResultCode);
  if (field === 'methods')
    return text
      .split(' ')
      .map((method) => word('Method', method as Method))
      .join(' · ');
  return field === 'siteRecord.time' ? shown(text) : text;
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
      done={() => void arrived(item)}
    >
      <p>{t.conflict}</p>
      {outcome.conflicts.map(({ field, mine, theirs, changedBy }) => (
        <label key={field} className="choice">
          <input type="checkbox" name="take" value={field} />
          {t.takeMine(titleOf(field), shownAs(field, mine), changedBy, shownAs(field, theirs))}
        </label>
      ))}
    </Step>
  );
}
