import { html } from '../html.ts';
import type { Page } from '../page.ts';

/** The platform in short, for readers who do not read Chinese; every other page is available in English as well. */
export const english: Page = async () => {
  const body = html`<p class="lead">“Double random, one public”: the businesses to be inspected are drawn by lot, the inspectors who visit them are drawn by lot, and what they found is published.</p>
<ul class="cards">
<li class="card"><h2><a href="results">Inspection results</a></h2><p>Search by name or unified social credit code. Corrections stand beside the original.</p></li>
<li class="card"><h2><a href="draws">Check a draw</a></h2><p>The list is sealed before the seed exists; the seed comes from several departments. Recompute any published draw in your own browser.</p></li>
<li class="card"><h2><a href="matters">What is inspected</a></h2><p>Lists of inspection matters: legal basis, sampling ratio, yearly frequency, checklist.</p></li>
<li class="card"><h2><a href="rules">Under which rules</a></h2><p>The full text of the five local regulations and every parameter the platform takes from them.</p></li>
<li class="card"><h2><a href="v">Verify a visit</a></h2><p>Inspectors at your door show a code. Scan it, or enter it, and see who may come and for what.</p></li>
</ul>
<h2>How a draw works</h2>
<ol><li>Each department confirms its registry; the frame is frozen and its Merkle root published as a seal.</li>
<li>The initiating department, every participant and the coordination office reveal values they had committed to earlier; together they make the seed.</li>
<li>Seed and frame determine the result. Yearly caps per business are reserved in the same transaction, so no two draws can exceed them together.</li>
<li>Seal, seed and result are entries of an append-only log that the departments witness for each other.</li></ol>
<p>The pages in Chinese are authoritative.</p>`;
  return { title: 'Inspections by lot', body };
};
