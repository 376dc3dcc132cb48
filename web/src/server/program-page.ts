import { type Language, languages } from '../labels/language.ts';
import { html } from '../portal/html.ts';
import type { Program } from './build.ts';
import { pageHeaders } from './respond.ts';

/** Styles made in the browser by the component library need the inline permission; scripts never get it. */
export const programHeaders = {
  ...pageHeaders,
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'",
  'cache-control': 'no-store',
} as const;

const noScript = {
  zh: html`本页需要浏览器脚本。公示信息请看<a href="./">首页</a>。`,
  en: html`This page needs scripts. What is published is on the <a href="./">first page</a>.`,
} as const;

export interface Door {
  /** Name of the program and of its trusted documents. */
  readonly program: string;
  readonly title: Readonly<Record<Language, string>>;
}

/** The page a browser program starts on; everything it shows, it asks for itself. */
export const programPage = ({ program, title }: Door, language: Language, base: string, { script, styles }: Program): string =>
  html`<!doctype html>
<html lang="${languages[language].tag}" data-program="${program}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${title[language]}</title>
<base href="${base}">
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
${styles.map((style) => html`<link rel="stylesheet" href="${style}">`)}
<script type="module" src="${script}"></script>
</head>
<body><div id="root"></div><noscript>${noScript[language]}</noscript></body>
</html>
`.text;
