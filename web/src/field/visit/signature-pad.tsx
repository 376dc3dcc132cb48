import { type PointerEvent, useRef, useState } from 'react';
import { t } from '../words.ts';

/** Of the picture; on the screen it is as wide as its frame. */
const size = { width: 600, height: 240 };

/** Where the inspected writes its name with a finger or a pen. @param signed with the picture, a PNG; undefined when it was cleared */
export function SignaturePad({ signed }: { readonly signed: (picture: Blob | undefined) => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawing, setDrawing] = useState(false);
  const draw = (event: PointerEvent<HTMLCanvasElement>, begin: boolean) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [((event.clientX - left) * size.width) / width, ((event.clientY - top) * size.height) / height];
    const pen = event.currentTarget.getContext('2d')!;
    pen.lineWidth = 6;
    pen.lineCap = 'round';
    if (begin) {
      pen.beginPath();
      pen.moveTo(x, y);
    }
    // A dot is a stroke of a character too; a line of no length leaves nothing.
    pen.lineTo(begin ? x + 0.1 : x, y);
    pen.stroke();
  };
  const ended = () => {
    if (!drawing) return;
    setDrawing(false);
    canvas.current!.toBlob((picture) => signed(picture ?? undefined), 'image/png');
  };
  return (
    <div className="pad">
      <p>{t.pad}</p>
      <canvas
        ref={canvas}
        {...size}
        role="img"
        aria-label={t.padAlt}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrawing(true);
          draw(event, true);
        }}
        onPointerMove={(event) => drawing && draw(event, false)}
        onPointerUp={ended}
        onPointerCancel={ended}
      />
      <button
        type="button"
        className="quiet"
        onClick={() => {
          canvas.current!.getContext('2d')!.clearRect(0, 0, size.width, size.height);
          signed(undefined);
        }}
      >
        {t.clearPad}
      </button>
    </div>
  );
}
