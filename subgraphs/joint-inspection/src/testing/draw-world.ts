import { createHash } from 'node:crypto';
import type { PinnedMatter } from '@double-random/department-kit/contract.ts';
import {
  type EffectivePolicy,
  jointPolicy,
  type PackCode,
  packFor,
  plainDate,
  policyOf,
  singlePolicy,
  usccCheckDigit,
} from '@double-random/rules';
import { findPack } from '@double-random/rules/packs/pack-versions.ts';
import { rows } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { canonicalJson } from '@double-random/verifiable-draw';
import { askDepartment } from '../draw/department-calls.ts';
import type { RatioStratum } from '../exemption/strata.ts';
import type { JointHarness } from './joint-harness.ts';
import { confirmRegistries, done } from './joint-world.ts';
import { certificateOf } from './test-actor.ts';

const withCheckDigit = (first17: string): string => `${first17}${usccCheckDigit(first17)}`;
/** The n-th invented firm of Wugang. */
export const firm = (n: number): string => withCheckDigit(`91410481MA${String(n).padStart(7, '0')}`);
export const E1 = '91410481MA0HTK0016';

const extraOf: Readonly<Record<string, object>> = { 'civil-air-defense': { business: ['PEACETIME_USE'] } };

/** Enters an object in an agency's registry. @returns its id there */
export async function enterObject(
  h: JointHarness,
  agency: string,
  uscc: string,
  matterCodes: readonly string[],
  more: object = {},
): Promise<string> {
  const subgraph = getAgency(agency).subgraph!;
  const input = {
    agency,
    kind: 'ENTERPRISE',
    uscc,
    name: `第${uscc.slice(-6)}号商行`,
    address: `朝阳路${uscc.slice(-4)}号`,
    businessScope: '住宿服务',
    personInCharge: '钱甲乙',
    contactPhone: '13800000000',
    matterCodes,
    ...extraOf[subgraph],
    ...more,
  };
  const field = `upsert${h.profiles[subgraph]!.typePrefix}Object`;
  const answer = done(await h.as(`${agency}.reg`).on(subgraph).mutate(field, input, 'object { id }'));
  return answer.payload.object.id;
}

/** Enters inspectors i1 … in; accounts and certificates as the test actors carry them. */
export async function enterInspectors(h: JointHarness, agency: string, count: number, more: object = {}): Promise<void> {
  const subgraph = getAgency(agency).subgraph!;
  for (let i = 1; i <= count; i++) {
    const input = {
      agency,
      name: `孙${'甲乙丙丁戊己庚辛壬癸'[(i - 1) % 10]}${agency.slice(-1)}`,
      unit: getAgency(agency).units?.[0]?.code ?? null,
      certificateNo: certificateOf(`${agency}.i${i}`),
      certificateIssuer: '河南省人民政府',
      certificateFrom: '2024-01-01',
      certificateTo: '2028-12-31',
      ...more,
    };
    done(await h.as(`${agency}.reg`).on(subgraph).mutate(`upsert${h.profiles[subgraph]!.typePrefix}Inspector`, input, 'inspector { id }'));
  }
}

export interface TaskSetting {
  readonly id: string;
  readonly initiator: string;
  /** Matter ids by agency. */
  readonly matters: Readonly<Record<string, readonly string[]>>;
  readonly joint?: boolean;
  readonly match?: 'ALL' | 'ANY';
  readonly ratioBasisPoints?: number;
  readonly strata?: readonly RatioStratum[];
  readonly year?: number;
  readonly window?: readonly [string, string];
  readonly state?: string;
  readonly inspectorMode?: 'CENTRAL' | 'PER_DEPARTMENT';
  readonly ground?: { readonly code: string; readonly documentNo: string };
  /** Packs other than those in force for the agencies. */
  readonly packs?: Readonly<Record<string, PackCode>>;
  readonly edit?: (policy: EffectivePolicy) => EffectivePolicy;
}

const on = plainDate('2026-09-01');

function policyFor(setting: TaskSetting): EffectivePolicy {
  const pack = (agency: string) => (setting.packs?.[agency] ? findPack(setting.packs[agency]!, on)! : packFor(agency, on)!);
  const agencies = Object.keys(setting.matters);
  const { initiator, joint = agencies.length > 1 } = setting;
  const policy = joint
    ? jointPolicy({
        on,
        jointPack: findPack('PD', on)!,
        participants: agencies.map((department) => ({
          department,
          pack: pack(department),
          role: department === initiator ? ('INITIATOR' as const) : ('PARTICIPANT' as const),
        })),
      })
    : setting.packs?.[initiator]
      ? singlePolicy(initiator, pack(initiator), on)
      : policyOf(initiator, on)!;
  return setting.edit?.(policy) ?? policy;
}

/** A task that is ready to be drawn, as its room leaves it: policy and matters pinned. */
export async function readyTask(h: JointHarness, setting: TaskSetting): Promise<string> {
  const { id, initiator, matters } = setting;
  const agencies = Object.keys(matters);
  const joint = setting.joint ?? agencies.length > 1;
  const policy = policyFor(setting);
  const [from, to] = setting.window ?? ['2026-09-07', '2026-09-30'];
  const scheme = {
    content: '检查内容',
    time: '九月',
    method: '实地',
    responsibilities: '各司其职',
    savedBy: `${initiator}.op`,
    savedAt: '2026-09-01T00:00:00Z',
  };
  const acknowledgedBy = Object.fromEntries(agencies.map((a) => [a, '2026-09-01T00:00:00Z']));
  const em = h.em();
  await rows(
    em,
    `insert into task (id, no, name, kind, origin, origin_level, initiator, region, joint, state, year, window_from, window_to, scope, ratio_basis_points, strata,
       inspector_mode, scheme, ground, policy, policy_hash, revision, created_by, created_at)
     values ($1, $1, '联合抽查', $2, $3, 'COUNTY', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 1, $19, $20)`,
    [
      id,
      setting.ground ? 'DIRECTED' : 'DOUBLE_RANDOM',
      setting.ground ? 'DIRECTED' : 'PLAN',
      initiator,
      joint ? getAgency(initiator).region : null,
      joint,
      setting.state ?? 'READY',
      setting.year ?? 2026,
      from,
      to,
      JSON.stringify({ match: setting.match ?? 'ALL', agencies, text: '旅馆' }),
      setting.ratioBasisPoints ?? 500,
      setting.strata ? JSON.stringify(setting.strata) : null,
      setting.inspectorMode ?? 'CENTRAL',
      JSON.stringify({ ...scheme, acknowledgedBy }),
      setting.ground ? JSON.stringify(setting.ground) : null,
      JSON.stringify(policy),
      createHash('sha256').update(canonicalJson(policy)).digest('hex'),
      `${initiator}.op`,
      h.clock.now(),
    ],
  );
  for (const agency of agencies) {
    await rows(em, `insert into task_participant (task_id, agency, role, state) values ($1, $2, $3, 'ACCEPTED')`, [
      id,
      agency,
      agency === initiator ? 'INITIATOR' : 'PARTICIPANT',
    ]);
    const pinned = await askDepartment(h.services, 'test', agency, 'pinMatters', {
      agency,
      matterIds: matters[agency]!,
      on: h.clock.today(),
    });
    if (!pinned.ok) throw new Error(JSON.stringify(pinned.refusals));
    for (const matter of pinned.value as readonly PinnedMatter[]) {
      await rows(
        em,
        `insert into task_matter (task_id, matter_id, agency, matter_code, name, version, pinned) values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, matter.matterId, agency, matter.code, matter.name, matter.version, JSON.stringify(matter)],
      );
    }
  }
  return id;
}

/** PD 第十一条第二款, CD 七: every participant confirms its registries for the task; civil air defence files what it confirmed. */
export async function confirmAndFile(h: JointHarness, taskId: string, agencies: readonly string[]): Promise<void> {
  await confirmRegistries(h, taskId, agencies);
  for (const agency of agencies.filter((a) => packFor(a, on)?.parameters['registry.filingRequired'].value)) {
    const subgraph = getAgency(agency).subgraph!;
    const field = `file${h.profiles[subgraph]!.typePrefix}Registry`;
    done(await h.as(`${agency}.reg`).on(subgraph).mutate(field, { agency, receipt: '舞防备〔2026〕1号' }, 'registry { agency }'));
  }
}
