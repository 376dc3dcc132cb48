import type { Method } from '@double-random/rules';
import type { SiteRecord } from '../../visit/visit-row.ts';
import type { ResultDraft } from '../write-result.ts';

/** A result taken apart into what people fill in one by one: `code`, `methods`, `checklist.1`, `siteRecord.place` … An absent field is empty. */
export type ResultFields = Readonly<Record<string, string>>;

const siteFields = ['time', 'place', 'conditions', 'problems'] as const;

export function fieldsOf(draft: ResultDraft): ResultFields {
  const said: [string, string | null | undefined][] = [
    ['code', draft.code],
    ['methods', [...draft.methods].sort().join(' ')],
    ['remarks', draft.remarks],
    ['publicText', draft.publicText],
    ...siteFields.map((name): [string, string | undefined] => [`siteRecord.${name}`, draft.siteRecord?.[name]]),
    ...draft.checklist.flatMap(({ code, answer, note }): [string, string | undefined][] => [
      [`checklist.${code}`, answer],
      [`checklist.${code}.note`, note],
    ]),
  ];
  return Object.fromEntries(said.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

export function resultOf(fields: ResultFields): ResultDraft {
  const items = Object.keys(fields).filter((name) => name.startsWith('checklist.') && !name.endsWith('.note'));
  const site = siteFields.map((name) => [name, fields[`siteRecord.${name}`] ?? ''] as const);
  return {
    code: fields['code'] ?? '',
    methods: (fields['methods'] ?? '').split(' ').filter(Boolean) as Method[],
    checklist: items.map((name) => ({
      code: name.slice('checklist.'.length),
      answer: fields[name]!,
      ...(fields[`${name}.note`] ? { note: fields[`${name}.note`]! } : {}),
    })),
    remarks: fields['remarks'] ?? null,
    publicText: fields['publicText'] ?? null,
    siteRecord: site.some(([, text]) => text) ? (Object.fromEntries(site) as unknown as SiteRecord) : null,
  };
}

export interface FieldConflict {
  readonly field: string;
  /** What both had before them; '' = nothing. */
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  readonly fields: ResultFields;
  readonly conflicts: readonly FieldConflict[];
  /** Fields that stand as others wrote them while this was being written. */
  readonly taken: readonly string[];
}

/**
 * Two people wrote from the same beginning. What only one changed stands as he wrote it; what both changed alike stands; what both changed
 * differently is a conflict, and there theirs stands until somebody decides.
 */
export function mergeFields(base: ResultFields, theirs: ResultFields, mine: ResultFields): Merged {
  const names = [...new Set([...Object.keys(base), ...Object.keys(theirs), ...Object.keys(mine)])].sort();
  const conflicts: FieldConflict[] = [];
  const taken: string[] = [];
  const fields: [string, string][] = [];
  for (const field of names) {
    const [before, other, own] = [base[field] ?? '', theirs[field] ?? '', mine[field] ?? ''];
    const changedBoth = own !== before && other !== before && own !== other;
    if (changedBoth) conflicts.push({ field, base: before, mine: own, theirs: other });
    else if (other !== before && own === before) taken.push(field);
    const value = changedBoth || own === before ? other : own;
    if (value) fields.push([field, value]);
  }
  return { fields: Object.fromEntries(fields), conflicts, taken };
}

export const sameFields = (one: ResultFields, other: ResultFields): boolean =>
  Object.keys({ ...one, ...other }).every((field) => (one[field] ?? '') === (other[field] ?? ''));
