import { Html, html } from './html.ts';

test('任何来自数据的文字在页面上都不成为标记', () => {
  const name = `<script>alert('1')</script>&"`;
  expect(html`<p title="${name}">${name}</p>`.text).toBe(
    '<p title="&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;">&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;</p>',
  );
});

test('片段可以嵌套，空值不留痕迹', () => {
  const items = ['甲', '乙'].map((name) => html`<li>${name}</li>`);
  expect(html`<ul>${items}</ul>${null}${undefined}${false}${0}`.text).toBe('<ul><li>甲</li><li>乙</li></ul>0');
  expect(html`${new Html('<b>')}`.text).toBe('<b>');
});
