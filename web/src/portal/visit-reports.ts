import type { EntityQuery, VisitReportTextFragment } from '../generated/public/graphql.ts';
import { oneResult, visitReportWords } from '../labels/portal/results.ts';
import { type Html, html } from './html.ts';
import { facts, outcome } from './parts.ts';
import type { Telling } from './telling.ts';

/**
 * 人防细则十（四）: what departments reported of their inspections of one object, in the five parts of the rules. What was corrected since stands
 * beside it, and so does every earlier version (联合细则第二十二条).
 */
export function visitReports(tell: Telling, nodes: EntityQuery['publicVisitReports']['nodes']): Html | false {
  if (nodes.length === 0) return false;
  const t = tell.say(visitReportWords);
  return html`<h2>${t.title}</h2>
${nodes.map(
  (report) => html`<details><summary>${tell.zh(report.department.name)} ${tell.date(report.publishedAt)}${mark(tell, report)}</summary>
${told(tell, report)}
${report.versions
  .filter(({ version }) => version < report.version)
  .map(
    (earlier) =>
      html`<details><summary>${t.earlier(earlier.version, tell.date(earlier.publishedAt))}</summary>${told(tell, earlier)}</details>`,
  )}
</details>`,
)}`;
}

/** Seen before the report is opened: that it was revised, or that it no longer says what the results say. */
function mark(tell: Telling, { version, corrections }: VisitReportTextFragment): Html | false {
  const t = tell.say(visitReportWords);
  if (corrections.length > 0) return html` <span class="tag warn">${t.corrected}</span>`;
  return version > 1 && html` <span class="tag">${t.revised(version)}</span>`;
}

function told(tell: Telling, report: VisitReportTextFragment): Html {
  const t = tell.say(visitReportWords);
  const { reason, approved } = tell.say(oneResult);
  return html`${report.corrections.map(
    (c) =>
      html`<p class="note">${t.correctedTo(tell.zh(c.matterName))}<a href="results/${c.resultNo}">${outcome(tell, c)}</a>${
        c.correction &&
        html`<br>${reason}${tell.zh(c.correction.reason)}<br>${approved(c.correction.approverPost, tell.date(c.correction.on))}`
      }</p>`,
  )}
${facts(
  [t.timeAndContent, tell.zh(report.timeAndContent)],
  [t.methodAndSteps, tell.zh(report.methodAndSteps)],
  [t.findings, tell.zh(report.findings)],
  [t.assessment, tell.zh(report.assessment)],
  [t.proposal, tell.zh(report.proposal)],
  [t.hash, html`<code>${report.contentHash}</code>`],
)}`;
}
