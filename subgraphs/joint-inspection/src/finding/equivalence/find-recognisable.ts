import { isRecognisable, type PlainDate, plainDate, type ResultCode } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';
import type { PublicationRow } from '../../publication/publication-row.ts';
import { sameMatters } from './equivalence-row.ts';

/** A published result as the rule about taking it over looks at it. */
export const factsOf = (code: ResultCode) => ({ code, reviewed: true, publication: 'PUBLISHED', rectificationVerified: false }) as const;

export interface Recognisable {
  readonly resultNo: string;
  readonly agency: string;
  readonly matterName: string | null;
  readonly inspectedOn: PlainDate;
  readonly resultText: string;
  readonly explanation: string;
}

/** PD-24a: results of this entity and year that may be taken over for a matter that is still open. @param year of the visit */
export async function findRecognisable(
  em: Em,
  check: { readonly state: string; readonly entityKey: string; readonly agency: string; readonly matterCode: string },
  year: number,
): Promise<Recognisable[]> {
  if (check.state !== 'OPEN') return [];
  const found = await rows<{ resultNo: string; agency: string; content: PublicationRow['content']; explanation: string }>(
    em,
    `select p.result_no as "resultNo", p.agency, p.content, q.explanation from publication p join matter_check m on m.id = p.matter_check_id
       join matter_equivalence q on q.state = 'AGREED' and ${sameMatters('$2', '$3', 'm.agency', 'm.matter_code')}
     where p.entity_key = $1 and p.state = 'PUBLISHED' order by p.id`,
    [check.entityKey, check.agency, check.matterCode],
  );
  return found
    .filter(
      ({ content: { resultCode, inspectedOn } }) =>
        resultCode && isRecognisable(factsOf(resultCode), plainDate(inspectedOn), plainDate(`${year}-12-31`)),
    )
    .map(({ content, ...result }) => ({
      ...result,
      matterName: content.matterName ?? null,
      inspectedOn: content.inspectedOn,
      resultText: content.resultText,
    }));
}
