import { defineEntity, p } from '@mikro-orm/core';

/** 通报 (PD 第二十九条): the figures of a region as they stood at the cut-off, kept as they were read; never typed in, never changed. */
export const Bulletin = defineEntity({
  name: 'Bulletin',
  tableName: 'bulletin',
  uniques: [{ name: 'bulletin_no', properties: ['region', 'no'] }],
  properties: {
    id: p.string().primary(),
    region: p.string(),
    /** 通报编号, e.g. `WG〔2026〕2号`. */
    no: p.string(),
    from: p.date(),
    to: p.date(),
    cutOffAt: p.datetime().length(3),
    /** `BulletinContent`. */
    content: p.json(),
    contentHash: p.string(),
    issuedBy: p.string(),
  },
});
