import { createHash } from 'node:crypto';
import type { Result } from '@double-random/rules';
import { perform } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { type AgainstChecking, nothingAgainst } from '../visit/matters-without-basis.ts';
import { type StartVisit, startVisit } from '../visit/start-visit.ts';
import type { JointHarness, MutationAnswer } from './joint-harness.ts';
import { certificateOf, testActor } from './test-actor.ts';
import type { FixtureVisit } from './visit-fixture.ts';

/** Fails loudly when a step that has to work did not. */
export function must(answer: MutationAnswer): MutationAnswer {
  if (answer.denials.length || answer.refusals.length || !answer.payload)
    throw new Error(`${answer.denials.join()} ${JSON.stringify(answer.userErrors)}`);
  return answer;
}

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const beginnings: Readonly<Record<string, string>> = { PHOTO: 'ffd8ffe000104a464946', AUDIO_VIDEO: '000000186674797069736f6d' };
/** A file of evidence that begins as its type does. */
export const fileOf = (type: string, text: string): Buffer =>
  Buffer.concat([Buffer.from(beginnings[type] ?? '', 'hex'), Buffer.from(text)]);
export const allItems = ['BASIS', 'CONTENT', 'PERIOD', 'REQUIREMENTS', 'INSPECTORS'];
export const onSiteNotice = { servedAt: '2026-09-18T01:00:00Z', recipient: '店长', items: allItems };

/** What the departments answer of the team's certificates: all valid unless named. */
export const statusesOf = (v: FixtureVisit, expired: readonly string[] = []) =>
  new Map(
    Object.keys(v.members).map((account) => {
      const certificateNo = certificateOf(account);
      const qualified = !expired.includes(account);
      return [
        certificateNo,
        { certificateNo, inspectorId: account, state: 'ACTIVE', qualified, validTo: qualified ? '2027-12-31' : null, interests: [] },
      ];
    }),
  );

/** The steps of requirements I.5 as people take them. */
export const visitSteps = (h: JointHarness, v: FixtureVisit) => {
  const visitId = v.visitId;
  const steps = {
    schedule: (who: string, on: string) => h.as(who).mutate('scheduleVisit', { visitId, on }, 'visit { state scheduledOn }'),
    preCheck: (who: string) =>
      h.as(who).mutate('recordPreCheck', { visitId, sources: ['公示系统'], findings: '正常' }, 'visit { state preCheck { findings } }'),
    notify: (who: string) =>
      h
        .as(who)
        .mutate(
          'issueNotice',
          { visitId, channel: 'PHONE', recipient: '店长', text: '九月十八日上午' },
          'visit { state notice { channel } }',
        ),
    /** Certificates are what the departments answer: all valid unless named. */
    async start(
      who: string,
      more: Partial<StartVisit> & { readonly expired?: readonly string[] } & Partial<AgainstChecking> = {},
    ): Promise<Result<{ id: string }>> {
      const { expired = [], withoutBasis, outOfScope, namesToday, ...input } = more;
      const { withoutBasis: w, outOfScope: o, namesToday: n } = nothingAgainst;
      const against = { withoutBasis: withoutBasis ?? w, outOfScope: outOfScope ?? o, namesToday: namesToday ?? n };
      const statuses = statusesOf(v, expired);
      return perform(h.services.deps, { actor: testActor(who), requestId: 'start' }, startVisit(statuses, against), {
        visitId,
        place: '舞钢市某路1号',
        methods: ['SITE', 'DOCUMENT'],
        present: Object.values(v.members),
        certificatesShown: true,
        onSiteNotice,
        ...input,
      });
    },
    integrity: (who: string) => h.as(who).mutate('acceptIntegrityStatement', { visitId }, 'visit { id }'),
    async evidence(who: string, matter: string | null, type: string, more: object = {}) {
      const bytes = fileOf(type, `${visitId} ${matter} ${type} ${who}`);
      const file = { fileName: `${type}.jpg`, sha256: hash(bytes), contentBase64: bytes.toString('base64') };
      const input = {
        visitId,
        matterCheckId: matter && v.checks[matter],
        type,
        source: '现场拍摄',
        takenAt: '2026-09-18T02:00:00Z',
        ...(type === 'DOCUMENT' && { documentKind: 'SITE_CHECK' }),
        ...file,
        ...more,
      };
      return h.as(who).mutate('addEvidence', input, 'evidence { id sha256 size }');
    },
    measure: (who: string, matter: string, measure: string, more: object = {}) =>
      h
        .as(who)
        .mutate(
          'recordMeasure',
          { matterCheckId: v.checks[matter], measure, form: 'ORAL', text: '三日内整改', ...more },
          'matterCheck { state }',
        ),
    record: (who: string, matter: string, code: string, more: object = {}) =>
      h
        .as(who)
        .mutate(
          'recordMatterResult',
          { matterCheckId: v.checks[matter], code, methods: ['SITE'], checklist: [{ code: '1', answer: '已查' }], ...more },
          'matterCheck { state resultCode }',
        ),
    sign: (who: string, matter: string) =>
      h.as(who).mutate('signMatterResult', { matterCheckId: v.checks[matter] }, 'matterCheck { state formedOn }'),
    notChecked: (who: string, matter: string, reason: string, text?: string) =>
      h.as(who).mutate('markMatterNotChecked', { matterCheckId: v.checks[matter], reason, text }, 'matterCheck { state }'),
    recordForm: (who: string, kind: string, more: object = {}) =>
      h.as(who).mutate('signRecordForm', { visitId, kind, ...more }, 'visit { state }'),
    finish: (who: string) => h.as(who).mutate('finishVisit', { visitId }, 'visit { state finishedOn capYear }'),
    submit: (who: string, matter: string) =>
      h.as(who).mutate('submitForReview', { matterCheckId: v.checks[matter] }, 'matterCheck { state }'),
    review: (who: string, matter: string, more: object = {}) =>
      h.as(who).mutate('reviewResult', { matterCheckId: v.checks[matter], ...more }, 'matterCheck { state }'),
    publish: (who: string, matter: string) =>
      h
        .as(who)
        .mutate(
          'publishResult',
          { matterCheckId: v.checks[matter] },
          'publication { id state deliveries { channel state } published { resultNo version contentHash resultText objectName } }',
        ),
    /** PD 第二十二条: asked for by the operator, signed by the principal head. */
    async correct(agency: string, publicationId: string, resultCode: string, more: object = {}): Promise<void> {
      const input = { publicationId, error: '误录', evidence: '复核笔录', resultCode, ...more };
      const { id } = must(await h.as(`${agency}.op`).mutate('requestCorrection', input, 'correction { id }')).payload.correction;
      must(await h.as(`${agency}.ph`).mutate('approveCorrection', { correctionId: id }, 'correction { state }'));
    },
    withhold: (who: string, matter: string, more: object = {}) =>
      h
        .as(who)
        .mutate(
          'withholdResult',
          { matterCheckId: v.checks[matter], mode: 'WITHHELD', secrecyClass: 'TRADE_SECRET', ground: '反不正当竞争法第九条', ...more },
          'matterCheck { state }',
        ),

    /** Everything up to the door, and through it. */
    async arrive(leader: string, said: Partial<AgainstChecking> = {}) {
      must(await steps.preCheck(leader));
      must(await steps.notify(leader));
      for (const account of Object.keys(v.members)) if (account.startsWith('wg-cad')) must(await steps.integrity(account));
      const started = await steps.start(leader, said);
      if (!started.ok) throw new Error(JSON.stringify(started.refusals));
    },
    /** Result, evidence of the own pack and all own signatures. */
    async settle(matter: string, agency: string, code: string, more: object = {}) {
      const [first, second] = [`${agency}.i1`, `${agency}.i2`];
      const site = agency === 'wg-cad' ? { siteRecord: { time: '上午', place: '地下室', conditions: '完好', problems: '堆物' } } : {};
      must(await steps.record(first, matter, code, { ...site, ...more }));
      if (agency === 'wg-cad') must(await steps.evidence(first, matter, 'PHOTO'));
      if (findAgency(agency)?.code.startsWith('kf')) must(await steps.evidence(first, matter, 'DOCUMENT'));
      if (code === 'RECTIFICATION_ORDERED') must(await steps.measure(first, matter, 'RECTIFY_ORDER', { dueOn: '2026-09-25' }));
      must(await steps.sign(first, matter));
      must(await steps.sign(second, matter));
    },
    /** Formed to reviewed, by two other people of the department. */
    async reviewed(matter: string, agency: string) {
      must(await steps.submit(`${agency}.op`, matter));
      must(await steps.review(`${agency}.rev`, matter));
    },
  };
  return steps;
};
