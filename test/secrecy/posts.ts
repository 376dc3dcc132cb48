/** One account for every role of requirements B, all of Wugang's market regulation where it has the post; null is the public. */
export const posts = {
  op: 'wg-amr.op',
  reg: 'wg-amr.reg',
  rev: 'wg-amr.rev',
  ins: 'wg-amr.i1',
  dh: 'wg-amr.dh',
  ph: 'wg-amr.ph',
  aud: 'wg-amr.aud',
  arc: 'wg-amr.arc',
  expert: 'wg-amr.expert',
  fz: 'wg-psb.fz',
  lgo: 'wg-psb.lgo',
  jco: 'wg-jco.jco',
  sys: 'platform.sys',
  credit: 'credit-platform',
  public: null,
} as const;
export type PostName = keyof typeof posts;
export const postNames = Object.keys(posts) as readonly PostName[];
