import { RegulationDocument, RulesDocument } from '../../generated/public/graphql.ts';
import { chineseDate } from '../dates.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { facts, nothing } from '../parts.ts';

export const rules: Page = async ({ ask, today }) => {
  const { data } = await ask(RulesDocument, { on: today });
  const body = html`<p class="lead">平台按以下细则运行。细则之间不一致的，各部门的单独抽查各从其细则，联合抽查从联合细则和从严的规定。</p>
<div class="scroll" tabindex="0" role="region" aria-label="表格"><table><thead><tr><th>名称</th><th>文号</th><th>制定机关</th><th>施行日期</th></tr></thead><tbody>
${data.policies.nodes.map((p) => html`<tr><td><a href="rules/${p.code}">${p.title}</a></td><td>${p.documentNo ?? '—'}</td><td>${p.issuer}</td><td>${chineseDate(p.effectiveFrom)}</td></tr>`)}
</tbody></table></div>`;
  return { title: '抽查规则', body, place: 'rules' };
};

const shownValue = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? '是' : '否') : typeof value === 'string' ? value : JSON.stringify(value);

export const regulation: Page = async ({ ask, params, today }) => {
  const { data } = await ask(RegulationDocument, { on: today });
  const found = data.policies.nodes.find(({ code }) => code === params['code']);
  if (!found) return { title: '没有这部细则', place: 'rules', status: 404, body: nothing('没有找到这部细则，或今日尚未施行。') };
  const body = html`${facts(
    ['文号', found.documentNo],
    ['制定机关', found.issuer],
    ['印发日期', found.issuedOn && chineseDate(found.issuedOn)],
    ['施行日期', chineseDate(found.effectiveFrom)],
    ['有效期至', found.effectiveTo && chineseDate(found.effectiveTo)],
  )}
<h2>平台执行的参数及其条款</h2>
<div class="scroll" tabindex="0" role="region" aria-label="表格"><table><thead><tr><th>参数</th><th>取值</th><th>依据</th></tr></thead><tbody>
${found.values.map((v) => html`<tr><td>${v.label}<small>${v.name}</small></td><td>${shownValue(v.value)}</td><td>${v.clause ?? (v.source === 'DEFAULT' ? '细则未规定，平台默认' : '—')}${v.quote && html`<blockquote>“${v.quote}”</blockquote>`}</td></tr>`)}
</tbody></table></div>
<h2>全文</h2><pre>${found.text}</pre>`;
  return { title: found.title, body, place: 'rules' };
};
