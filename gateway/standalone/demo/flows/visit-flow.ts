import { createHash } from 'node:crypto';
import type { Cast } from '../driver/cast.ts';
import type { Session } from '../driver/session.ts';
import type { DrawnCheck, DrawnMember, DrawnVisit } from './draw-flow.ts';
import { sampleFile } from './sample-file.ts';
import type { TaskHandle } from './task-flow.ts';

/** The sign-in of a drawn inspector: demo certificates end in the number of the account (`…003` is i3). */
export const inspector = (cast: Cast, member: DrawnMember): Session =>
  cast.as(`${member.agency}.i${Number(member.certificateNoLast4.slice(1))}`);
export const active = (visit: DrawnVisit): readonly DrawnMember[] =>
  visit.team.filter((m) => !['RECUSED', 'REPLACED', 'REPLACEMENT_PENDING', 'BLOCKED'].includes(m.state));
export const leader = (cast: Cast, visit: DrawnVisit): Session => inspector(cast, active(visit).find((m) => m.leader) ?? active(visit)[0]!);

/** Everybody of the team says that he has no interest in the object, and accepts the integrity statement. */
export async function clearTeam(cast: Cast, visit: DrawnVisit): Promise<void> {
  for (const member of active(visit)) {
    if (member.state === 'DRAWN') await inspector(cast, member).act('declareConflict', { memberId: member.id, interest: false });
    await inspector(cast, member).act('acceptIntegrityStatement', { visitId: visit.id });
  }
}

/** 预查比对 and 告知, or the decision not to tell. */
export async function prepare(cast: Cast, task: TaskHandle, visit: DrawnVisit, day: string, joint: boolean): Promise<void> {
  await cast.as(`${task.initiator}.op`).act('scheduleVisit', { visitId: visit.id, on: day });
  if (!joint) return;
  const lead = leader(cast, visit);
  await lead.act('recordPreCheck', {
    visitId: visit.id,
    sources: ['国家企业信用信息公示系统', '部门业务系统'],
    findings: '登记信息与名录库一致。',
  });
  await lead.act('issueNotice', {
    visitId: visit.id,
    channel: 'PHONE',
    recipient: '现场负责人',
    text: '告知检查时间及需要准备的资料，请予配合。',
  });
}

/** The five items of 行政检查通知书 (CD 十(四)). */
const noticeItems = ['BASIS', 'CONTENT', 'PERIOD', 'REQUIREMENTS', 'INSPECTORS'];

export async function start(cast: Cast, visit: DrawnVisit, place: string): Promise<void> {
  await leader(cast, visit).act('startVisit', {
    visitId: visit.id,
    place,
    methods: ['SITE'],
    present: active(visit).map((m) => m.id),
    certificatesShown: true,
    onSiteNotice: { servedAt: cast.clock.now().toISOString(), recipient: '现场负责人', items: noticeItems },
  });
}

export interface Outcome {
  readonly code: string;
  readonly publicText?: string;
  readonly problems?: string;
}

/** Records one matter as its own department does: evidence, measure where the code needs one, checklist, signatures of all its inspectors. */
export async function recordCheck(cast: Cast, visit: DrawnVisit, check: DrawnCheck, outcome: Outcome): Promise<void> {
  const own = active(visit).filter((m) => m.agency === check.agency);
  const first = inspector(cast, own[0]!);
  await addEvidence(cast, first, visit, check, 'SITE_RECORD', '现场检查笔录.txt');
  await addEvidence(cast, first, visit, check, 'PHOTO', '现场照片.jpg');
  if (outcome.code === 'RECTIFICATION_ORDERED') {
    await first.act('recordMeasure', {
      matterCheckId: check.id,
      measure: 'RECTIFY_ORDER',
      form: 'WRITTEN',
      text: outcome.problems ?? '限期改正。',
    });
  }
  const checklist = await checklistOf(first, visit, check);
  await first.act('recordMatterResult', {
    matterCheckId: check.id,
    code: outcome.code,
    methods: ['SITE'],
    checklist: checklist.map((item) => ({ code: item.code, answer: outcome.problems ? '有问题' : '未发现问题' })),
    publicText: outcome.publicText ?? null,
    siteRecord: {
      time: cast.clock.now().toISOString(),
      place: '检查对象住所',
      conditions: '正常营业',
      problems: outcome.problems ?? '未发现问题',
    },
  });
  for (const member of own) await inspector(cast, member).act('signMatterResult', { matterCheckId: check.id });
}

const checklistOf = async (session: Session, visit: DrawnVisit, check: DrawnCheck): Promise<readonly { code: string }[]> => {
  const { data } = await session.ask<{ visit: { checks: readonly { id: string; checklist: readonly { code: string }[] | null }[] } }>(
    'query($id: ID!) { visit(id: $id) { checks { id checklist { code } } } }',
    { id: visit.id },
  );
  return data?.visit.checks.find((c) => c.id === check.id)?.checklist ?? [];
};

export async function addEvidence(
  cast: Cast,
  session: Session,
  visit: DrawnVisit,
  check: DrawnCheck | null,
  type: string,
  fileName: string,
): Promise<void> {
  const content = sampleFile(type, `演示证据：${fileName} ${visit.id} ${check?.id ?? ''}`);
  await session.act('addEvidence', {
    visitId: visit.id,
    ...(check ? { matterCheckId: check.id } : {}),
    type,
    fileName,
    sha256: createHash('sha256').update(content).digest('hex'),
    contentBase64: content.toString('base64'),
    source: '检查人员现场制作',
    takenAt: cast.clock.now().toISOString(),
  });
}

/** Signature of the object, then the end of the visit. */
export async function finish(cast: Cast, visit: DrawnVisit, signature: { kind: 'SIGNED' | 'REFUSED'; statement?: string }): Promise<void> {
  const lead = leader(cast, visit);
  await lead.act('signRecordForm', { visitId: visit.id, signer: '现场负责人', ...signature });
  await lead.act('finishVisit', { visitId: visit.id });
}

/** Inspectors came and found nobody: one report for all matters, with a photograph (PD 第二十一条). */
export async function unreachable(cast: Cast, visit: DrawnVisit): Promise<void> {
  const lead = leader(cast, visit);
  await addEvidence(cast, lead, visit, null, 'PHOTO', '场所大门关闭.jpg');
  await lead.act('reportUnvisitable', { visitId: visit.id, branch: 'UNREACHABLE', reason: '按登记的住所上门，大门关闭，电话无人接听。' });
  await lead.act('finishVisit', { visitId: visit.id });
}
