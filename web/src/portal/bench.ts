import { languages } from '../labels/language.ts';
import { benchWords } from '../labels/portal/draws.ts';
import { Html, html } from './html.ts';
import type { Telling } from './telling.ts';

/**
 * Where a certificate is checked without asking this platform: it is read and computed in the visitor's own browser.
 * @param sources addresses of the certificates to begin with, those that others stand on first
 */
export const bench = (tell: Telling, sources: readonly string[]): Html => {
  const t = tell.say(benchWords);
  return html`<section id="proof" data-sources="${sources.join(' ')}" aria-live="polite">
<h2>${t.title}</h2>
<p>${t.explain}</p>
<p>${sources.length > 0 && html`<button type="button" id="recompute">${t.recompute}</button>`} <label>${t.files}<input id="files" type="file" accept=".json,application/json" multiple></label></p>
<ol id="steps"></ol>
<p id="verdict" hidden></p>
<noscript><p class="note">${t.noScript}</p></noscript>
</section>`;
};

/** What the offline page is made of: the portal's style sheet and the program, both as text. */
interface OfflineParts {
  readonly style: string;
  readonly script: string;
}

/**
 * The bench as one file to keep: opened from a disk, it reads certificates and asks nobody. Its own policy lets nothing out, so that it can be
 * given to somebody who does not trust us.
 */
export function offlineBench(tell: Telling, { style, script }: OfflineParts): string {
  const t = tell.say(benchWords);
  const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";
  return html`<!doctype html>
<html lang="${languages[tell.language].tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${t.offlineTitle}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main class="wide">
<h1>${t.offlineTitle}</h1>
<p class="lead">${t.offlineLead}</p>
${bench(tell, [])}
</main>
<script type="module">${new Html(script.replaceAll('</script', '<\\/script'))}</script>
</body>
</html>
`.text;
}
