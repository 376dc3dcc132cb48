import { useEffect, useId, useState } from 'react';
import { choices, word } from '../../browser/words.ts';
import type { Method, ResultCode } from '../../generated/field/graphql.ts';
import { keep, kept } from '../drafts/database.ts';
import { put } from '../drafts/outbox.ts';
import { t } from '../words.ts';
import { allWell, answersOf, type Check, type CheckForm, formKey, formOf, stillMissing } from './check-form.ts';
import { Evidence } from './evidence.tsx';
import { Measures } from './measures.tsx';

export interface Writer {
  readonly account: string;
  readonly visitId: string;
  readonly address: string;
}

interface MatterFormProps {
  readonly check: Check;
  readonly writer: Writer;
}

const readOnly: ReadonlySet<string> = new Set([
  'SIGNED',
  'UNDER_REVIEW',
  'REVIEWED',
  'PUBLISHED',
  'WITHHELD',
  'REDACTED_PUBLISHED',
  'NOT_CHECKED',
  'DROPPED',
  'RECOGNISED',
]);

/** One matter: checklist, result, what is to be published. Every tap is kept on this device until it is handed in. */
function MatterForm({ check, writer }: MatterFormProps) {
  const key = formKey(writer.account, check.id);
  const [form, setForm] = useState<CheckForm>();
  const [said, setSaid] = useState<readonly string[]>([]);
  useEffect(() => {
    void kept<CheckForm>('forms', key).then((written) => setForm(written ?? formOf(check, writer.address)));
  }, [key, check, writer.address]);
  if (!form) return null;
  const write = ({ handedIn: _, ...next }: CheckForm) => {
    setForm(next);
    void keep('forms', key, next);
  };
  const handIn = async () => {
    const missing = stillMissing(form, check);
    setSaid(missing);
    if (missing.length > 0 || form.code === '') return;
    const checklist = Object.entries(form.answers).map(([code, { answer, note }]) => ({ code, answer, note: note || null }));
    const siteRecord = {
      time: new Date().toISOString(),
      place: form.place,
      conditions: form.conditions,
      problems: form.problems || '未发现问题',
    };
    const at = Date.now();
    // It stays in sight until the platform has it: an empty form would be filled in again.
    await keep('forms', key, { ...form, handedIn: at } satisfies CheckForm);
    await put({
      at,
      account: writer.account,
      visitId: writer.visitId,
      title: `${check.matterName}：${word('ResultCode', form.code)}`,
      draft: {
        matterCheckId: check.id,
        kind: 'RESULT',
        madeAt: new Date().toISOString(),
        baseRevision: form.baseRevision,
        result: {
          code: form.code,
          methods: form.methods,
          checklist,
          remarks: form.remarks || null,
          publicText: form.publicText || null,
          siteRecord,
        },
      },
    });
    setSaid([t.kept]);
  };
  return (
    <div className="matter">
      <button type="button" className="quiet" onClick={() => write(allWell(form, check))}>
        {t.allWell}
      </button>
      {(check.checklist ?? []).map((item) => (
        <fieldset key={item.code}>
          <legend>
            <span lang="zh-CN">{item.text}</span>
            {item.mandatory && <i className="tag">{t.mandatory}</i>}
            {item.important && <i className="tag">{t.important}</i>}
          </legend>
          {item.method && <small lang="zh-CN">{item.method}</small>}
          {answersOf(item).map(([answer, inWords]) => (
            <label key={answer} className="choice">
              <input
                type="radio"
                name={`${check.id}-${item.code}`}
                checked={form.answers[item.code]?.answer === answer}
                onChange={() =>
                  write({ ...form, answers: { ...form.answers, [item.code]: { answer, note: form.answers[item.code]?.note ?? '' } } })
                }
              />
              {inWords ?? <span lang="zh-CN">{answer}</span>}
            </label>
          ))}
        </fieldset>
      ))}
      <fieldset>
        <legend>{t.methods}</legend>
        {choices('Method').map(({ value, label }) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              checked={form.methods.includes(value as Method)}
              onChange={(event) =>
                write({
                  ...form,
                  methods: event.target.checked ? [...form.methods, value as Method] : form.methods.filter((m) => m !== value),
                })
              }
            />
            {label}
          </label>
        ))}
      </fieldset>
      <label>
        {t.conditions}
        <textarea rows={3} value={form.conditions} onChange={(event) => write({ ...form, conditions: event.target.value })} />
      </label>
      <label>
        {t.problems}
        <textarea rows={3} value={form.problems} onChange={(event) => write({ ...form, problems: event.target.value })} />
      </label>
      <fieldset>
        <legend>{t.outcome}</legend>
        {choices('ResultCode').map(({ value, label }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={`${check.id}-code`}
              checked={form.code === value}
              onChange={() => write({ ...form, code: value as ResultCode })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <label>
        {t.publicText}
        <textarea rows={2} value={form.publicText} onChange={(event) => write({ ...form, publicText: event.target.value })} />
      </label>
      <Measures check={check} writer={writer} baseRevision={form.baseRevision} />
      <Evidence check={check} writer={writer} baseRevision={form.baseRevision} />
      {said.length > 0 && (
        <div className="note" role="status">
          {said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <button type="button" onClick={() => void handIn()}>
        {t.handIn}
      </button>
      <Sign check={check} writer={writer} baseRevision={form.baseRevision} />
    </div>
  );
}

interface SignProps extends MatterFormProps {
  /** Of the content that was read before signing. */
  readonly baseRevision: number;
}

function Sign({ check, writer: { account, visitId }, baseRevision }: SignProps) {
  const reason = useId();
  const open = check.state === 'OPEN';
  const sign = () => {
    const draft = { matterCheckId: check.id, kind: 'SIGNATURE' as const, madeAt: new Date().toISOString(), baseRevision };
    return put({ at: Date.now(), account, visitId, title: `${check.matterName}：${t.signature}`, draft });
  };
  return (
    <>
      <button type="button" className="quiet" disabled={open} aria-describedby={open ? reason : undefined} onClick={() => void sign()}>
        {t.sign}
      </button>
      {open && <small id={reason}>{t.signAfter}</small>}
    </>
  );
}

const Found = ({ check }: { readonly check: Check }) => (
  <p>
    {word('MatterCheckState', check.state)}
    {check.resultCode && `：${word('ResultCode', check.resultCode)}`}
  </p>
);

/** Why the reviewer did not take it (KF 第二十五条); until he takes it. */
const SentBack = ({ check: { state, returnReason } }: { readonly check: Check }) =>
  returnReason && (
    <div className="note bad" role="status">
      <p>
        {t.whySentBack}
        <span lang="zh-CN">{returnReason}</span>
      </p>
      {state === 'RETURNED' && <p>{t.writeAgain}</p>}
    </div>
  );

/** One matter of the own department: to be written while the team is on site; found by a report for the whole visit, only to be signed. */
export function OwnMatter({ check, writer, reported }: MatterFormProps & { readonly reported: boolean }) {
  if (readOnly.has(check.state)) return <Found check={check} />;
  if (!reported)
    return (
      <>
        <SentBack check={check} />
        <MatterForm check={check} writer={writer} />
      </>
    );
  return (
    <>
      <SentBack check={check} />
      <Found check={check} />
      <Sign check={check} writer={writer} baseRevision={check.revision} />
    </>
  );
}
