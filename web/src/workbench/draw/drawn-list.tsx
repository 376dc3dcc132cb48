import { findAgency } from '@double-random/schema/departments';
import { Button } from 'antd';
import { useState } from 'react';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { DrawnObjects, RoomDraw } from './draw-words.ts';
import { words } from './words.ts';

/**
 * The list drawn, for those who may see it. An audience sees that and how it was drawn, not who will be visited: names appear, on the
 * screen and on paper, only when somebody who may see them asks (CD 九).
 */
export function DrawnList({ draw, objects }: { readonly draw: RoomDraw; readonly objects: DrawnObjects }) {
  const [open, show] = useState(false);
  if (draw.state !== 'DONE' || objects.length === 0) return null;
  return (
    <section className="draw-list">
      <h2>{words.list(objects.length)}</h2>
      <p className="draw-note no-print">
        {words.listSecret}
        <Button onClick={() => show(!open)} aria-expanded={open}>
          {open ? words.hide : words.show}
        </Button>
      </p>
      {open && (
        <ol>
          {objects.map(({ id, name, address, agencies, exempt, cancelReason }) => (
            <li key={id}>
              <strong>{name}</strong>
              <span>{address}</span>
              <small>
                {agencies.map((code) => findAgency(code)?.name ?? code).join(words.comma)}
                {exempt && words.directed}
                {cancelReason && words.notCarriedOut(word('CancelReason', cancelReason))}
              </small>
            </li>
          ))}
        </ol>
      )}
      <div className="draw-signing">
        <p>{words.record(shown(draw.drawnAt), draw.number)}</p>
        <p>{words.signing}</p>
      </div>
    </section>
  );
}
