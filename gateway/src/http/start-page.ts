import type { IncomingMessage, ServerResponse } from 'node:http';

const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>双随机、一公开监管平台</title><style>body{font:16px/1.7 system-ui,"Noto Sans CJK SC",sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem}
code{background:#f0f2f5;padding:.1rem .35rem;border-radius:3px}</style></head><body><h1>双随机、一公开监管平台</h1><p>服务已启动。接口地址：</p><ul>
<li><code>/graphql</code> 部门与联席会议办公室使用（需登录凭证，POST）</li><li><code>/public/graphql</code> 社会公众使用，仅含已公示数据</li>
<li><code>/files/…</code> 导入模板、上传与导出</li><li><a href="/healthz">/healthz</a> · <a href="/readyz">/readyz</a> 运行状态</li></ul></body></html>`;

/** The first page of an installation without the web workspace. @returns false for any other address */
export async function startPage(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (request.method !== 'GET' || request.url?.split('?')[0] !== '/') return false;
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
  response.end(page);
  return true;
}
