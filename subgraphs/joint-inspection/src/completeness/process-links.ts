/**
 * KF 第二十五条: 「抽查事项清单公告、年度抽查计划公示、抽查任务发起、检查对象名单抽取和派发、检查人员匹配、具体检查任务下达、检查结果录入审核和公示及后续处置
 * 与管理等各个环节」, in the order of the text, each with the steps of the trail that prove it.
 */
export const processLinks = {
  LIST_PUBLISHED: { title: '抽查事项清单公告', actions: [] },
  PLAN_PUBLISHED: { title: '年度抽查计划公示', actions: ['plan.publish'] },
  TASK_CREATED: { title: '抽查任务发起', actions: ['task.create'] },
  OBJECTS_DRAWN: { title: '检查对象名单抽取', actions: ['draw.result'] },
  LIST_DISPATCHED: { title: '检查对象名单派发', actions: ['task.dispatch'] },
  INSPECTORS_DRAWN: { title: '检查人员匹配', actions: ['team.result'] },
  VISITS_ASSIGNED: { title: '具体检查任务下达', actions: ['visit.schedule', 'visit.notice', 'visit.noNotice', 'visit.start'] },
  RESULTS_RECORDED: { title: '检查结果录入', actions: ['finding.record', 'finding.recognise', 'finding.notChecked'] },
  RESULTS_REVIEWED: { title: '检查结果审核', actions: ['finding.review'] },
  RESULTS_PUBLISHED: { title: '检查结果公示', actions: ['result.publish', 'result.withhold'] },
  FOLLOWED_UP: {
    title: '后续处置',
    actions: [
      'followUp.plan',
      'followUp.orderRectification',
      'followUp.verify',
      'followUp.fileCase',
      'followUp.listAbnormal',
      'followUp.penalise',
      'followUp.waivePenalty',
      'followUp.close',
      'penalty.record',
      'penalty.publish',
      'referral.send',
    ],
  },
  ARCHIVED: { title: '归档管理', actions: ['archive.seal', 'task.archive'] },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly actions: readonly string[] }>>;
export type ProcessLinkCode = keyof typeof processLinks;

export const linkStates = { DONE: '已完成', MISSING: '没有记录', NOT_NEEDED: '没有需要办理的' } as const;
export type LinkState = keyof typeof linkStates;
