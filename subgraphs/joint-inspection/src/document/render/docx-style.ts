import { convertMillimetersToTwip as mm } from 'docx';

/** Fonts by name, as agencies have them installed; nothing is embedded. */
const eastAsian = (name: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name, cs: 'Times New Roman' });
export const fonts = {
  title: eastAsian('方正小标宋简体'),
  body: eastAsian('仿宋_GB2312'),
  hei: eastAsian('黑体'),
  kai: eastAsian('楷体_GB2312'),
  song: eastAsian('宋体'),
} as const;

/** Half-points and twentieths of a point, as WordprocessingML counts. */
interface Measures {
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly title: number;
  readonly titleLine: number;
  readonly issuer: number;
  readonly body: number;
  readonly line: number;
  readonly heading: number;
}

/** GB/T 9704—2012 for letters; a form is set smaller in a narrower frame (the same choices as `print-style.ts`). */
export const measures: Readonly<Record<'LETTER' | 'FORM', Measures>> = {
  LETTER: {
    margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
    title: 44,
    titleLine: 680,
    issuer: 44,
    body: 32,
    line: 560,
    heading: 32,
  },
  FORM: {
    margin: { top: mm(20), bottom: mm(20), left: mm(25), right: mm(20) },
    title: 40,
    titleLine: 560,
    issuer: 32,
    body: 24,
    line: 400,
    heading: 26,
  },
};
export const tableText = { size: 24, line: 360, smallSize: 18, smallLine: 260 } as const;
export const a4 = { width: mm(210), height: mm(297) };
