/**
 * An official paper as a tree of blocks, without any format: HTML and DOCX are drawn from the same tree.
 * Texts are plain; whoever draws them escapes them.
 */
export interface Paper {
  /** 文书名称, e.g. `行政检查通知书`. */
  readonly title: string;
  /** 发文机关标志, centred above the title. */
  readonly issuer: string;
  /** FORM 审批表、记录表: a sheet to be filled and signed; LETTER 通知书、函、报告: body text with a signing-off. */
  readonly layout: 'LETTER' | 'FORM';
  /** 主送: whom it speaks to, without the colon. */
  readonly addressee?: string;
  readonly blocks: readonly Block[];
  /** 附件说明, without numbers. */
  readonly attachments?: readonly string[];
  /** 落款: agencies that seal it; the date comes with the number. */
  readonly signedBy: readonly string[];
  /** 回执: what whoever receives it fills in below the seal. */
  readonly receipt?: SignatureLines;
  /** 版记: what stands at the foot of the last page, e.g. who keeps which copy. */
  readonly footnote?: string;
}

/** The same with what is given when it is issued. */
export interface IssuedPaper extends Paper {
  /** 文号; absent in a preview. */
  readonly number?: string;
  /** 成文日期 in words, e.g. `2026年9月18日`. */
  readonly date: string;
}

export type Block = Paragraph | Heading | Table | SignatureLines | QrCode;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Two characters in, as body text is; false at the left edge. */
  readonly indent: boolean;
}
export interface Heading {
  readonly kind: 'heading';
  /** 1 = 一、 (黑体), 2 = （一） (楷体). */
  readonly level: 1 | 2;
  readonly text: string;
}
export interface Table {
  readonly kind: 'table';
  /** Shares of the width in percent; they add up to 100. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** First rows, repeated on every page. */
  readonly headerRows: number;
}
export interface Cell {
  /** One paragraph each. */
  readonly lines: readonly string[];
  readonly span: number;
  /** Heads and labels are centred and bold. */
  readonly head: boolean;
  readonly align: 'left' | 'center';
  /** Least height in millimetres, where somebody writes by hand. */
  readonly heightMm?: number;
  /** Hashes and paths: set smaller. */
  readonly small?: boolean;
}
/** Lines to write on: `label` and an empty rule. */
export interface SignatureLines {
  readonly kind: 'signatures';
  readonly lines: readonly { readonly label: string; readonly value?: string }[];
}
export interface QrCode {
  readonly kind: 'qr';
  readonly content: string;
  readonly caption: readonly string[];
}

/** 检查码 on a paper: scanned by a phone, or read off and typed. */
export const inspectionCode = ({ code, address }: { readonly code: string; readonly address: string }): QrCode => ({
  kind: 'qr',
  content: address,
  caption: ['扫码核验本次检查', `检查码 ${code}`, address.replace(/\/[^/]*$/, '')],
});

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text, indent: true });
export const flush = (text: string): Paragraph => ({ kind: 'paragraph', text, indent: false });
export const heading = (text: string, level: 1 | 2 = 1): Heading => ({ kind: 'heading', level, text });

const lines = (text: string | readonly string[]): readonly string[] => (typeof text === 'string' ? text.split('\n') : text);

export const label = (text: string, span = 1): Cell => ({ lines: lines(text), span, head: true, align: 'center' });
export const value = (text: string | readonly string[], span = 1, more: Pick<Cell, 'heightMm' | 'small'> = {}): Cell => ({
  lines: lines(text),
  span,
  head: false,
  align: 'left',
  ...more,
});
export const centred = (text: string, span = 1): Cell => ({ lines: lines(text), span, head: false, align: 'center' });

/** 一、二、三 … 十九、二十; enough for headings and lists of matters. */
export function ordinal(n: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`}${digits[ones]}`;
}
