import { ok, type Refusal, refuse } from '@double-random/rules';
import { badUserInput, useCase } from '@double-random/runtime';
import { getAgencyOf } from '../../agencies.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { type ParsedAnnexes, parseYexianAnnexes } from '../annex/parse-yexian-annexes.ts';
import { createListVersion } from './create-list-version.ts';

export interface ImportAnnexesInput {
  readonly requestId?: string;
  readonly agency: string;
  /** The regulation's text with its annexes. */
  readonly annexText: string;
  /** For all matters: what YX 五（一） demands and the annexes do not give. */
  readonly measures?: string | null;
  readonly procedure?: string | null;
}

const maxLength = 500_000;

/** Reads the text for one agency: its units by their codes, the elements the annexes lack as given. */
export function readAnnexes(profile: DepartmentProfile, input: ImportAnnexesInput): ParsedAnnexes {
  if (input.annexText.length > maxLength) throw badUserInput(`文本至多 ${maxLength} 字`, ['input.annexText']);
  const { matters, errors } = parseYexianAnnexes(input.annexText, {
    subjects: profile.matterSubjects ?? [],
    units: getAgencyOf(profile, input.agency).units ?? [],
  });
  const common = { measures: input.measures?.trim() || null, procedure: input.procedure?.trim() || null };
  return { matters: matters.map(({ line, matter }) => ({ line, matter: { ...matter, ...common } })), errors };
}

/** All or nothing: one unreadable row and no list is made. */
export const annexRefusals = ({ errors, matters }: ParsedAnnexes): readonly Refusal[] =>
  matters.length === 0 && errors.length === 0
    ? [{ code: 'BAD_USER_INPUT', message: '附件2中没有事项', basis: 'YX 附件2', path: ['input', 'annexText'] }]
    : errors.map(({ line, message }) => ({
        code: 'BAD_USER_INPUT',
        message: `第${line}行：${message}`,
        basis: 'YX 附件1、附件2',
        path: ['input', 'annexText'],
        details: { line },
      }));

/** 叶县方案附件1、附件2 → a draft list version. */
export const importAnnexes = (profile: DepartmentProfile) => {
  const create = createListVersion(profile);
  return useCase(`import${profile.typePrefix}MatterList`, async (tx, input: ImportAnnexesInput) => {
    const parsed = readAnnexes(profile, input);
    const refusals = annexRefusals(parsed);
    if (refusals.length > 0) return refuse(...refusals);
    const created = await create.run(tx, { agency: input.agency, matters: parsed.matters.map((m) => m.matter) });
    return created.ok ? ok(created.value) : created;
  });
};
