import { words } from './words.ts';

/** Posts of people (requirements §3 and B); machines and services have no menu. */
export const roleNames: Readonly<Record<string, string>> = {
  op: words.op,
  reg: words.reg,
  fz: words.fz,
  rev: words.rev,
  ins: words.ins,
  dh: words.dh,
  ph: words.ph,
  lgo: words.lgo,
  jco: words.jco,
  aud: words.aud,
  arc: words.arc,
  sys: words.sys,
};
