import { HomeDocument } from '../../generated/public/graphql.ts';
import { chineseDate } from '../dates.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { resultTable } from '../parts.ts';
import { reportKinds } from '../words.ts';

export const home: Page = async ({ ask }) => {
  const { data } = await ask(HomeDocument, {});
  const body = html`<p class="lead">查谁，由电脑抽签；谁去查，也由电脑抽签；查了什么、结果如何，在这里公示。每一次抽取都可以由任何人重新计算。</p>
<form class="search" action="results" role="search">
<label class="grow">企业名称开头，或统一社会信用代码<input name="q" type="search" autocomplete="off" required></label>
<button>查询抽查结果</button>
</form>
<ul class="cards">
<li class="card"><h2><a href="draws">抽取是否公正？</a></h2><p>名单先封存，随机种子后由多个部门共同产生。输入抽取编号，在您自己的浏览器里重新计算。</p></li>
<li class="card"><h2><a href="matters">检查什么？</a></h2><p>随机抽查事项清单：依据、比例、频次、方式和检查要点，含每一版的变化。</p></li>
<li class="card"><h2><a href="plans">今年查几次？</a></h2><p>各部门年度抽查计划与部门联合抽查计划。同一对象每年的上门次数有上限。</p></li>
<li class="card"><h2><a href="rules">依据什么？</a></h2><p>五部实施细则的全文，及平台执行的每一项参数对应的条款。</p></li>
</ul>
<h2>最新公示</h2>
${data.publicResults.nodes.length > 0 ? resultTable(data.publicResults.nodes) : html`<p>还没有公示的抽查结果。</p>`}
<p><a href="results">全部抽查结果</a></p>
<h2>最新计划与报告</h2>
<ul>
${data.publicPlans.nodes.map((p) => html`<li><a href="plans/${p.id}">${p.department.name}${p.year}年度抽查计划（第${p.version}版）</a>，${chineseDate(p.publishedAt)}公布</li>`)}
${data.publicReports.nodes.map((r) => html`<li><a href="reports">${r.subject} ${reportKinds[r.kind]}</a>，${chineseDate(r.submittedAt)}提交</li>`)}
</ul>`;
  return { title: '随机抽查公示', body };
};
