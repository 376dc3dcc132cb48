import { shown } from '../../browser/dates.ts';
import { SettleFieldDraftDocument } from '../../generated/field/graphql.ts';
import { Step, WhyNot } from '../asking.tsx';
import { giveUp, reasons, type Waiting } from './outbox.ts';

/** What is on this device and not yet on the platform: waiting, refused, or at odds with what somebody else wrote. */
export function WaitingList({ waiting, online }: { readonly waiting: readonly Waiting[]; readonly online: boolean }) {
  if (waiting.length === 0) return online ? null : <p className="banner">离线</p>;
  const unsent = waiting.filter(({ outcome }) => outcome === undefined).length;
  return (
    <details className="banner" open={waiting.length > unsent}>
      <summary>{`${online ? '' : '离线 · '}待上报${unsent}${waiting.length > unsent ? ` · 须处理${waiting.length - unsent}` : ''}`}</summary>
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
          知道了，从本机删除
        </button>
      </>
    );
  return (
    <Step
      title="按所选处理"
      document={SettleFieldDraftDocument}
      input={(fields) => ({ account: item.account, clientId: item.draft.clientId, take: fields.getAll('take').map(String) })}
      done={() => void giveUp(item)}
    >
      <p>您填写期间，他人改动了同一内容。请逐项选择以哪一份为准：</p>
      {outcome.conflicts.map(({ field, mine, theirs, changedBy }) => (
        <label key={field} className="choice">
          <input type="checkbox" name="take" value={field} />
          {`以我填写的“${mine}”为准（现为 ${changedBy} 填写的“${theirs}”）`}
        </label>
      ))}
    </Step>
  );
}
