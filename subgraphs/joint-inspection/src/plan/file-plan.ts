import { checkFilingOffice, jointPackFor, ok, packFor, plainDate, planMachine, refuse, transition } from '@double-random/rules';
import { rows, type Tx, useCase } from '@double-random/runtime';
import { conferenceOfficeOf, findAgency, getAgency } from '@double-random/schema/departments';
import { catalogueTerm, meetDeadline, openDeadline } from '../deadline/open-deadline.ts';
import { responsibleUnits, yearSubject } from '../deadline/yearly-duties.ts';
import { isLeadingGroupPlan, isYearClosed, itemsOf, lockOwnPlan, openAcceptances, staleRevision } from './plan-access.ts';
import { planRefusals } from './plan-refusals.ts';
import type { PlanItemRow, PlanRow } from './plan-row.ts';

/** Office inside the agency that receives plans and reports (YX 三). */
export const leadingGroupOffice = (agency: string): string => `${agency}/lgo`;

/** Where this plan has to go: joint items to the conference office of the same level, a YX plan to its leading-group office (K-23). */
export function filingOffices(plan: Pick<PlanRow, 'agency' | 'year'>, items: readonly PlanItemRow[]): readonly string[] {
  const { region } = getAgency(plan.agency);
  const office = region && items.some((i) => i.joint) ? conferenceOfficeOf(region)?.code : undefined;
  return [...(isLeadingGroupPlan(plan.agency, plan.year) ? [leadingGroupOffice(plan.agency)] : []), ...(office ? [office] : [])];
}

/** PD 第七条, YX 五（三） 「报…备案」: filing for the record, never approval. Late is recorded, not refused. */
export const filePlan = useCase(
  'filePlan',
  async (
    tx,
    input: { readonly requestId?: string; readonly planId: string; readonly officeCode?: string | null; readonly revision?: number | null },
  ) => {
    const plan = await lockOwnPlan(tx, input.planId, 'op');
    const stale = staleRevision(plan, input.revision);
    if (stale) return refuse(stale);
    if (await isYearClosed(tx.em, plan)) return refuse(planRefusals.immutable('CLOSED'));
    const items = await itemsOf(tx.em, [plan.id]);
    const offices = filingOffices(plan, items);
    if (input.officeCode && !offices.includes(input.officeCode)) {
      const office = findAgency(input.officeCode);
      const level = office && checkFilingOffice(getAgency(plan.agency), office);
      return level && !level.ok ? level : refuse(planRefusals.officeUnknown(input.officeCode));
    }
    if (offices.length === 0) return refuse(planRefusals.nothingToFile());
    const pending = await openAcceptances(tx.em, plan.id);
    if (pending.length) return refuse(planRefusals.acceptancesOpen(pending));
    if (isLeadingGroupPlan(plan.agency, plan.year) && !plan.rules) return refuse(planRefusals.rulesMissing());
    // The office publishes what it is sent: an amendment is approved before it goes there.
    if (plan.state === 'AMENDED' && items.some((i) => i.joint) && !plan.approval) return refuse(planRefusals.approvalMissing());
    // An amended version is filed again before the office publishes it; its state changes only then.
    const step = plan.state === 'AMENDED' ? undefined : transition(planMachine, plan.state === 'DRAFT' ? 'ACCEPTED' : plan.state, 'file');
    if (step && !step.ok) return step;
    await rows(tx.em, 'update plan set state = $2, filed_to = $3, filed_at = $4, filed_by = $5, revision = revision + 1 where id = $1', [
      plan.id,
      step?.value.to ?? plan.state,
      offices.join(','),
      tx.now,
      tx.actor.id,
    ]);
    await meetFilingDuties(tx, plan, items);
    tx.note({ action: 'plan.file', subject: plan.id, before: { state: plan.state }, after: { offices, filedAt: tx.now } });
    return ok({ id: plan.id });
  },
);

/** YX 七（四）: each unit with items has filed; PD 第七条: the initiator of joint items has. */
async function meetFilingDuties(tx: Tx, plan: PlanRow, items: readonly PlanItemRow[]): Promise<void> {
  const startOn = plainDate(`${plan.year}-01-01`);
  const subject = yearSubject(plan.agency, plan.year);
  const own = packFor(plan.agency, startOn);
  const ownTerm = own && catalogueTerm('PLAN_FILING', own.code, startOn);
  const units = responsibleUnits(getAgency(plan.agency));
  const answered = units.length ? [...new Set(items.map((i) => i.unit).filter((u) => u !== null))] : [''];
  const joint = plan.region && items.some((i) => i.joint) ? jointPackFor(plan.region, startOn) : undefined;
  const jointTerm = joint && catalogueTerm('JOINT_PLAN_FILING', joint.code, startOn);
  const keys = [
    ...(ownTerm ? answered.map((unit) => ({ kind: 'PLAN_FILING' as const, unit, term: ownTerm })) : []),
    ...(jointTerm ? [{ kind: 'JOINT_PLAN_FILING' as const, unit: '', term: jointTerm }] : []),
  ];
  for (const { kind, unit, term } of keys) {
    const key = { kind, subject, agency: plan.agency, unit };
    await openDeadline(tx, { ...key, region: plan.region, terms: [term] });
    await meetDeadline(tx, key, tx.now);
  }
}
