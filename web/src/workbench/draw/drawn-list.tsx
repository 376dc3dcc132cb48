import { findAgency } from '@double-random/schema/departments';
import { Button } from 'antd';
import { useState } from 'react';
import { shown } from '../../browser/dates.ts';
import type { RoomDraw } from './draw-words.ts';

/**
 * The list drawn, for those who may see it. An audience sees that and how it was drawn, not who will be visited: names appear, on the
 * screen and on paper, only when somebody who may see them asks (CD 九).
 */
export function DrawnList({ draw }: { readonly draw: RoomDraw }) {
  const [open, show] = useState(false);
  if (draw.state !== 'DONE' || draw.objects.length === 0) return null;
  return (
    <section className="draw-list">
      <h2>抽中名单（{draw.objects.length}户）</h2>
      <p className="draw-note no-print">
        名单在检查前严格保密，不得私自复制、传递（人防细则九）。有旁观者时请勿显示。
        <Button onClick={() => show(!open)} aria-expanded={open}>
          {open ? '隐藏名单' : '显示名单'}
        </Button>
      </p>
      {open && (
        <ol>
          {draw.objects.map(({ id, name, address, agencies, exempt }) => (
            <li key={id}>
              <strong>{name}</strong>
              <span>{address}</span>
              <small>
                {agencies.map((code) => findAgency(code)?.name ?? code).join('、')}
                {exempt && '　定向抽查'}
              </small>
            </li>
          ))}
        </ol>
      )}
      <div className="draw-signing">
        <p>
          抽取时间：{shown(draw.drawnAt)}　抽取编号：{draw.number}
        </p>
        <p>抽取人（签字）：＿＿＿＿＿＿＿＿　监督人（签字）：＿＿＿＿＿＿＿＿　日期：＿＿＿＿＿＿＿＿</p>
      </div>
    </section>
  );
}
