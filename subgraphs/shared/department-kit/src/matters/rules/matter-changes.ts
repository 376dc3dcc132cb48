import { isDeepStrictEqual } from 'node:util';
import type { ExtraField } from '../../profile.ts';
import { type MatterFacts, matterFactNames } from '../matter-facts.ts';
import { factText, factTitle } from './matter-texts.ts';

export const changeKinds = { ADDED: '新增', REMOVED: '取消', CHANGED: '调整' } as const;

export interface MatterChange {
  readonly code: string;
  readonly name: string;
  readonly change: keyof typeof changeKinds;
  /** Facts that differ; empty for ADDED and REMOVED. */
  readonly fields: readonly string[];
  readonly before?: MatterFacts;
  readonly after?: MatterFacts;
}

const differing = (a: MatterFacts, b: MatterFacts): readonly string[] =>
  matterFactNames.filter((name) => !isDeepStrictEqual(a[name], b[name]));

/** KF 第七条 实行动态调整, YX 五（一） 调整内容并及时…公布: what one version changes in another. */
export function matterChanges(before: readonly MatterFacts[], after: readonly MatterFacts[]): readonly MatterChange[] {
  const old = new Map(before.map((m) => [m.code, m]));
  const kept = new Set(after.map((m) => m.code));
  const changed = after.flatMap((m): MatterChange[] => {
    const was = old.get(m.code);
    if (!was) return [{ code: m.code, name: m.name, change: 'ADDED', fields: [], after: m }];
    const fields = differing(was, m);
    return fields.length ? [{ code: m.code, name: m.name, change: 'CHANGED', fields, before: was, after: m }] : [];
  });
  const removed = before
    .filter((m) => !kept.has(m.code))
    .map((m): MatterChange => ({ code: m.code, name: m.name, change: 'REMOVED', fields: [], before: m }));
  return [...changed, ...removed];
}

/** One element of a matter before and after, in the words of the list. null = not stated. */
export interface FactChange {
  readonly field: string;
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A changed matter, element by element; the profile's own fields one by one, under their own titles. */
export function factChanges(change: MatterChange, extraFields: readonly ExtraField[] = []): readonly FactChange[] {
  const { before, after } = change;
  if (!before || !after) return [];
  return change.fields.flatMap((field) =>
    field === 'extra'
      ? extraFields
          .filter(({ name }) => !isDeepStrictEqual(before.extra[name], after.extra[name]))
          .map(({ name, title }) => ({ field: name, title, before: factText(before.extra[name]), after: factText(after.extra[name]) }))
      : [
          {
            field,
            title: factTitle(field as keyof MatterFacts),
            before: factText(before[field as keyof MatterFacts], field),
            after: factText(after[field as keyof MatterFacts], field),
          },
        ],
  );
}
