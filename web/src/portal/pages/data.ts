import { html } from '../html.ts';
import type { Page } from '../page.ts';

export const data: Page = async ({ url }) => {
  const body = html`<p class="lead">公示的数据可以自由取用，注明来源即可。数据与本站各页同源、同时更新，不含任何未公示的内容。</p>
<h2>下载</h2>
<ul><li>全部抽查结果：<a href="results.csv">CSV</a> · <a href="results.json">JSON</a>（可在<a href="results">抽查结果</a>页按条件筛选后下载）</li>
<li>抽取证书：见各次<a href="draws">抽取</a>的页面</li>
<li>公开日志：<a href="log/checkpoint">检查点</a>、<a href="log/policy">日志密钥与见证方</a>（静态文件，格式为 C2SP tlog-tiles）</li></ul>
<h2>查询接口</h2>
<p>GraphQL，地址 <code>${url}/public/graphql</code>，无需登录。例如：</p>
<pre>curl -s ${url}/public/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ publicResults(first: 5) { nodes { objectName resultText publishedAt } } }"}'</pre>
<h2>自己核验</h2>
<p>抽取证书可以<a href="draws">在浏览器里</a>核验，也可以用随平台公开的两种独立程序：<code>npm run verify-draw -- 证书.json</code> 或 <code>python3 verify_draw.py transcript 证书.json</code>。</p>`;
  return { title: '开放数据', body, place: 'data' };
};
