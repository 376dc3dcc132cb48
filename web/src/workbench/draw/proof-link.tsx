import { QRCode } from 'antd';

/** Where anybody in the room can look the draw up on his own phone, and later recompute it. */
export function ProofLink({ number, sealHash }: { readonly number: string; readonly sealHash: string }) {
  const address = new URL(`draws/${number}`, document.baseURI).href;
  return (
    <section className="draw-proof">
      <QRCode type="svg" value={address} size={132} bordered={false} aria-label={`抽取 ${number} 的核验页地址`} />
      <div>
        <h2>任何人都可以核验</h2>
        <p>
          抽取编号 <a href={`draws/${number}`}>{number}</a>
        </p>
        <p>
          封存摘要值 <code>{sealHash}</code>
        </p>
        <p>名单和规则先封存，种子后揭示。结果公示后，凭抽取证书可在自己的浏览器里重新计算。</p>
      </div>
    </section>
  );
}
