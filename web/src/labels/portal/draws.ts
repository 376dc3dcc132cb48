import { type Html, html } from '../../portal/html.ts';
import type { Dictionary } from '../dictionary.ts';

/** Words of draws, of the bench where they are recomputed, and of the open data page. */
export const drawWords = {
  title: ['抽取核验', 'Check a draw'],
  titleOf: (number: string) => [`抽取 ${number}`, `Draw ${number}`],
  lead: [
    '名单先封存、公布摘要值；之后发起部门、各参加部门和联席会议办公室各交出一段事先封存的随机数，合成种子；由种子和名单唯一决定结果。谁都不能单独左右，任何人都能重新计算。',
    'The list is sealed and its hash published; then the initiator, every participant and the conference office each reveal a value they had committed to, and together these make the seed. Seed and list alone determine the result. Nobody can bend it alone, anybody can recompute it.',
  ],
  number: ['抽取编号', 'Number of the draw'],
  example: ['例如 wg-amr/2026/0001/objects', 'e.g. wg-amr/2026/0001/objects'],
  show: ['查看', 'Show'],
  showOne: (number: string) => [`查看抽取 ${number}`, `Show draw ${number}`],
  malformed: [
    '抽取编号的形式为 部门/年度/序号/种类，例如 wg-amr/2026/0001/objects。',
    'The number of a draw reads department/year/number/kind, for example wg-amr/2026/0001/objects.',
  ],
  published: ['已公开的抽取', 'Published draws'],
  none: [
    '还没有可以核验的抽取：抽取证书在检查结果公示后公开。',
    'No draw can be checked yet: certificates are disclosed when the results are published.',
  ],
  task: ['抽查任务', 'Task'],
  kind: ['种类', 'Kind'],
  drawnOn: ['抽取日期', 'Drawn'],
  objects: ['抽取检查对象', 'Businesses to be inspected'],
  inspectors: ['抽取执法检查人员', 'Inspectors'],
  voided: (attempt: number) => [`第${attempt}次，已作废`, `attempt ${attempt}, void`],
  which: ['第几次', 'Attempt'],
  attempt: (n: number) => [`第${n}次`, `Attempt ${n}`],
  after: (n: number, earlier: string) => [
    `第${n}次（此前各次作废后重抽，见 ${earlier}）`,
    `Attempt ${n} (drawn anew after ${earlier} became void)`,
  ],
  voidReason: ['作废理由', 'Why it became void'],
  seal: ['封存摘要值', 'Seal'],
  excluded: ['未参加抽取的', 'Left out of the draw'],
  households: (n: string) => [`：${n}户`, `: ${n}`],
  download: ['下载抽取证书', 'Download the certificate'],
  offline: [
    html`<a href="proof.html" download>下载离线核验页</a>：一个文件，断网、不经本平台也能核验。`,
    html`<a href="proof.html" download>Download the offline page</a>: one file that checks certificates without a network and without this platform.`,
  ],
  secret: [
    html`抽取证书在检查结果公示后公开。在此之前只公布封存摘要值和时间：名单在检查前保密（人防细则九）。摘要值已写入<a href="log/checkpoint">公开日志</a>，事后不能改动。`,
    html`The certificate is disclosed when the results are published. Until then only the seal and the time are public: the list is secret before the inspection. The seal stands in the <a href="log/checkpoint">public log</a> and cannot be changed afterwards.`,
  ],
} as const satisfies Dictionary;

export const benchWords = {
  title: ['在本机重新计算', 'Recompute on this device'],
  explain: [
    '计算只在您的浏览器里进行，不向任何地方发送数据，断网也能完成。也可以核验从别处得到的抽取证书（.json）：抽取人员的证书须与其检查对象的证书一并选取。',
    'Everything is computed in your browser; nothing is sent anywhere, and no network is needed. Certificates (.json) from elsewhere can be checked too: choose that of the inspectors together with that of their businesses.',
  ],
  recompute: ['重新计算这次抽取', 'Recompute this draw'],
  files: ['抽取证书文件', 'Certificate files'],
  noScript: [
    html`此项需要浏览器脚本。不用浏览器，也可下载证书，用独立程序核验：<code>npm run verify-draw -- 证书.json</code>，或 <code>python3 verify_draw.py transcript 证书.json</code>。`,
    html`This needs scripts in the browser. Without one, download the certificate and check it with a separate program: <code>npm run verify-draw -- certificate.json</code>, or <code>python3 verify_draw.py transcript certificate.json</code>.`,
  ],
  offlineTitle: ['抽取证书离线核验', 'Check certificates offline'],
  offlineLead: [
    '本文件不联网。选取抽取证书，由本机重新计算：名单是否与封存时相同，各方的随机数是否与承诺相同，结果是否由种子唯一决定。',
    'This file uses no network. Choose certificates and let this device recompute them: the list against its seal, the contributions against their commitments, the result against the seed.',
  ],
} as const satisfies Dictionary;

export const dataWords = {
  title: ['开放数据', 'Open data'],
  lead: [
    '公示的数据可以自由取用，注明来源即可。数据与本站各页同源、同时更新，不含任何未公示的内容。',
    'Published data may be used freely; please name the source. They are those of these pages, at the same moment, and hold nothing that is not published.',
  ],
  downloads: ['下载', 'Downloads'],
  results: [
    html`全部抽查结果：<a href="results.csv">CSV</a> · <a href="results.json">JSON</a>（可在<a href="results">抽查结果</a>页按条件筛选后下载）`,
    html`All results: <a href="results.csv">CSV</a> · <a href="results.json">JSON</a> (filter them on the page of <a href="results">results</a> first, if you like)`,
  ],
  certificates: [html`抽取证书：见各次<a href="draws">抽取</a>的页面`, html`Certificates: on the page of each <a href="draws">draw</a>`],
  log: [
    html`公开日志：<a href="log/checkpoint">检查点</a>、<a href="log/policy">日志密钥与见证方</a>（静态文件，格式为 C2SP tlog-tiles）`,
    html`Public log: <a href="log/checkpoint">checkpoint</a>, <a href="log/policy">keys and witnesses</a> (static files, C2SP tlog-tiles)`,
  ],
  api: ['查询接口', 'API'],
  apiLong: (address: string): readonly [Html, Html] => [
    html`GraphQL，地址 <code>${address}</code>，无需登录。例如：`,
    html`GraphQL at <code>${address}</code>, no sign-in. For example:`,
  ],
  check: ['自己核验', 'Check for yourself'],
  checkLong: [
    html`抽取证书可以<a href="draws">在浏览器里</a>核验，也可以<a href="proof.html" download>下载离线核验页</a>，或用随平台公开的两种独立程序：<code>npm run verify-draw -- 证书.json</code> 或 <code>python3 verify_draw.py transcript 证书.json</code>。`,
    html`Check certificates <a href="draws">in the browser</a>, with the <a href="proof.html" download>offline page</a>, or with one of two separate programs: <code>npm run verify-draw -- certificate.json</code> or <code>python3 verify_draw.py transcript certificate.json</code>.`,
  ],
} as const satisfies Dictionary;
