import type { PinnedMatter } from '@double-random/department-kit/contract.ts';
import { jointPackFor, jointPolicy, type Method, packFor, plainDate, singlePolicy } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { certificateOf } from './test-actor.ts';

/** One matter of the fixture: whose, and what its owner's list says of it. */
export interface FixtureMatter {
  readonly code: string;
  readonly agency: string;
  readonly unit?: string;
  readonly methods?: readonly Method[];
  readonly noNotice?: boolean;
  readonly important?: boolean;
}
export interface FixtureOptions {
  readonly matters?: readonly FixtureMatter[];
  readonly initiator?: string;
  readonly entityKey?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly on?: string;
  readonly windowFrom?: string;
  readonly windowTo?: string;
  /** A further visit of this task. */
  readonly taskId?: string;
  readonly scheme?: boolean;
  /** Inspectors per department. */
  readonly perDepartment?: number;
  /** States the team is in; CLEARED by default. */
  readonly memberState?: 'DRAWN' | 'CLEARED';
}
export interface FixtureVisit {
  readonly taskId: string;
  readonly visitId: string;
  readonly assignmentId: string;
  readonly entityKey: string;
  /** Matter code → matter check. */
  readonly checks: Readonly<Record<string, string>>;
  /** Account → place in the team. */
  readonly members: Readonly<Record<string, string>>;
}

export const jointMatters: readonly FixtureMatter[] = [
  { code: 'M-REGINFO', agency: 'wg-amr', methods: ['SITE', 'DOCUMENT', 'NETWORK'] },
  { code: 'M-HOTEL', agency: 'wg-psb', methods: ['SITE', 'DOCUMENT'] },
  { code: 'M-CADUSE', agency: 'wg-cad', methods: ['SITE', 'DOCUMENT'] },
];
const prefixOf = { 'public-security': 'ps', 'civil-air-defense': 'ca', 'market-supervision': 'ms' } as const;

let made = 0;
/** Letters only, so that no test takes it for another number. */
const inspectionCodeOf = (n: number) => `TESTCASE${[...String(n).padStart(4, '0')].map((digit) => 'ABCDEFGHJK'[Number(digit)]).join('')}`;

function policyOf(agencies: readonly string[], initiator: string, on: string) {
  const day = plainDate(on);
  const pack = (agency: string) => packFor(agency, day)!;
  if (agencies.length === 1) return singlePolicy(initiator, pack(initiator), day);
  const participants = agencies.map((department) => ({
    department,
    pack: pack(department),
    role: department === initiator ? ('INITIATOR' as const) : ('PARTICIPANT' as const),
  }));
  return jointPolicy({ on: day, jointPack: jointPackFor(getAgency(initiator).region!, day)!, participants });
}

const pinned = (m: FixtureMatter, matterId: string): PinnedMatter => ({
  matterId,
  code: m.code,
  name: `${m.code} 检查`,
  version: 1,
  listId: `${matterId}-list`,
  listVersion: 1,
  publishedAt: '2026-01-10T00:00:00.000Z',
  categories: ['GENERAL'],
  methods: m.methods ?? ['SITE', 'DOCUMENT'],
  checklist: [
    { code: '1', text: '必查项', mandatory: true, important: m.important ?? false },
    { code: '2', text: '选查项', mandatory: false, important: false },
  ],
  legalBases: [],
  noNotice: m.noNotice ?? false,
  responsibleUnit: m.unit ?? null,
  keyArea: false,
  flagged: false,
});

/** Puts a dispatched visit with a drawn team straight into the tables, as drawing and dispatching leave them. */
export async function aDispatchedVisit(em: Em, options: FixtureOptions = {}): Promise<FixtureVisit> {
  const n = ++made;
  const matters = options.matters ?? jointMatters;
  const agencies = [...new Set(matters.map((m) => m.agency))].sort();
  const initiator = options.initiator ?? (agencies.includes('wg-amr') ? 'wg-amr' : agencies[0]!);
  const joint = agencies.length > 1;
  const entityKey = options.entityKey ?? '91410481MA0HTK0016';
  const taskId = options.taskId ?? `ji_tsk_${n}`;
  const [assignmentId, visitId] = [`ji_asg_${n}`, `ji_vis_${String(n).padStart(4, '0')}`];
  const json = JSON.stringify;
  const idOf = (m: FixtureMatter) => `${prefixOf[getAgency(m.agency).subgraph!]}_mtr_${m.code}`;
  if (!options.taskId) {
    const scheme = {
      content: '内容',
      time: '九月',
      method: '实地',
      responsibilities: '分工',
      savedBy: 'x',
      savedAt: 'x',
      acknowledgedBy: {},
    };
    await rows(
      em,
      `insert into task (id, no, name, kind, origin, origin_level, initiator, region, joint, state, year, window_from, window_to, scope,
         ratio_basis_points, inspector_mode, scheme, policy, policy_hash, revision, created_by, created_at)
       values ($1, $2, $3, 'DOUBLE_RANDOM', 'PLAN', 'COUNTY', $4, $5, $6, 'INSPECTORS_DRAWN', 2026, $7, $8, $9, 500, 'CENTRAL', $10, $11, 'h', 1, 'x', now())`,
      [
        taskId,
        `${initiator}〔2026〕${n}号`,
        '联合抽查',
        initiator,
        joint ? (getAgency(initiator).region ?? null) : null,
        joint,
        options.windowFrom ?? '2026-09-07',
        options.windowTo ?? '2026-09-30',
        json({ match: 'ALL', agencies, text: '范围' }),
        options.scheme === false ? null : json(scheme),
        json(policyOf(agencies, initiator, options.on ?? '2026-09-01')),
      ],
    );
    for (const agency of agencies)
      await rows(em, `insert into task_participant values ($1, $2, $3, 'ACCEPTED', null, null)`, [
        taskId,
        agency,
        agency === initiator ? 'INITIATOR' : 'PARTICIPANT',
      ]);
    for (const m of matters)
      await rows(em, 'insert into task_matter values ($1, $2, $3, $4, $5, 1, $6)', [
        taskId,
        idOf(m),
        m.agency,
        m.code,
        `${m.code} 检查`,
        json(pinned(m, idOf(m))),
      ]);
  }
  const object = {
    objectId: 'x',
    code: entityKey,
    name: options.name ?? '甲旅馆',
    address: '舞钢市某路1号',
    kind: options.kind ?? 'ENTERPRISE',
    division: '410481',
  };
  const snapshot = Object.fromEntries(
    agencies.map((agency) => [agency, { ...object, matters: matters.filter((m) => m.agency === agency).map(idOf) }]),
  );
  await rows(em, `insert into assignment values ($1, $2, $3, $4, $4, 1, 'DISPATCHED', $5, false, 2026, $6, null)`, [
    assignmentId,
    taskId,
    `ji_drw_${n}`,
    entityKey,
    joint,
    json(snapshot),
  ]);
  await rows(
    em,
    `insert into visit (id, assignment_id, task_id, entity_key, code, joint, lead_agency, inspection_code, state, revision) values ($1, $2, $3, $4, $4, $5, $6, $7, 'PLANNED', 1)`,
    [visitId, assignmentId, taskId, entityKey, joint, initiator, inspectionCodeOf(n)],
  );
  for (const rule of joint ? ['ENTITY', 'JOINT'] : ['ENTITY'])
    await rows(
      em,
      `insert into cap_slot (rule, entity_key, year, slot, assignment_id, state, exempt, agency, at)
       select $1::text, $2::text, 2026, 1 + count(*), $3, 'RESERVED', false, $4, now() from cap_slot where rule = $1::text and entity_key = $2::text and year = 2026`,
      [rule, entityKey, assignmentId, initiator],
    );
  const checks: Record<string, string> = {};
  for (const m of matters) {
    checks[m.code] = `ji_mck_${n}_${m.code}`;
    await rows(
      em,
      `insert into matter_check (id, visit_id, task_id, entity_key, agency, unit, matter_id, matter_code, matter_name, state, signed_by, revision)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'OPEN', '[]', 1)`,
      [checks[m.code], visitId, taskId, entityKey, m.agency, m.unit ?? null, idOf(m), m.code, `${m.code} 检查`],
    );
  }
  const members: Record<string, string> = {};
  const state = options.memberState ?? 'CLEARED';
  for (const agency of agencies)
    for (let slot = 1; slot <= (options.perDepartment ?? 2); slot++) {
      const account = `${agency}.i${slot}`;
      members[account] = `ji_mem_${n}_${account}`;
      await rows(
        em,
        `insert into team_member (id, visit_id, task_id, agency, slot, inspector_id, certificate_no, name, kind, leader, state, draw_id, declaration)
         values ($1, $2, $3, $4, $5, $6, $7, '赵甲子', 'INSPECTOR', $8, $9, 'd', $10)`,
        [
          members[account],
          visitId,
          taskId,
          agency,
          slot,
          `${prefixOf[getAgency(agency).subgraph!]}_ins_${account}`,
          certificateOf(account),
          agency === initiator && slot === 1,
          state,
          state === 'CLEARED' ? json({ interest: false, at: '2026-09-10T00:00:00Z' }) : null,
        ],
      );
    }
  return { taskId, visitId, assignmentId, entityKey, checks, members };
}
