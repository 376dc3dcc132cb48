import { QRCode } from 'antd';
import { words } from './words.ts';

/** Where anybody in the room can look the draw up on his own phone, and later recompute it. */
export function ProofLink({ number, sealHash }: { readonly number: string; readonly sealHash: string }) {
  const address = new URL(`draws/${number}`, document.baseURI).href;
  return (
    <section className="draw-proof">
      <QRCode type="svg" value={address} size={132} bordered={false} aria-label={words.qrCode(number)} />
      <div>
        <h2>{words.anybody}</h2>
        <p>
          {words.drawNumber}
          <a href={`draws/${number}`}>{number}</a>
        </p>
        <p>
          {words.sealHash}
          <code>{sealHash}</code>
        </p>
        <p>{words.proofExplain}</p>
      </div>
    </section>
  );
}
