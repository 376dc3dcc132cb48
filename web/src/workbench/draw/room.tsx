import { Button } from 'antd';
import type { ReactNode } from 'react';
import { LinkButton } from '../link-button.tsx';
import './draw.css';
import { words } from './words.ts';

interface RoomProps {
  readonly title: string;
  readonly about: ReactNode;
  readonly back: { readonly to: string; readonly title: string };
  readonly children: ReactNode;
}

const fullScreen = () => void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());

/** The whole screen for an audience: no menu, one subject, print as a record. */
export function Room({ title, about, back, children }: RoomProps) {
  return (
    <main className="draw-room" id="content">
      <div className="draw-head">
        <div>
          <h1>{title}</h1>
          <p>{about}</p>
        </div>
        <div className="draw-tools no-print">
          <Button onClick={fullScreen}>{words.fullScreen}</Button>
          <Button onClick={() => window.print()}>{words.print}</Button>
          <LinkButton to={back.to}>{back.title}</LinkButton>
        </div>
      </div>
      {children}
    </main>
  );
}
