import type { FormEvent } from 'react';
import { choices, word } from '../../browser/words.ts';
import type { Measure, MeasureForm } from '../../generated/field/graphql.ts';
import { put } from '../drafts/outbox.ts';
import { t } from '../words.ts';
import type { Check } from './check-form.ts';
import type { Writer } from './matter-form.tsx';

interface MeasuresProps {
  readonly check: Check;
  readonly writer: Writer;
  readonly baseRevision: number;
}

/** 监管措施 on what was found (KF 第二十条); kept on this device until they are sent. */
export function Measures({ check, writer, baseRevision }: MeasuresProps) {
  const taken = check.measures ?? [];
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const measure = String(fields.get('measure')) as Measure;
    await put({
      at: Date.now(),
      account: writer.account,
      visitId: writer.visitId,
      title: `${check.matterName}：${word('Measure', measure)}`,
      draft: {
        matterCheckId: check.id,
        kind: 'MEASURE',
        madeAt: new Date().toISOString(),
        baseRevision,
        measure: {
          measure,
          form: String(fields.get('form')) as MeasureForm,
          text: String(fields.get('text')),
          dueOn: String(fields.get('dueOn')) || null,
        },
      },
    });
    form.reset();
  };
  const picked = (name: string, of: 'Measure' | 'MeasureForm', label: string) => (
    <label>
      {label}
      <select name={name} required>
        {choices(of).map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details>
      <summary>{t.measures(taken.length)}</summary>
      <ul>
        {taken.map(({ id, measure, form, text, dueOn }) => (
          <li key={id}>
            {word('Measure', measure)} · {word('MeasureForm', form)} <span lang="zh-CN">{text}</span> {dueOn}
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => void add(event)}>
        {picked('measure', 'Measure', t.measure)}
        {picked('form', 'MeasureForm', t.measureForm)}
        <label>
          {t.measureText}
          <textarea name="text" rows={2} required />
        </label>
        <label>
          {t.measureDue}
          <input name="dueOn" type="date" />
        </label>
        <button type="submit" className="quiet">
          {t.addMeasure}
        </button>
      </form>
    </details>
  );
}
