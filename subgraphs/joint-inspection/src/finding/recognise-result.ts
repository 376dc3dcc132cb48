import {
  checkRecognition,
  matterCheckMachine,
  ok,
  plainDate,
  type Refusal,
  refuse,
  resultRefusals,
  shanghaiDate,
  transition,
  yearOf,
} from '@double-random/rules';
import { row, useCase } from '@double-random/runtime';
import { recordPassed } from '../cap-ledger/passed.ts';
import { type PublicationRow, publicationColumns } from '../publication/publication-row.ts';
import { advanceVisit } from '../visit/advance-visit.ts';
import { lockCheck } from '../visit/dossier.ts';
import { requireOwnInspector } from '../visit/visit-access.ts';
import { onSiteStates } from '../visit/visit-row.ts';
import { writeCheck } from '../visit/visit-writes.ts';
import { findAgreed } from './equivalence/equivalence-row.ts';
import { factsOf } from './equivalence/find-recognisable.ts';

const notTheSameMatter = (): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '两个部门尚未同意这两个事项可以互认。',
  basis: 'PD 第二十四条',
  path: ['input', 'resultNo'],
  details: { fields: ['resultNo'] },
});

export interface RecogniseResult {
  readonly requestId?: string;
  readonly matterCheckId: string;
  /** Number of the published result that is taken over. */
  readonly resultNo: string;
  /** Why the two matters are the same. */
  readonly equivalence: string;
}

/**
 * PD-24a: a passed, published result of the same entity and year is taken over instead of checking again, where both owners agree that
 * the matters are the same. It counts as passed for the own matter too (D-84), for as long as the result it rests on stands.
 */
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
  if (!source?.content.resultCode) return refuse(resultRefusals.notRecognisable());
  const checked = await row<{ agency: string; code: string }>(tx.em, 'select agency, matter_code as code from matter_check where id = $1', [
    source.matterCheckId,
  ]);
  if (!(await findAgreed(tx.em, checked!, { agency: check.agency, code: check.matterCode }))) return refuse(notTheSameMatter());
  const allowed = checkRecognition(factsOf(source.content.resultCode), plainDate(source.content.inspectedOn), shanghaiDate(tx.now));
  if (!allowed.ok) return allowed;
  const reason = { code: 'RECOGNISED', text: input.equivalence, reference: source.resultNo, by: tx.actor.id };
  await writeCheck(tx, check, 'RECOGNISED', { reason });
  // Under the source's name: its correction takes back both at once.
  await recordPassed(tx, {
    entityKey: check.entityKey,
    agency: check.agency,
    matterCode: check.matterCode,
    year: yearOf(shanghaiDate(tx.now)),
    matterCheckId: source.matterCheckId,
  });
  await advanceVisit(tx, visit);
  tx.note({ action: 'finding.recognise', subject: check.id, after: reason });
  return ok({ id: check.id });
});
