import type { Dictionary } from './dictionary.ts';

/**
 * Words of the workbench's frame, of its places (which are the titles of their pages), and of what all its pages share. Rooms with words of their
 * own keep a dictionary of theirs beside this one.
 */
export const workbenchWords = {
  title: ['双随机、一公开工作台', 'Double-random workbench'],
  menu: ['栏目', 'Menu'],
  close: ['关闭', 'Close'],
  skip: ['跳到正文', 'Skip to the content'],
  signOut: ['退出', 'Sign out'],

  todo: ['待办', 'To do'],
  board: ['看板', 'Board'],
  approvals: ['审批', 'Approvals'],
  tasks: ['抽查任务', 'Tasks'],
  ceremonies: ['公开摇号', 'Public draws'],
  visits: ['检查', 'Visits'],
  results: ['结果与公示', 'Results and publication'],
  plans: ['年度计划', 'Annual plans'],
  matters: ['抽查事项清单', 'Matter lists'],
  jointMatters: ['联合抽查事项', 'Joint matters'],
  replacements: ['人员更换', 'Replacements'],
  documents: ['文书', 'Documents'],
  objects: ['检查对象名录库', 'Object registry'],
  inspectors: ['执法检查人员', 'Inspectors'],
  imports: ['批量导入', 'Imports'],
  credit: ['信用平台接口', 'Credit platform API'],
  admin: ['管理', 'Administration'],

  back: ['返回', 'Back'],
  again: ['重试', 'Try again'],
  firstPage: ['回到第一页', 'First page'],
  nextPage: ['下一页', 'Next page'],
  loading: ['正在取得数据', 'Fetching'],
  partial: (missing: string) => [
    `部分数据暂不可用：${missing}。以下为其余部分。`,
    'Some departments cannot be reached at the moment; what follows is the rest.',
  ],
  number: (requestId: string) => [`（编号 ${requestId}）`, ` (number ${requestId})`],
  basis: (clause: string) => [`（依据 ${clause}）`, ` (basis: ${clause})`],
  noRegistry: [
    '一单两库由各监管部门建立和维护，您所在的单位不设名录库。请从左侧选择其他栏目。',
    'Lists and registries are kept by the departments that inspect; your agency keeps none. Choose another place from the menu.',
  ],
  noPage: ['没有这个页面', 'There is no such page'],
  toTodo: ['回到待办', 'Back to what is to do'],

  noDepartment: (name: string) => [
    `${name}，您的账号不属于任何部门，请从左侧选择栏目。`,
    `${name}: your account belongs to no department; choose a place from the menu.`,
  ],
  openDeadlines: ['未完成的期限', 'Open deadlines'],
  dueSoon: ['7个工作日内到期', 'Due within 7 working days'],
  overdue: ['已逾期', 'Overdue'],
  running: ['进行中的任务', 'Tasks under way'],
  deadlines: ['期限', 'Deadlines'],
  noDeadlines: ['没有未完成的期限。新任务开始后，期限会出现在这里。', 'No open deadline. When a task begins, its deadlines appear here.'],
  allTasks: ['全部任务', 'All tasks'],
  noTasks: ['没有进行中的任务。', 'No task is under way.'],
  subject: ['事项', 'What'],
  due: ['期限', 'Due'],
  left: ['剩余', 'Left'],
  clause: ['依据', 'Basis'],
  provisional: ['暂定', 'provisional'],
  documentNo: ['文号', 'Number'],
  task: ['任务', 'Task'],
  initiator: ['发起部门', 'Initiator'],
  state: ['状态', 'State'],
  until: ['实施期限', 'Until'],
} as const satisfies Dictionary;
