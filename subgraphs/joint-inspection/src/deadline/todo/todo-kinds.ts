import type { Role } from '@double-random/runtime';

/** One sort of work that waits for somebody. */
export interface TodoKind {
  readonly title: string;
  /** Who does it; whoever has none of these roles does not see it. */
  readonly roles: readonly Role[];
  /**
   * Rows `(subject, about, since, due)` that wait for the reader. Parameters: `$1` agency, `$2` unit or null for the whole agency,
   * `$3` certificate number, `$4` joint region, `$5` account, `$6` whether he is a clerk, who looks after the whole unit. Only what the reader may know of anyway.
   */
  readonly sql: string;
}

const unitOf = (column: string) => `($2::text is null or ${column} is null or ${column} in ('', $2))`;
const ownTask = (states: string) =>
  `select t.id, t.no || ' ' || t.name, t.created_at, t.window_to from task t where t.initiator = $1 and t.state in (${states})`;
const ownCheck = (state: string) =>
  `select m.id, m.matter_name, v.finished_at, d.due_on from matter_check m join visit v on v.id = m.visit_id
     left join deadline d on d.kind = 'RESULT_PUBLICATION' and d.subject = v.id and d.agency = m.agency and d.state = 'OPEN'
   where m.agency = $1 and ${unitOf('m.unit')} and m.state = '${state}' and m.publication_id is null`;

/** Of an inspector only what he inspected, or what was entrusted to him (requirements B). */
const ownFollowUp = (state: string) =>
  `select f.id, m.matter_name, f.opened_at, f.due_on from follow_up f join matter_check m on m.id = f.matter_check_id
   where f.agency = $1 and ${state}
     and ($6 and ${unitOf('m.unit')} or f.owner = $5 or exists (select 1 from team_member t where t.visit_id = f.visit_id and t.agency = f.agency and t.kind = 'INSPECTOR'
                                          and t.certificate_no = $3 and t.state in ('CLEARED', 'PRESENT', 'DONE')))`;

export const todoKinds = {
  ANSWER_INVITATION: {
    title: '答复联合抽查邀请',
    roles: ['op'],
    sql: `select t.id, t.no || ' ' || t.name, t.created_at, t.window_from from task t join task_participant p on p.task_id = t.id
          where p.agency = $1 and p.state = 'INVITED' and t.state = 'INVITED'`,
  },
  ANSWER_PLAN_ITEM: {
    title: '答复联合抽查计划项',
    roles: ['op'],
    sql: `select i.id, i.code || ' ' || i.name, p.created_at, null::date from plan_acceptance a join plan_item i on i.id = a.item_id join plan p on p.id = i.plan_id
          where a.agency = $1 and a.state = 'PENDING' and p.state in ('DRAFT', 'AMENDED')`,
  },
  APPROVE_PLAN: {
    title: '审定年度计划',
    roles: ['dh', 'ph'],
    sql: `select p.id, p.year || '年度抽查计划', p.created_at, null::date from plan p
          where p.agency = $1 and p.approval is null and p.published_at is null and p.state in ('DRAFT', 'ACCEPTED', 'FILED', 'AMENDED')`,
  },
  PUBLISH_MATTER_LIST: {
    title: '公布随机抽查事项清单',
    roles: ['op', 'lgo'],
    sql: `select d.subject, '自' || d.start_on || '审定', d.start_on::timestamptz, d.due_on from deadline d
          where d.kind = 'MATTER_LIST_PUBLICATION' and d.agency = $1 and d.state = 'OPEN' and d.done_at is null`,
  },
  REFRESH_REGISTRY: {
    title: '更新并确认名录库',
    roles: ['reg'],
    sql: `select d.subject, '上次确认于' || d.start_on, d.start_on::timestamptz, d.due_on from deadline d
          where d.kind = 'REGISTRY_REFRESH' and d.agency = $1 and d.state = 'OPEN' and d.done_at is null
            and (d.reminded_at is not null or d.alerted_at is not null)`,
  },
  PREPARE_TASK: { title: '完成任务准备', roles: ['op'], sql: ownTask(`'DRAFT', 'INVITED'`) },
  DRAW_OBJECTS: { title: '抽取检查对象', roles: ['op'], sql: ownTask(`'READY'`) },
  LOCK_DRAW: {
    title: '确认锁定名单',
    roles: ['op'],
    sql: `select t.id, t.no || ' ' || t.name, t.created_at, coalesce(d.due_on, t.window_to) from task t
            left join draw w on w.task_id = t.id and w.kind = 'objects' and w.state = 'DONE'
            left join deadline d on d.kind = 'DRAW_LOCK' and d.subject = w.id and d.state = 'OPEN'
          where t.initiator = $1 and t.state = 'OBJECTS_DRAWN'`,
  },
  EXAMINE_TAMPERING: {
    title: '核查被改动的抽取名单',
    roles: ['aud', 'dh', 'ph'],
    // D-48: met while reading, locking or dispatching, and not found whole again since.
    sql: `select t.id, t.no || ' ' || t.name, max(f.at), null::date from task t join trail f on f.subject = t.id and f.code = 'TAMPER_DETECTED'
          where t.initiator = $1 and t.state in ('OBJECTS_DRAWN', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS')
            and not exists (select 1 from trail s where s.subject in (select t.id union all select w.id from draw w where w.task_id = t.id)
                              and s.outcome = 'DONE' and s.action in ('draw.lock', 'task.dispatch', 'draw.void') and s.seq > f.seq)
          group by t.id`,
  },
  DISPATCH_TASK: { title: '派发任务', roles: ['op'], sql: ownTask(`'LOCKED'`) },
  DRAW_INSPECTORS: { title: '抽取检查人员', roles: ['op'], sql: ownTask(`'DISPATCHED'`) },
  CLOSE_TASK: { title: '办结任务', roles: ['op'], sql: ownTask(`'RESULTS_PUBLISHED', 'FOLLOWING_UP'`) },
  DECLARE_INTEREST: {
    title: '声明有无利害关系',
    roles: ['ins'],
    sql: `select m.visit_id, t.no || ' ' || t.name, t.created_at, t.window_from from team_member m join task t on t.id = m.task_id
          where m.certificate_no = $3 and coalesce(m.home_agency, m.agency) = $1 and m.state = 'DRAWN'`,
  },
  VISIT: {
    title: '实施检查',
    roles: ['ins'],
    sql: `select v.id, t.no || ' ' || t.name, t.created_at, coalesce(v.scheduled_on, t.window_to) from team_member m join visit v on v.id = m.visit_id
            join task t on t.id = v.task_id
          where m.certificate_no = $3 and coalesce(m.home_agency, m.agency) = $1 and m.state in ('CLEARED', 'PRESENT') and v.finished_at is null
            and v.state <> 'CANCELLED'`,
  },
  REDO_RESULT: {
    title: '补正被退回的检查结果',
    roles: ['ins'],
    // KF 第二十五条: sent back by the reviewer, or written again and not signed by all yet; who has signed his line waits for the others.
    sql: `select v.id, string_agg(m.matter_name, '、' order by m.matter_code), max(v.finished_at), min(d.due_on)
          from matter_check m join visit v on v.id = m.visit_id
            left join deadline d on d.kind = 'RESULT_PUBLICATION' and d.subject = v.id and d.agency = m.agency and d.state = 'OPEN'
          where (m.state = 'RETURNED' or m.state = 'RECORDED' and v.finished_at is not null) and m.publication_id is null
            and not exists (select 1 from jsonb_array_elements(m.signed_by) s where m.state = 'RECORDED' and s->>'account' = $5)
            and exists (select 1 from team_member t where t.visit_id = v.id and t.agency = m.agency and t.kind = 'INSPECTOR' and t.certificate_no = $3
                          and coalesce(t.home_agency, t.agency) = $1 and t.state in ('CLEARED', 'PRESENT', 'DONE'))
          group by v.id`,
  },
  SUBMIT_RESULT: { title: '提交结果审核', roles: ['op'], sql: ownCheck('SIGNED') },
  REVIEW_RESULT: { title: '审核检查结果', roles: ['rev'], sql: ownCheck('UNDER_REVIEW') },
  PUBLISH_RESULT: { title: '公示检查结果', roles: ['op', 'rev'], sql: ownCheck('REVIEWED') },
  MEND_DELIVERY: {
    title: '处理发送失败的公示或失信记录',
    roles: ['op'],
    sql: `select p.matter_check_id, p.result_no, min(d.at), null::date from channel_delivery d join publication p on p.id = d.publication_id
          where p.agency = $1 and d.state = 'FAILED' group by p.id
          union all select d.seq::text, e.uscc, d.at, null::date from credit_delivery d join credit_event e on e.seq = d.seq
          where d.agency = $1 and d.state = 'FAILED'`,
  },
  SIGN_CORRECTION: {
    title: '签字确认更正',
    roles: ['ph'],
    sql: `select c.id, c.error, c.requested_at, null::date from correction c where c.agency = $1 and c.state = 'REQUESTED'`,
  },
  DECIDE_OBJECTION: {
    title: '复核异议',
    roles: ['rev', 'dh'],
    sql: `select o.id, o.raised_by, o.received_at, null::date from objection o where o.agency = $1 and o.state in ('RECEIVED', 'RECHECKING')`,
  },
  APPROVE_REPLACEMENT: {
    title: '审批人员更换',
    roles: ['dh'],
    sql: `select r.id, t.no || ' ' || t.name, r.requested_at, t.window_to from replacement r join visit v on v.id = r.visit_id join task t on t.id = v.task_id
          where r.agency = $1 and r.state = 'PENDING_APPROVAL'`,
  },
  PLAN_FOLLOW_UP: {
    title: '确定后续处理的责任人和方案',
    roles: ['op'],
    sql: ownFollowUp(`f.state <> 'CLOSED' and f.owner is null`),
  },
  VERIFY_RECTIFICATION: {
    title: '核实整改',
    roles: ['op', 'ins'],
    sql: ownFollowUp(`f.state in ('RECTIFYING', 'OVERDUE')`),
  },
  ANSWER_REFERRAL: {
    title: '答复移送',
    roles: ['op', 'jco'],
    sql: `select r.id, r.clue, r.sent_at, null::date from referral r where r.to_agency = $1 and r.state = 'SENT'`,
  },
  REROUTE_REFERRAL: {
    title: '改送被退回的移送',
    roles: ['op'],
    sql: `select r.id, r.clue, r.answered_at, null::date from referral r where r.from_agency = $1 and r.state = 'REJECTED'`,
  },
  KNOW_CRIMINAL_REFERRAL: {
    title: '知悉涉嫌犯罪的移送',
    roles: ['ph'],
    sql: `select r.id, r.clue, r.sent_at, null::date from referral r where r.from_agency = $1 and r.criminal and r.known_at is null`,
  },
  PUBLISH_PENALTY: {
    title: '公开行政处罚信息',
    roles: ['op', 'rev'],
    sql: `select p.id, coalesce(p.decision_no, p.public_text), d.start_on::timestamptz, d.due_on from penalty p
            left join deadline d on d.kind = 'PENALTY_PUBLICATION' and d.subject = p.follow_up_id and d.agency = p.agency
          where p.agency = $1 and p.state = 'DECIDED'
            and exists (select 1 from matter_check m where m.id = p.matter_check_id and ${unitOf('m.unit')})`,
  },
  APPROVE_REPORT: {
    title: '审定报告',
    roles: ['dh', 'ph'],
    sql: `select r.id, r.subject, r.cut_off_at, null::date from report r where r.agency = $1 and r.state = 'DRAFTED'`,
  },
  APPROVE_VISIT_REPORT: {
    title: '审定抽查报告',
    roles: ['dh', 'ph'],
    sql: `select r.visit_id, r.object_name, r.drafted_at, null::date from visit_report r where r.agency = $1 and r.state = 'DRAFTED'`,
  },
  PUBLISH_VISIT_REPORT: {
    title: '公布抽查报告',
    roles: ['op'],
    sql: `select r.visit_id, r.object_name, r.approved_at, null::date from visit_report r where r.agency = $1 and r.state = 'APPROVED'
            and exists (select 1 from matter_check m where m.visit_id = r.visit_id and m.agency = r.agency and ${unitOf('m.unit')})
            and not exists (select 1 from matter_check m where m.visit_id = r.visit_id and m.agency = r.agency
                              and m.state not in ('PUBLISHED', 'RECOGNISED', 'NOT_CHECKED', 'DROPPED'))`,
  },
  REVISE_VISIT_REPORT: {
    title: '所载结果已经更正，制作更正后的抽查报告',
    roles: ['op'],
    sql: `select distinct on (r.id) r.visit_id, r.object_name, p.published_at, null::date from publication p
            join visit_report r on r.visit_id = p.visit_id and r.agency = p.agency and r.state = 'PUBLISHED'
            cross join lateral jsonb_to_recordset(r.results) as x("resultNo" text, version int)
          where p.agency = $1 and p.version > 1 and p.state = 'PUBLISHED' and x."resultNo" = p.result_no and x.version < p.version
            and exists (select 1 from matter_check m where m.id = p.matter_check_id and ${unitOf('m.unit')})
            and not exists (select 1 from visit_report n where n.visit_id = r.visit_id and n.agency = r.agency and n.version > r.version)`,
  },
  SEND_REPORT: {
    title: '报送或公布报告',
    roles: ['op'],
    sql: `select r.id, r.subject, r.cut_off_at, null::date from report r where r.agency = $1 and ${unitOf('r.unit')} and r.state = 'APPROVED'`,
  },
  DO_URGED_DUTY: {
    title: '办理被督办的事项',
    roles: ['op', 'dh', 'ph'],
    sql: `select d.id, u.text, u.sent_at, d.due_on from deadline d join lateral (select text, sent_at from urging where deadline_id = d.id order by sent_at desc limit 1) u on true
          where d.agency = $1 and ${unitOf('d.unit')} and d.state = 'OPEN' and d.done_at is null`,
  },
  RECEIVE_AD_HOC: {
    title: '受理临时性联合抽查的备案',
    roles: ['jco'],
    sql: `select f.id, f.name, f.filed_at, null::date from ad_hoc_filing f where f.received_at is null and f.region = $4`,
  },
} as const satisfies Readonly<Record<string, TodoKind>>;
export type TodoKindCode = keyof typeof todoKinds;
