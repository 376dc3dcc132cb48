import type { JointHarness } from '../../testing/joint-harness.ts';
import { must } from '../../testing/visit-steps.ts';
import type { DocumentKind } from '../document-kinds.ts';

export interface Issued {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly contentHash: string;
  readonly issuedBy: string;
  readonly files: readonly { readonly format: string; readonly path: string; readonly sha256: string; readonly size: number }[];
}
const issued = 'document { id number version contentHash issuedBy files { format path sha256 size } }';

/** Issuing and reading papers as people do. */
export const documentSteps = (h: JointHarness) => {
  const steps = {
    issue: (who: string, kind: DocumentKind, subjectId: string) => h.as(who).mutate('issueDocument', { kind, subjectId }, issued),
    issued: async (who: string, kind: DocumentKind, subjectId: string): Promise<Issued> =>
      must(await steps.issue(who, kind, subjectId)).payload.document,
    /** The file as the gateway would fetch it. */
    file: (who: string, { files }: Pick<Issued, 'files'>, format: 'HTML' | 'DOCX') =>
      h.as(who).download(files.find((f) => f.format === format)!.path.replace('/files/joint-inspection', '')),
    page: async (who: string, document: Issued): Promise<string> => (await steps.file(who, document, 'HTML')).bytes.toString('utf8'),
    /** Kind → whether printable, else the refusal's code. */
    async listed(who: string, visitId: string): Promise<Record<string, string>> {
      const document = 'query ($id: ID!) { visit(id: $id) { documents { kind printable refusals { code } } } }';
      const { data } = await h.as(who).query(document, { id: visitId });
      const list: { kind: string; printable: boolean; refusals: { code: string }[] }[] = data?.visit?.documents ?? [];
      return Object.fromEntries(list.map((d) => [d.kind, d.printable ? 'PRINTABLE' : d.refusals[0]!.code]));
    },
  };
  return steps;
};
