import { createHash } from 'node:crypto';
import type { Cast } from '../driver/cast.ts';
import type { Session, Step } from '../driver/session.ts';
import type { DrawnCheck, DrawnMember, DrawnVisit } from '../flows/draw-flow.ts';
import { sampleFile } from '../flows/sample-file.ts';
import { active, inspector, leader, type Outcome } from '../flows/visit-flow.ts';
import type { VisitOutcome } from './outcomes.ts';

/** Matter code → codes of its checklist, the same for every visit of a task. */
export type Checklists = ReadonlyMap<string, readonly string[]>;

/** Seconds of simulated time between two steps of a visit. */
const pace = 40_000;
const noticeItems = ['BASIS', 'CONTENT', 'PERIOD', 'REQUIREMENTS', 'INSPECTORS'];

/** One visit from the door to the signature, each person asking once for everything he does there. */
export async function playVisit(cast: Cast, visit: DrawnVisit, outcome: VisitOutcome, checklists: Checklists): Promise<void> {
  const team = active(visit);
  const lead = leader(cast, visit);
  const isLead = (member: DrawnMember) => inspector(cast, member) === lead;
  const declaration = (member: DrawnMember): Step[] =>
    member.state === 'DRAWN' ? [['declareConflict', { memberId: member.id, interest: false, integrity: true }]] : [];
  const work = (members: readonly DrawnMember[], steps: (member: DrawnMember) => readonly Step[]) =>
    each(members, (member) => act(cast, inspector(cast, member), steps(member)));

  await work(
    team.filter((m) => !isLead(m)),
    declaration,
  );
  await act(cast, lead, [...team.filter(isLead).flatMap(declaration), ['startVisit', arrival(cast, visit, team)]]);
  if (outcome.branch) await act(cast, lead, unvisitable(cast, visit, outcome.branch));
  const firsts = team.filter((m) => m === team.find((other) => other.agency === m.agency));
  const own = (member: DrawnMember) => visit.checks.filter((c) => c.agency === member.agency);
  const signed = (check: DrawnCheck): Step => ['signMatterResult', { matterCheckId: check.id }];
  await work(firsts, (member) =>
    own(member).flatMap((check) => [
      ...(outcome.branch ? [] : recording(cast, visit, check, outcome.results.get(check.id)!, checklists)),
      signed(check),
    ]),
  );
  await work(
    team.filter((m) => !firsts.includes(m)),
    (member) => own(member).map(signed),
  );
  const signature: Step = ['signRecordForm', { visitId: visit.id, signer: '现场负责人', kind: 'SIGNED' }];
  await act(cast, lead, [...(outcome.branch ? [] : [signature]), ['finishVisit', { visitId: visit.id }]]);
}

async function act(cast: Cast, session: Session, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return;
  cast.clock.advance(pace);
  await session.actAll(steps);
}

async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await work(item);
}

const arrival = (cast: Cast, visit: DrawnVisit, team: readonly DrawnMember[]) => ({
  visitId: visit.id,
  place: '检查对象住所',
  methods: ['SITE'],
  present: team.map((m) => m.id),
  certificatesShown: true,
  onSiteNotice: { servedAt: cast.clock.now().toISOString(), recipient: '现场负责人', items: noticeItems },
});

const unvisitable = (cast: Cast, visit: DrawnVisit, branch: 'UNREACHABLE' | 'NON_COOPERATION'): Step[] => {
  const [file, reason] =
    branch === 'UNREACHABLE'
      ? ['场所大门关闭.txt', '按登记的住所上门，大门关闭，电话无人接听。']
      : ['拒绝检查经过.txt', '现场人员拒绝检查人员进入，经告知后果仍不配合。'];
  return [
    ['addEvidence', evidence(cast, visit, undefined, 'PHOTO', file)],
    ['reportUnvisitable', { visitId: visit.id, branch, reason }],
  ];
};

/** What one department writes down about one matter: evidence where its rules want it, the order to put right, the result. */
function recording(cast: Cast, visit: DrawnVisit, check: DrawnCheck, outcome: Outcome, checklists: Checklists): Step[] {
  const matterCheckId = check.id;
  const photographed = check.agency === 'wg-cad' || outcome.problems !== undefined;
  return [
    ...(photographed ? [['addEvidence', evidence(cast, visit, check, 'PHOTO', `${check.matterCode}现场照片.txt`)] as const] : []),
    ...(outcome.code === 'RECTIFICATION_ORDERED'
      ? [
          [
            'recordMeasure',
            { matterCheckId, measure: 'RECTIFY_ORDER', form: 'WRITTEN', text: `${outcome.problems}限期十五日改正。` },
          ] as const,
        ]
      : []),
    [
      'recordMatterResult',
      {
        matterCheckId,
        code: outcome.code,
        methods: ['SITE'],
        checklist: (checklists.get(check.matterCode) ?? []).map((code) => ({ code, answer: outcome.problems ? '有问题' : '未发现问题' })),
        publicText: outcome.publicText ?? null,
        siteRecord: {
          time: cast.clock.now().toISOString(),
          place: '检查对象住所',
          conditions: '正常营业',
          problems: outcome.problems ?? '未发现问题',
        },
      },
    ],
  ];
}

function evidence(cast: Cast, visit: DrawnVisit, check: DrawnCheck | undefined, type: string, fileName: string) {
  const content = sampleFile(type, `演示证据：${fileName}，检查对象 ${visit.code}${check ? `，事项 ${check.matterCode}` : ''}`);
  return {
    visitId: visit.id,
    ...(check ? { matterCheckId: check.id } : {}),
    type,
    fileName,
    sha256: createHash('sha256').update(content).digest('hex'),
    contentBase64: content.toString('base64'),
    source: '检查人员现场制作',
    takenAt: cast.clock.now().toISOString(),
  };
}
