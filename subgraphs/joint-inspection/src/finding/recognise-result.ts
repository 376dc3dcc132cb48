import {
  checkRecognition,
  matterCheckMachine,
  ok,
  plainDate,
  refuse,
  resultRefusals,
  shanghaiDate,
  transition,
} from '@double-random/rules';
import { row, useCase } from '@double-random/runtime';
import { type PublicationRow, publicationColumns } from '../publication/publication-row.ts';
import { advanceVisit } from '../visit/advance-visit.ts';
import { lockCheck } from '../visit/dossier.ts';
import { requireOwnInspector } from '../visit/visit-access.ts';
import { onSiteStates } from '../visit/visit-row.ts';
import { writeCheck } from '../visit/visit-writes.ts';

export interface RecogniseResult {
  readonly requestId?: string;
  readonly matterCheckId: string;
  /** Number of the published result that is taken over. */
  readonly resultNo: string;
  /** Why the two matters are the same. */
  readonly equivalence: string;
}

/** PD-24a: a passed, published result of the same entity and year is taken over instead of checking again. */
export const recogniseResult = useCase('recogniseResult', async (tx, input: RecogniseResult) => {
  const { visit, team, check, policy } = await lockCheck(tx, input.matterCheckId);
  requireOwnInspector(tx.actor, team, check.agency);
  const step = transition(matterCheckMachine, check.state, 'recognise');
  if (!step.ok) return step;
  if (!policy.taskWide.mutualRecognition.value || !onSiteStates.includes(visit.state) || !input.equivalence.trim())
    return refuse(resultRefusals.notRecognisable());
  const source = await row<PublicationRow>(
    tx.em,
    `select ${publicationColumns} from publication where result_no = $1 and entity_key = $2 and state = 'PUBLISHED' order by version desc limit 1`,
    [input.resultNo, visit.entityKey],
  );
  if (!source) return refuse(resultRefusals.notRecognisable());
  const facts = { code: source.content.resultCode, reviewed: true, publication: 'PUBLISHED', rectificationVerified: false } as const;
  const allowed = checkRecognition(facts, plainDate(source.content.inspectedOn), shanghaiDate(tx.now));
  if (!allowed.ok) return allowed;
  const reason = { code: 'RECOGNISED', text: input.equivalence, reference: source.resultNo, by: tx.actor.id };
  await writeCheck(tx, check, 'RECOGNISED', { reason });
  await advanceVisit(tx, visit);
  tx.note({ action: 'finding.recognise', subject: check.id, after: reason });
  return ok({ id: check.id });
});
