import { type Em, rows } from '@double-random/runtime';
import type { Dossier } from '../visit/dossier.ts';
import type { Missing } from './archive-refusals.ts';

/** What stands between a department's part of a visit and its seal. */
export interface Readiness {
  /** Matters without any conclusion. */
  readonly undecided: readonly string[];
  readonly missing: readonly Missing[];
}

const undecidedStates = ['OPEN', 'RECORDED', 'SIGNED', 'RETURNED'];
const settledStates = ['PUBLISHED', 'REDACTED_PUBLISHED', 'WITHHELD', 'RECOGNISED', 'NOT_CHECKED', 'DROPPED'];
/** From here on the proof of the draw is disclosed. */
const disclosedStates = ['RESULTS_PUBLISHED', 'FOLLOWING_UP', 'CLOSED', 'ARCHIVED'];

/** KF 第二十三条, PD 第二十七条, C-4: the department's own work at this visit is done to the end, and the lot is public. */
export async function readinessOf(em: Em, dossier: Dossier, agency: string): Promise<Readiness> {
  const { visit, task, guests, checks } = dossier;
  const own = checks.filter((c) => c.agency === agency);
  const open = await rows<{ what: Missing }>(
    em,
    `select distinct 'CHANNELS' as what from publication where matter_check_id = any($1) and state = 'PARTIAL'
     union select 'FOLLOW_UPS' from follow_up f where matter_check_id = any($1) and state <> 'CLOSED' and not (state = 'REFERRED'
       and exists (select 1 from referral r where r.follow_up_id = f.id and r.state in ('ACCEPTED', 'HANDLED')))
     union select 'CORRECTIONS' from correction c join publication p on p.id = c.publication_id where p.matter_check_id = any($1) and c.state = 'REQUESTED'
     union select 'RECORD_FORM' where $2::bool and not exists (select 1 from issued_document where visit_id = $3 and kind = 'RECORD_FORM')
     order by 1`,
    [own.map((c) => c.id), visit.joint && visit.start !== null, visit.id],
  );
  const missing: Missing[] = [
    ...(visit.finishedAt === null ? (['VISIT_FINISHED'] as const) : []),
    ...(own.some((c) => !settledStates.includes(c.state)) ? (['RESULTS'] as const) : []),
    ...([task, ...guests].every((t) => disclosedStates.includes(t.state)) ? [] : (['DRAW_PROOF'] as const)),
    ...open.map((o) => o.what),
  ];
  return { undecided: own.filter((c) => undecidedStates.includes(c.state)).map((c) => c.matterCode), missing };
}
