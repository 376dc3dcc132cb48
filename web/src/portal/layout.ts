import { type Content, type Html, html } from './html.ts';

const places: readonly (readonly [href: string, title: string])[] = [
  ['results', '抽查结果'],
  ['plans', '年度计划'],
  ['matters', '事项清单'],
  ['notices', '公告'],
  ['draws', '抽取核验'],
  ['reports', '抽查报告'],
  ['rules', '抽查规则'],
  ['data', '开放数据'],
];

export interface PortalPage {
  readonly title: string;
  readonly body: Content;
  /** Which place of the menu this page belongs to. */
  readonly place?: string;
  /** Path below the origin that everything here is served under, `/` or `/prefix/`. */
  readonly base: string;
  /** This page below `base`: with a base, a bare fragment would lead to the first page. */
  readonly path: string;
  readonly styleSheet: string;
  readonly script?: string;
  readonly lang?: 'zh-CN' | 'en';
}

/** The frame of every public page. Links are relative to `base`, so that the portal can be served below any path. */
export const layout = ({ title, body, place, base, path, styleSheet, script, lang = 'zh-CN' }: PortalPage): Html => html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 双随机、一公开</title>
<base href="${base}">
<link rel="stylesheet" href="${styleSheet}">
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
${script && html`<script type="module" src="${script}"></script>`}
</head>
<body>
<a class="skip" href="${path}#content">跳到正文</a>
<header>
<div class="wide">
<a class="brand" href="./"><b>双随机、一公开</b><span>随机抽查公示平台</span></a>
<a class="aside" href="${lang === 'en' ? './' : 'en'}" lang="${lang === 'en' ? 'zh-CN' : 'en'}">${lang === 'en' ? '中文' : 'English'}</a>
<a class="aside" href="app/">工作人员登录</a>
</div>
<nav aria-label="栏目"><ul class="wide">
${places.map(([href, name]) => html`<li><a href="${href}"${place === href ? html` aria-current="page"` : ''}>${name}</a></li>`)}
</ul></nav>
</header>
<main id="content" class="wide">
<h1>${title}</h1>
${body}
</main>
<footer><div class="wide">
<p>抽查对象由电脑随机抽取，任何人可以<a href="draws">在自己的浏览器里重新计算</a>。结果由实施检查的部门录入并公示，谁检查、谁录入、谁公开。</p>
<p><a href="data">开放数据与接口</a> · <a href="rules">抽查规则与依据</a> · <a href="log/checkpoint">公开日志检查点</a></p>
</div></footer>
</body>
</html>
`;
