import { type Method, ok, refuse } from '@double-random/rules';
import { notFound, useCase } from '@double-random/runtime';
import { memberOf } from '../team/team-access.ts';
import { advanceVisit } from '../visit/advance-visit.ts';
import { lockVisit } from '../visit/dossier.ts';
import { requireOwnInspector } from '../visit/visit-access.ts';
import type { SiteRecord } from '../visit/visit-row.ts';
import { writeResult } from './write-result.ts';

export interface RecordNothingFound {
  readonly requestId?: string;
  readonly visitId: string;
  /** Absent: every matter of the own department that is still open. */
  readonly matterCheckIds?: readonly string[] | null;
  readonly methods: readonly Method[];
  readonly siteRecord?: SiteRecord | null;
}

const answer = '未发现问题';

/**
 * PD-20h, YY-22: 全部未发现问题 in one stroke: every item of every chosen matter of the own department is answered so. All of it or nothing:
 * one matter that may not be recorded so leaves the others as they were.
 */
export const recordNothingFound = useCase('recordNothingFound', async (tx, input: RecordNothingFound) => {
  const dossier = await lockVisit(tx, input.visitId);
  const { visit, team, checks, pinned } = dossier;
  const agency = memberOf(tx.actor, team)?.agency ?? '';
  requireOwnInspector(tx.actor, team, agency);
  const chosen = input.matterCheckIds
    ? input.matterCheckIds.map((id) => checks.find((c) => c.id === id))
    : checks.filter((c) => c.agency === agency && c.state === 'OPEN');
  for (const check of chosen) {
    if (!check) throw notFound('事项结果');
    requireOwnInspector(tx.actor, team, check.agency);
  }
  if (chosen.length === 0)
    return refuse({ code: 'BAD_USER_INPUT', message: '没有待检查的事项。', basis: 'KF 第十九条', path: ['input', 'matterCheckIds'] });
  for (const check of chosen) {
    const matter = pinned.get(check!.matterId);
    const written = await writeResult(tx, dossier, check!, {
      code: 'NO_PROBLEM_FOUND',
      methods: input.methods,
      checklist: (matter?.checklist ?? []).map(({ code }) => ({ code, answer })),
      siteRecord: input.siteRecord ?? null,
    });
    if (!written.ok) return written;
  }
  await advanceVisit(tx, visit);
  return ok({ id: visit.id });
});
