import { languages } from '../labels/language.ts';
import { frame } from '../labels/portal/frame.ts';
import { type Content, type Html, html, plainText } from './html.ts';
import type { Telling } from './telling.ts';

const places = ['results', 'plans', 'matters', 'notices', 'draws', 'reports', 'rules', 'data'] as const;

interface PortalPage {
  readonly tell: Telling;
  readonly title: Content;
  readonly body: Content;
  /** Which place of the menu this page belongs to. */
  readonly place?: string;
  /** Path below the origin that everything here is served under, `/` or `/prefix/`. */
  readonly base: string;
  /** This page below `base`: with a base, a bare fragment would lead to the first page. */
  readonly path: string;
  /** What was asked of it, without the language. */
  readonly query: URLSearchParams;
  readonly styleSheet: string;
  readonly script?: string;
  /** Departments' own sentences when only a part could be answered. */
  readonly missing: readonly string[];
  readonly confidential?: boolean;
}

/** The frame of every public page. Links are relative to `base`, so that the portal can be served below any path. */
export function layout({ tell, title, body, place, base, path, query, styleSheet, script, missing, confidential }: PortalPage): Html {
  const t = tell.say(frame);
  const other = tell.language === 'en' ? 'zh' : 'en';
  const there = new URLSearchParams([...query, ['lang', other]]);
  return html`<!doctype html>
<html lang="${languages[tell.language].tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plainText(title)} · ${t.site}</title>
<base href="${base}">
<link rel="stylesheet" href="${styleSheet}">
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
${confidential && html`<meta name="robots" content="noindex">`}
${script && html`<script type="module" src="${script}"></script>`}
</head>
<body>
<a class="skip" href="${path}#content">${t.skip}</a>
<header>
<div class="wide">
<a class="brand" href="./"><b>${t.site}</b><span>${t.claim}</span></a>
<a class="aside" href="${path === '' ? './' : path}?${there.toString()}" lang="${languages[other].tag}">${languages[other].name}</a>
<a class="aside" href="app/">${t.staff}</a>
</div>
<nav aria-label="${t.menu}"><ul class="wide">
${places.map((href) => html`<li><a href="${href}"${place === href ? html` aria-current="page"` : ''}>${t[href]}</a></li>`)}
</ul></nav>
</header>
<main id="content" class="wide">
<h1>${title}</h1>
${missing.length > 0 && html`<p class="note" role="status">${t.partial(missing.join('；'))}</p>`}
${body}
</main>
<footer><div class="wide">
<p>${t.fairness}</p>
<p>${t.footer}</p>
</div></footer>
</body>
</html>
`;
}
