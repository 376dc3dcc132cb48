import {
  departmentPolicy,
  type EvidenceItem,
  type MatterAtFinish,
  type MatterEvidence,
  type MeasureTaken as RuleMeasure,
  type VisitFinishFacts,
} from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';
import type { Dossier } from './dossier.ts';
import type { MatterCheckRow } from './visit-row.ts';

/** What was collected at a visit, per matter check; '' = for the visit as a whole. */
export interface Collected {
  readonly evidence: ReadonlyMap<string, readonly EvidenceItem[]>;
  readonly measures: ReadonlyMap<string, readonly RuleMeasure[]>;
}
const none: Collected = { evidence: new Map(), measures: new Map() };

export async function collectedAt(em: Em, visitId: string): Promise<Collected> {
  const evidence = await rows<EvidenceItem & { at: string }>(
    em,
    `select type, source, coalesce(matter_check_id, '') as at from evidence where visit_id = $1`,
    [visitId],
  );
  const measures = await rows<{ measure: RuleMeasure['measure']; form: RuleMeasure['form']; text: string; at: string }>(
    em,
    `select t.measure, t.form, t.text, t.matter_check_id as at from measure_taken t join matter_check m on m.id = t.matter_check_id where m.visit_id = $1`,
    [visitId],
  );
  return {
    evidence: Map.groupBy(evidence, (e) => e.at),
    measures: new Map(
      [...Map.groupBy(measures, (m) => m.at)].map(([at, list]) => [
        at,
        // The text is the entry in the record form (PD 第二十条（二）).
        list.map(({ measure, form, text }) => ({ measure, form, enteredInRecordForm: text.trim() !== '' })),
      ]),
    ),
  };
}

/** The evidence of one recorded matter against the demand of its own pack (K-17). */
export function evidenceFacts(dossier: Pick<Dossier, 'policy' | 'pinned'>, check: MatterCheckRow, collected: Collected): MatterEvidence {
  const demand = departmentPolicy(dossier.policy, check.agency).values['evidence.required'];
  const { always, importantSteps, sourceStated } = demand.value;
  const items = [...(collected.evidence.get(check.id) ?? []), ...(collected.evidence.get('') ?? [])];
  // The structured site record is the 现场检查笔录 itself.
  const written: readonly EvidenceItem[] = check.siteRecord ? [{ type: 'SITE_RECORD', source: '现场检查记录' }] : [];
  return {
    matter: check.matterCode,
    result: check.resultCode!,
    importantStep: dossier.pinned.get(check.matterId)?.checklist.some((item) => item.important) ?? false,
    evidence: [...items, ...written],
    measures: collected.measures.get(check.id) ?? [],
    demand: { always, importantSteps, sourceStated, basis: demand.from },
  };
}

function atFinish(dossier: Pick<Dossier, 'policy' | 'pinned'>, check: MatterCheckRow, collected: Collected): MatterAtFinish {
  const matter = check.matterCode;
  if (check.state === 'OPEN') return { state: 'OPEN', matter };
  if (check.state === 'RECOGNISED') return { state: 'RECOGNISED', matter };
  if (check.state === 'NOT_CHECKED')
    return { state: 'NOT_CHECKED', matter, reasonGiven: check.reason !== null, leaderSigned: check.reason?.by !== undefined };
  return {
    state: 'RESULT',
    methods: check.methods ?? [],
    signedByOwnInspectors: check.formedOn !== null,
    ...evidenceFacts(dossier, check, collected),
  };
}

/** Every matter there was to check; what was dropped at the draw (passed this year) never belonged to the visit. */
export const mattersAtFinish = (dossier: Dossier, collected: Collected = none): readonly MatterAtFinish[] =>
  dossier.checks.filter((c) => c.state !== 'DROPPED').map((c) => atFinish(dossier, c, collected));

/** What decides whether the visit may finish (`checkVisitFinish`). */
export function finishFacts(dossier: Dossier, collected: Collected): VisitFinishFacts {
  const { siteVisitMandatory, objectSignature } = dossier.policy.taskWide;
  const { signature } = dossier.visit;
  return {
    matters: mattersAtFinish(dossier, collected),
    siteVisit: { mandatory: siteVisitMandatory.value, basis: siteVisitMandatory.from },
    objectSignature: {
      required: objectSignature.value === 'REQUIRED_OR_REFUSAL_NOTE',
      state: signature?.kind,
      statementSigned: Boolean(signature?.statementBy?.length),
    },
  };
}
