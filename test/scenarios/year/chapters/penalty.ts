import type { Session } from '../../../../gateway/standalone/demo/driver/session.ts';
import type { Year } from '../year.ts';
import { close } from './spring.ts';

const decision = { decisionNo: '舞防罚〔2026〕1号', decidedOn: '2026-06-16', kind: 'FINE', amount: '5000', publicText: '罚款5000元' };

interface Decided {
  readonly id: string;
  readonly amount: string;
  readonly publicationDeadline: { readonly dueOn: string };
}
const decided = async (who: Session): Promise<readonly Decided[]> =>
  (
    await who.query<{ penalties: { nodes: readonly Decided[] } }>(
      '{ penalties(state: DECIDED) { nodes { id amount publicationDeadline { dueOn } } } }',
    )
  ).penalties.nodes;

/** What everybody, and what the credit platform, is told of penalties of the office. */
async function told(year: Year): Promise<{ readonly public: readonly string[]; readonly feed: readonly string[] }> {
  const { publicPenalties } = await year.world.cast.public.query<{ publicPenalties: { nodes: readonly { decisionNo: string }[] } }>(
    '{ publicPenalties(agency: "wg-cad") { nodes { decisionNo } } }',
  );
  const { creditEvents } = await year
    .as('credit-platform')
    .query<{ creditEvents: { nodes: readonly { penalty: typeof decision | null }[] } }>(
      '{ creditEvents(first: 500) { nodes { penalty { decisionNo } } } }',
    );
  return {
    public: publicPenalties.nodes.map((p) => p.decisionNo),
    feed: creditEvents.nodes.flatMap(({ penalty }) => (penalty ? [penalty.decisionNo] : [])),
  };
}
const nobody = { public: [], feed: [] };
const everybody = { public: [decision.decisionNo], feed: [decision.decisionNo] };

/** 人防方案十一: a case is filed and decided by the clerk of the office, in this order; nobody outside learns of it. */
export async function decide(year: Year): Promise<void> {
  const { as, on, owed } = year;
  on('2026-06-16');
  const { followUps } = await as('wg-cad.op').query<{ followUps: { nodes: readonly { id: string }[] } }>('{ followUps { nodes { id } } }');
  const followUpId = followUps.nodes[0]!.id;
  const subject = { followUpId };
  await as('wg-cad.op').act('planFollowUp', { followUpId, owner: 'wg-cad.i1', plan: '立案查处' });
  const early = await as('wg-cad.op').refused('recordPenalty', { followUpId, decision });
  expect(early).toMatchObject({ code: 'ILLEGAL_TRANSITION', details: { from: 'OPEN' } });
  const file = { ...subject, outcome: 'CASE_FILED', note: '舞防立〔2026〕1号' };
  expect((await as('wg-cad.rev').refused('recordOutcome', file)).code).toBe('FORBIDDEN');
  expect((await as('wg-cad.i1').refused('recordOutcome', file)).code).toBe('FORBIDDEN');
  expect((await as('wg-amr.op').refused('recordOutcome', file)).code).toBe('NOT_FOUND');
  await as('wg-cad.op').act('recordOutcome', file);
  expect((await as('wg-cad.rev').refused('recordPenalty', { followUpId, decision })).code).toBe('FORBIDDEN');
  const unpriced = await as('wg-cad.op').refused('recordPenalty', { followUpId, decision: { ...decision, amount: null } });
  expect(unpriced).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['amount'] } });
  await as('wg-cad.op').act('recordPenalty', { followUpId, decision });
  expect(await owed('wg-cad.op', 'PENALTY_PUBLICATION', followUpId)).toEqual(['2026-06-26 OPEN']);
  expect(await told(year)).toEqual(nobody);
  expect(await decided(as('wg-amr.op'))).toEqual([]);
}

/** Published by the reviewer, who finds it in the list of what is decided, on the last of seven working days; then it cannot be recalled. */
export async function publish(year: Year): Promise<void> {
  const { as, on, owed } = year;
  on('2026-06-26');
  const [waiting, ...more] = await decided(as('wg-cad.rev'));
  expect([waiting, more]).toMatchObject([{ amount: '5000.00', publicationDeadline: { dueOn: '2026-06-26' } }, []]);
  const subject = { penaltyId: waiting!.id };
  expect((await as('wg-cad.i1').refused('publishPenalty', subject)).code).toBe('FORBIDDEN');
  expect((await as('wg-cad.dh').refused('publishPenalty', subject)).code).toBe('FORBIDDEN');
  expect((await as('wg-amr.rev').refused('publishPenalty', subject)).code).toBe('NOT_FOUND');
  expect(await told(year)).toEqual(nobody);
  await as('wg-cad.rev').act('publishPenalty', subject);
  expect(await owed('wg-cad.op', 'PENALTY_PUBLICATION')).toEqual(['2026-06-26 ON_TIME']);
  expect(await told(year)).toEqual(everybody);
  expect((await as('wg-cad.op').refused('publishPenalty', subject)).code).toBe('PUBLISHED_IMMUTABLE');
  const correction = { ...subject, decision: { ...decision, amount: '3000' }, reason: '误写' };
  for (const who of ['wg-cad.rev', 'wg-cad.op', 'wg-cad.dh'])
    expect((await as(who).refused('correctPenalty', correction)).code).toBe('FORBIDDEN');
}

interface Delivery {
  readonly seq: number;
  readonly kind: string;
  readonly state: string;
  readonly byReceipt: boolean;
  readonly receipt: string | null;
}
const deliveries = async (who: Session): Promise<readonly Delivery[]> =>
  (
    await who.query<{ creditDeliveries: { nodes: readonly Delivery[] } }>(
      '{ creditDeliveries { nodes { seq kind state byReceipt receipt } } }',
    )
  ).creditDeliveries.nodes;

/** 人防方案十一: on to the credit platform, until somebody who entered it there says under which number; then the task may end. */
export async function deliver(year: Year): Promise<void> {
  const { as, platform } = year;
  const [queued] = await deliveries(as('wg-cad.op'));
  expect(queued).toMatchObject({ kind: 'PENALTY', state: 'QUEUED', receipt: null });
  const { seq } = queued!;
  const receipt = { seq, receipt: '信用〔2026〕第7条' };
  expect((await as('wg-cad.op').refused('acknowledgeCreditDelivery', receipt)).code).toBe('ILLEGAL_TRANSITION');
  await platform.background.deliver();
  expect((await deliveries(as('wg-cad.op')))[0]).toMatchObject({ state: 'SENT', byReceipt: false });
  expect(await deliveries(as('wg-amr.op'))).toEqual([]);
  expect((await as('wg-amr.op').refused('acknowledgeCreditDelivery', receipt)).code).toBe('NOT_FOUND');
  expect((await as('wg-cad.dh').refused('acknowledgeCreditDelivery', receipt)).code).toBe('FORBIDDEN');
  expect((await as('wg-cad.op').refused('acknowledgeCreditDelivery', { seq, receipt: ' ' })).code).toBe('BAD_USER_INPUT');
  await as('wg-cad.op').act('acknowledgeCreditDelivery', receipt);
  expect((await deliveries(as('wg-cad.rev')))[0]).toMatchObject({ state: 'ACKED', receipt: receipt.receipt });
  expect((await as('wg-cad.op').refused('retryCreditDelivery', { seq })).code).toBe('ILLEGAL_TRANSITION');
  const waiting = await as('wg-cad.op').refused('closeTask', { taskId: year.checks['CD']!.task.id }, 'TaskStepInput');
  expect(waiting).toMatchObject({ code: 'ILLEGAL_TRANSITION', details: { followUps: 1 } });
  const { followUps } = await as('wg-cad.op').query<{ followUps: { nodes: readonly { id: string }[] } }>(
    '{ followUps(state: PENALISED) { nodes { id } } }',
  );
  const done = { followUpId: followUps.nodes[0]!.id, note: '罚款已缴纳' };
  expect((await as('wg-cad.i1').refused('closeFollowUp', done)).code).toBe('FORBIDDEN');
  await as('wg-cad.op').act('closeFollowUp', done);
  await close(year, 'CD');
}
