import { RegulationDocument, RulesDocument } from '../../generated/public/graphql.ts';
import { parameterIn } from '../../labels/parameters.ts';
import { policyValue } from '../../labels/policy-value.ts';
import { ruleWords } from '../../labels/portal/lists.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { facts, nothing, table } from '../parts.ts';

export const rules: Page = async ({ ask, tell, today }) => {
  const t = tell.say(ruleWords);
  const { data } = await ask(RulesDocument, { on: today });
  const body = html`<p class="lead">${t.lead}</p>
${table(
  tell,
  html`<th>${t.name}</th><th>${t.documentNo}</th><th>${t.issuer}</th><th>${t.effective}</th>`,
  data.policies.nodes.map(
    (p) =>
      html`<tr><td><a href="rules/${p.code}">${tell.zh(p.title)}</a></td><td>${tell.zh(p.documentNo) ?? '—'}</td><td>${tell.zh(p.issuer)}</td><td class="date" data-label="${t.effective}">${tell.date(p.effectiveFrom)}</td></tr>`,
  ),
  'lines',
)}`;
  return { title: t.title, body, place: 'rules' };
};

export const regulation: Page = async ({ ask, tell, params, today }) => {
  const t = tell.say(ruleWords);
  const { data } = await ask(RegulationDocument, { on: today });
  const found = data.policies.nodes.find(({ code }) => code === params['code']);
  if (!found) return { title: t.unknown, place: 'rules', status: 404, body: nothing(t.unknownLong) };
  const body = html`${facts(
    [t.documentNo, tell.zh(found.documentNo)],
    [t.issuer, tell.zh(found.issuer)],
    [t.issued, found.issuedOn && tell.date(found.issuedOn)],
    [t.effective, tell.date(found.effectiveFrom)],
    [t.until, found.effectiveTo && tell.date(found.effectiveTo)],
  )}
<h2>${t.parameters}</h2>
${table(
  tell,
  html`<th>${t.parameter}</th><th>${t.value}</th><th>${t.basis}</th>`,
  found.values.map(
    (v) =>
      html`<tr><td>${parameterIn(tell.language, v.name, tell.zh(v.label))}<small>${v.name}</small></td><td class="value whole" data-label="${t.value}">${policyValue(tell, v.value)}</td><td class="whole" data-label="${t.basis}">${tell.zh(v.clause) ?? (v.source === 'DEFAULT' ? t.byDefault : '—')}${v.quote && html`<blockquote${tell.zhMark}>“${v.quote}”</blockquote>`}</td></tr>`,
  ),
  'lines',
)}
<h2>${t.text}</h2><pre${tell.zhMark}>${found.text}</pre>`;
  return { title: tell.zh(found.title), body, place: 'rules' };
};
