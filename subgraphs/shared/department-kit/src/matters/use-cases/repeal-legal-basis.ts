import { ok } from '@double-random/rules';
import { badUserInput, notFound, rows, useCase } from '@double-random/runtime';
import { getAgencyOf } from '../../agencies.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { authorizeAgency } from '../access.ts';

export interface RepealLegalBasisInput {
  readonly requestId?: string;
  readonly agency: string;
  readonly title: string;
  /** Only the document of this number; all of this title when absent. */
  readonly documentNo?: string | null;
  /** First day without force. */
  readonly repealedOn: string;
  /** Where the repeal is said. */
  readonly source: string;
}

/** YY 三（一）: a law is repealed; matters resting on it are flagged from that day and enter no new task. */
export const repealLegalBasis = (profile: DepartmentProfile) =>
  useCase(`repeal${profile.typePrefix}LegalBasis`, async (tx, input: RepealLegalBasisInput) => {
    const agency = getAgencyOf(profile, input.agency);
    authorizeAgency(tx.actor, agency.code, ['op', 'fz']);
    if (!input.source.trim()) throw badUserInput('请写明废止依据', ['input.source']);
    const repealed = await rows<{ id: string; title: string; documentNo: string | null }>(
      tx.em,
      `update legal_basis set repealed_on = $4, repeal_source = $5
       where agency = $1 and title = $2 and ($3::text is null or document_no = $3)
       returning id, title, nullif(document_no, '') as "documentNo"`,
      [agency.code, input.title, input.documentNo ?? null, input.repealedOn, input.source.trim()],
    );
    if (repealed.length === 0) throw notFound('依据');
    for (const basis of repealed)
      tx.note({ action: 'legalBasis.repeal', subject: basis.id, after: { repealedOn: input.repealedOn }, reason: input.source.trim() });
    return ok(repealed.map(({ title, documentNo }) => ({ title, documentNo, article: null, repealedOn: input.repealedOn })));
  });
