import { type Em, row, rows } from '@double-random/runtime';
import { drawProof } from '../draw/draw-proof.ts';
import type { Dossier } from '../visit/dossier.ts';

/** A record written for the archive: what the database knew, as JSON anybody can read in thirty years. */
export interface ArchiveRecord {
  readonly name: string;
  readonly title: string;
  readonly body: unknown;
}

const trailColumns = `seq, at, action, subject, actor, actor_kind, roles, department, outcome, code, reason, approver, before_hash, after_hash, previous_hash, hash`;
/** 全程留痕 about these things, each entry with the hashes that tie it into the chain (KF 第二十五条). */
const trailOf = (em: Em, subjects: readonly string[]): Promise<object[]> =>
  rows<object>(em, `select ${trailColumns} from trail where subject = any($1) order by seq`, [subjects]);

/** What all departments of the visit share: whom, when, who came, how the lot fell. No result and no evidence of a matter. */
export async function sharedRecords(em: Em, { visit, task, guests, team, checks }: Dossier): Promise<ArchiveRecord[]> {
  const { id, code, joint, leadAgency, snapshot, scheduledOn, preCheck, notice, start, signature, branch, finishedAt, finishedOn } = visit;
  const members = team.map((m) => ({
    agency: m.agency,
    name: m.name,
    certificateNo: m.certificateNo,
    kind: m.kind,
    leader: m.leader,
    state: m.state,
    replaces: m.replacesMemberId,
  }));
  const matters = checks.map(({ agency, matterCode, matterName }) => ({ agency, matterCode, matterName }));
  const replacements = await rows<object>(
    em,
    `select member_id, agency, ground, note, state, requested_by, requested_at, decided_by, decided_at, method, successor_member_id, delegation
     from replacement where visit_id = $1 order by requested_at, id`,
    [id],
  );
  const tasks = [task, ...guests].map(({ no, name, kind, initiator, windowFrom, windowTo, scheme, ground, noNotice, policyHash }) => ({
    no,
    name,
    kind,
    initiator,
    windowFrom,
    windowTo,
    scheme,
    ground,
    noNotice,
    policyHash,
  }));
  return [
    {
      name: 'visit.json',
      title: '检查基本情况',
      body: {
        id,
        code,
        joint,
        leadAgency,
        snapshot,
        scheduledOn,
        preCheck,
        notice,
        start,
        signature,
        branch,
        finishedAt,
        finishedOn,
        matters,
      },
    },
    { name: 'team.json', title: '检查组及调整更换', body: { members, replacements } },
    { name: 'task.json', title: '抽查任务和检查方案', body: tasks },
    ...(await drawRecords(em, visit.assignmentId, id)),
    { name: 'trail.json', title: '办理留痕', body: await trailOf(em, [id, visit.assignmentId, ...team.map((m) => m.id)]) },
  ];
}

/** The public proof of the lot that drew the object, and of those that drew its inspectors. */
async function drawRecords(em: Em, assignmentId: string, visitId: string): Promise<ArchiveRecord[]> {
  const draws = await rows<{ kind: string; number: string; attempt: number }>(
    em,
    `select kind, number, attempt from draw where id = (select draw_id from assignment where id = $1)
       or id in (select draw_id from team_member where visit_id = $2) order by kind desc, number`,
    [assignmentId, visitId],
  );
  return Promise.all(
    draws.map(async ({ kind, number, attempt }, i) => ({
      name: `draw-${i + 1}.json`,
      title: kind === 'objects' ? `检查对象抽取证明（${number}）` : `检查人员抽取证明（${number}）`,
      body: await drawProof(em, number, attempt),
    })),
  );
}

/** What is one department's alone: its results with everything that led to them and everything that followed. */
export async function departmentRecords(em: Em, { visit, checks }: Dossier, agency: string): Promise<ArchiveRecord[]> {
  const own = checks.filter((c) => c.agency === agency);
  const ids = own.map((c) => c.id);
  const about = (sql: string) => rows<{ id: string }>(em, sql, [ids]);
  const measures = await about(`select * from measure_taken where matter_check_id = any($1) order by taken_at, id`);
  const publications = await about(`select * from publication where matter_check_id = any($1) order by matter_check_id, version`);
  const deliveries = await about(
    `select d.* from channel_delivery d join publication p on p.id = d.publication_id where p.matter_check_id = any($1) order by d.publication_id, d.channel`,
  );
  const corrections = await about(
    `select c.* from correction c join publication p on p.id = c.publication_id where p.matter_check_id = any($1) order by c.requested_at, c.id`,
  );
  const followUps = await about(`select * from follow_up where matter_check_id = any($1) order by opened_at, id`);
  const referrals = await about(
    `select r.* from referral r join follow_up f on f.id = r.follow_up_id where f.matter_check_id = any($1) order by r.sent_at, r.id`,
  );
  const evidence = await about(
    `select id, matter_check_id, type, document_kind, file_name, sha256, size, source, taken_at, added_by, added_at
     from evidence where matter_check_id = any($1) order by added_at, id`,
  );
  const reports = await rows<{ id: string }>(em, 'select * from visit_report where visit_id = $1 and agency = $2 order by version', [
    visit.id,
    agency,
  ]);
  const subjects = [...ids, ...[measures, publications, corrections, followUps, referrals, evidence, reports].flat().map((r) => r.id)];
  return [
    { name: 'results.json', title: '检查结果和监管措施', body: { checks: own, measures } },
    { name: 'evidence.json', title: '证据目录', body: evidence },
    { name: 'publications.json', title: '公示和更正', body: { publications, deliveries, corrections } },
    { name: 'report.json', title: '抽查报告', body: reports },
    { name: 'follow-ups.json', title: '后续处理和移送', body: { followUps, referrals } },
    { name: 'trail.json', title: '办理留痕', body: await trailOf(em, subjects) },
  ];
}

/** Of this visit, the newest seal of a part; undefined before the first. */
export const latestVolume = (em: Em, visitId: string, agency: string): Promise<{ id: string; supplement: number } | undefined> =>
  row(em, 'select id, supplement from archive_volume where visit_id = $1 and agency = $2 order by supplement desc limit 1', [
    visitId,
    agency,
  ]);
