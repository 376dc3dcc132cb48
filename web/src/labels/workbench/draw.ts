import type { Dictionary } from '../dictionary.ts';

/** Words of the screen of a draw, and of public draws. */
export const drawWords = {
  publicDraw: ['公开摇号', 'Public draws'],
  noCeremony: [
    '现在没有本部门参加的公开摇号。发起部门在任务的抽取页面开始后，会出现在这里，本页自动更新。',
    'Your department takes part in no public draw at the moment. When an initiator begins one on the page of its task’s draw, it appears here; this page renews itself.',
  ],
  openUntil: (from: string, until: string) => [`${from} 开始，须在 ${until} 前完成`, `begun ${from}, to be completed before ${until}`],
  revealed: ['已揭示', 'revealed'],
  reveal: ['请揭示', 'please reveal'],
  waiting: ['等待', 'waiting'],
  ceremonyTitle: (numbers: string) => [`公开摇号 ${numbers}`, `Public draw ${numbers}`],
  ceremonyAbout: (state: string, from: string, until: string) => [`${state}　${from} 开始${until}`, `${state}　begun ${from}${until}`],
  completedAt: (at: string) => [`　${at} 完成`, `　completed ${at}`],
  back: ['返回', 'Back'],
  steps: ['可以办理的步骤', 'What may be done'],
  listMade: [
    '名单已经产生，由发起部门锁定、派发。检查前名单保密，本页不显示。',
    'The list exists; the initiator locks and dispatches it. It is secret until the inspections, and is not shown here.',
  ],

  progress: ['各方揭示的进度', 'How far the parties have revealed'],
  revealedOf: ['各方揭示 ', 'Revealed '],
  expires: (at: string) => [`　须在 ${at} 前完成，逾时作废`, `　to be completed before ${at}, else it is void`],
  voidBecause: ['本次抽取已作废：', 'This draw is void: '],
  noList: ['，未产生名单。', '; there is no list.'],
  revealedAt: (at: string) => [`✓ 已揭示 ${at}`, `✓ revealed ${at}`],
  commitment: ['承诺值 ', 'Commitment '],
  revealHash: ['揭示值的摘要 ', 'Digest of what was revealed '],
  notRevealed: ['尚未揭示', 'not revealed yet'],

  preparing: [
    '任务还在准备。各参加部门答复、检查方案备好、两库确认后，才可以抽取（PD 第十一条）。',
    'The task is being prepared. Objects can be drawn when the participants have answered, the scheme is ready and both registries are confirmed (PD 第十一条).',
  ],
  stage: ['开始公开摇号', 'Begin a public draw'],
  stageExplain: [
    '名单和规则当即封存，随后各部门、联席会议办公室当众依次揭示，最后一方揭示即产生名单。名单产生后不得更改。',
    'List and rules are sealed at once; then the departments and the office of the joint conference reveal one after the other before the audience. When the last has revealed, the list exists, and cannot be changed.',
  ],
  staged: ['已封存，请各方依次揭示', 'Sealed; the parties now reveal in turn'],
  minutes: [
    '时限（分钟），到时仍有一方未揭示的，本次作废',
    'Time allowed (minutes); if a party has not revealed by then, the draw is void',
  ],
  fillInMinutes: ['请填写时限', 'Say how long'],
  auto: ['自动抽取', 'Draw automatically'],
  autoExplain: [
    '名单和规则封存后，各方的随机数由各部门系统自动揭示，随即产生名单。名单产生后不得更改。',
    'When list and rules are sealed, the systems of the parties reveal their random numbers by themselves and the list exists at once. It cannot be changed.',
  ],
  autoDone: ['抽取已进行', 'The draw has been carried out'],
  lock: ['确认并锁定名单', 'Confirm and lock the list'],
  lockExplain: ['名单锁定后不得更改。', 'A locked list cannot be changed.'],
  locked: ['名单已锁定', 'The list is locked'],
  dispatchExplain: [
    '为每个抽中的检查对象建立一次检查，派发给各部门。',
    'Makes one visit for every object drawn and sends it to the departments.',
  ],
  dispatched: ['已派发', 'Dispatched'],
  voidExplain: [
    '作废后须重新抽取，已作废的抽取及理由永久保留并公开。',
    'A void draw is drawn anew; it stays on record and public for good, with its reason.',
  ],
  voided: ['抽取已作废', 'The draw is void'],
  chooseReason: ['请选择理由', 'Choose a reason'],
  turnOf: (names: string) => [
    `现在轮到${names}揭示；发起部门最先，联席会议办公室最后`,
    `It is the turn of ${names}; the initiator comes first, the office of the joint conference last`,
  ],
  revealers: [
    '由参加抽取的部门的经办人、负责人和联席会议办公室揭示',
    'Case officers and heads of the departments that take part, and the office of the joint conference reveal',
  ],
  revealSeed: (name: string) => [`揭示${name}的种子`, `Reveal the seed of ${name}`],
  revealExplain: [
    '当众揭示本方事先承诺的随机数。揭示后不能收回；最后一方揭示即产生名单。',
    'Reveals before the audience the random number this party committed to. It cannot be taken back; when the last party has revealed, the list exists.',
  ],
  waitingFor: (names: string) => [`本方已经揭示，等待${names}揭示`, `This party has revealed; waiting for ${names}`],
  abandon: ['中止摇号', 'Give up the draw'],
  abandonExplain: [
    '中止后本次作废，已揭示的不再使用；理由留痕。',
    'This draw becomes void and what was revealed is used no more; the reason stays on record.',
  ],
  abandoned: ['已中止', 'Given up'],

  pool: ['可抽', 'To draw from'],
  size: ['应抽', 'To be drawn'],
  figures: ['数量', 'Figures'],
  excluded: ['未参加抽取：', 'Not in the draw: '],
  excludedFor: (why: string, count: number | string) => [`${why}${count}户`, `${why} ${count}`],
  shortfall: (count: number) => [
    `可抽的不足应抽的，缺${count}户，如实记录，不补抽。`,
    `There are fewer to draw from than were to be drawn: ${count} missing, on record, not made up for.`,
  ],

  drawnAt: (at: string) => [`　${at} 抽取`, `　drawn ${at}`],
  queued: [
    '已经排队：前一次抽取完成后自动进行，不必重新提交，本页自动更新。',
    'In the queue: it is drawn by itself when the draw before it is over. No need to submit again; this page renews itself.',
  ],
  voidAttempt: (attempt: number, reason: string, note: string) => [
    `第${attempt}次抽取已作废：${reason}。${note}`,
    `Draw no. ${attempt} is void: ${reason}. ${note}`,
  ],
  partAfterDispatch: [
    '名单已由发起部门抽取。派发后，这里显示本部门承担的部分；检查前名单严格保密（人防细则九）。',
    'The initiator has drawn the list. After the dispatch, the part of your department is shown here; until the inspections the list is strictly secret (CD 九).',
  ],
  initiatorDraws: [
    '由发起部门抽取。公开摇号开始后，请在“公开摇号”中揭示本方的种子。',
    'The initiator draws. When the public draw has begun, reveal your seed under “Public draws”.',
  ],

  sealed: ['名单和规则封存', 'List and rules sealed'],
  committed: ['各方作出承诺', 'Parties committed'],
  revealing: ['各方依次揭示', 'Parties reveal in turn'],
  listExists: ['产生名单', 'List exists'],
  stages: ['抽取的步骤', 'Steps of the draw'],

  list: (count: number) => [`抽中名单（${count}户）`, `List drawn (${count})`],
  listSecret: [
    '名单在检查前严格保密，不得私自复制、传递（人防细则九）。有旁观者时请勿显示。',
    'The list is strictly secret until the inspections; it must not be copied or passed on (CD 九). Do not show it before an audience.',
  ],
  hide: ['隐藏名单', 'Hide the list'],
  show: ['显示名单', 'Show the list'],
  directed: ['　定向抽查', '　directed draw'],
  notCarriedOut: (why: string) => [`　不实施检查：${why}`, `　not carried out: ${why}`],
  record: (at: string, number: string) => [`抽取时间：${at}　抽取编号：${number}`, `Drawn: ${at}　Number of the draw: ${number}`],
  signing: [
    '抽取人（签字）：＿＿＿＿＿＿＿＿　监督人（签字）：＿＿＿＿＿＿＿＿　日期：＿＿＿＿＿＿＿＿',
    'Drawn by (signature): ＿＿＿＿＿＿＿＿　Supervised by (signature): ＿＿＿＿＿＿＿＿　Date: ＿＿＿＿＿＿＿＿',
  ],

  everyLook: ['每次查看都留痕', 'Every look is on record'],
  preview: ['预览可抽数量（留痕）', 'Preview how many can be drawn (on record)'],
  masked: [
    '符合范围的少于3户，数量只向分管负责人显示，以免指向具体对象。',
    'Fewer than 3 are within the scope; the figure is shown to the deputy head in charge only, lest it point at one of them.',
  ],
  previewed: (active: number | null, size: number | null) => [
    `符合范围、正常经营的${active}户，按比例应抽${size}户。扣除次数上限等的户数，封存时才确定，未参加抽取的原因和数量在抽取后列明。`,
    `${active} active objects are within the scope; by the ratio ${size} are to be drawn. Those at their cap and the like are only counted out when the list is sealed; who took no part, and why, is listed after the draw.`,
  ],

  qrCode: (number: string) => [`抽取 ${number} 的核验页地址`, `Address of the page that verifies draw ${number}`],
  anybody: ['任何人都可以核验', 'Anybody can verify this'],
  drawNumber: ['抽取编号 ', 'Number of the draw '],
  sealHash: ['封存摘要值 ', 'Digest of the seal '],
  proofExplain: [
    '名单和规则先封存，种子后揭示。结果公示后，凭抽取证书可在自己的浏览器里重新计算。',
    'List and rules are sealed first, the seed is revealed after. Once the results are public, the certificate of the draw can be recomputed in one’s own browser.',
  ],

  fullScreen: ['全屏', 'Full screen'],
  print: ['打印', 'Print'],
} as const satisfies Dictionary;
