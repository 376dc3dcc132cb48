import { NotAnswered } from '../ask.ts';
import { html } from '../html.ts';
import type { Shown } from '../page.ts';
import { nothing } from '../parts.ts';

/** What a reader sees when a page cannot be shown: a plain sentence, what to do, and the number to name. */
export function failed(error: unknown, requestId: string): Shown {
  if (error instanceof NotAnswered && error.code === 'NOT_FOUND')
    return {
      title: '没有找到',
      status: 404,
      body: nothing('没有找到您要的内容，或它尚未公示。', html`可以<a href="results">查询抽查结果</a>，或回到<a href="./">首页</a>。`),
    };
  if (error instanceof NotAnswered && error.code === 'BAD_USER_INPUT')
    return { title: '请核对输入', status: 400, body: nothing(error.message) };
  const down = error instanceof NotAnswered && error.code === 'UNAVAILABLE';
  return {
    title: '暂时无法显示',
    status: down ? 503 : 500,
    body: nothing(down ? error.message : '服务出现了意外的问题，已记录。', `请稍后重试；如需反映，请提供编号 ${requestId}。`),
  };
}
