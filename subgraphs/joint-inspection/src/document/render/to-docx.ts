import {
  AlignmentType,
  Document,
  Footer,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, IssuedPaper, QrCode } from '../paper/blocks.ts';
import { signingLines } from '../paper/wording.ts';
import { a4, fonts, measures } from './docx-style.ts';
import { tableOf } from './docx-table.ts';
import { escapeHtml } from './escape.ts';
import { packed, unpacked } from './fixed-zip.ts';
import { qrPng } from './qr-image.ts';

type Drawn = Paragraph | Table;
type Layout = IssuedPaper['layout'];
type Font = (typeof fonts)[keyof typeof fonts];

interface Line {
  readonly font?: Font;
  readonly size?: number;
  /** Exact line height in twentieths of a point. */
  readonly line?: number;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Two characters, or as many twentieths of a point from the left. */
  readonly firstLine?: number;
  readonly left?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

/**
 * An editable copy for WPS and Word: the same tree, the fonts only named.
 * @param at time of issue; stamped into the file instead of the moment of writing, so that the same paper is the same bytes
 */
export async function toDocx(paper: IssuedPaper, at: Date): Promise<Buffer> {
  const m = measures[paper.layout];
  const document = new Document({
    title: paper.title,
    creator: paper.signedBy.join('、'),
    styles: { default: { document: { run: { font: fonts.body, size: m.body, language: { eastAsia: 'zh-CN' } } } } },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: { size: a4, margin: { ...m.margin, footer: Math.round(m.margin.bottom * 0.7) } } },
        footers: { default: pageFoot(AlignmentType.RIGHT), even: pageFoot(AlignmentType.LEFT) },
        children: content(paper),
      },
    ],
  });
  const made = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(paper, at) }]);
  return packed(await unpacked(made), at);
}

const pageFoot = (alignment: Line['align'] & string) =>
  new Footer({
    children: [
      new Paragraph({ alignment, children: [new TextRun({ font: fonts.song, size: 28, children: ['— ', PageNumber.CURRENT, ' —'] })] }),
    ],
  });

function content(paper: IssuedPaper): Drawn[] {
  const { layout, title, issuer, addressee, number, attachments = [], footnote } = paper;
  const m = measures[layout];
  const line = (text: string, how: Line = {}) => textLine(text, { line: m.line, size: m.body, ...how });
  const centre = { align: AlignmentType.CENTER, font: fonts.title } as const;
  const beside = { align: AlignmentType.CENTER, left: 4200 } as const;
  return [
    ...(issuer ? [line(issuer, { ...centre, size: m.issuer, line: m.titleLine })] : []),
    line(title, { ...centre, size: m.title, line: m.titleLine, after: 120 }),
    ...(number ? [line(number, { align: AlignmentType.RIGHT, after: layout === 'LETTER' ? 240 : 80 })] : []),
    ...(addressee ? [line(`${addressee}：`)] : []),
    ...paper.blocks.flatMap((block, i, all) => drawn(block, layout, i === all.length - 1)),
    ...attachments.map((name, i) =>
      line(`${i === 0 ? '附件：' : ''}${attachments.length > 1 ? `${i + 1}.` : ''}${name}`, {
        left: i === 0 ? 2 * 320 : 5 * 320,
        before: i === 0 ? m.line : 0,
        keepNext: true,
      }),
    ),
    ...signingLines(paper).map((text, i, all) =>
      line(text, { ...beside, before: i === 0 ? m.line : 0, keepNext: i < all.length - 1 || footnote !== undefined }),
    ),
    ...(paper.receipt ? drawn(paper.receipt, layout) : []),
    ...(footnote ? [line(footnote, { size: 21, line: 320, before: 300 })] : []),
  ];
}

/** @param last stays on the page of what follows it: a seal never stands alone on a page (GB/T 9704 7.3.5.5) */
function drawn(block: Block, layout: Layout, last = false): Drawn[] {
  const m = measures[layout];
  const indent = m.body * 20;
  switch (block.kind) {
    case 'paragraph':
      return [textLine(block.text, { size: m.body, line: m.line, keepNext: last, ...(block.indent && { firstLine: indent }) })];
    case 'heading': {
      const font = block.level === 1 ? fonts.hei : fonts.kai;
      return [
        textLine(block.text, { font, size: m.heading, line: m.line, keepNext: true, ...(layout === 'LETTER' && { firstLine: indent }) }),
      ];
    }
    case 'table':
      return [tableOf(block, a4.width - m.margin.left - m.margin.right), textLine('', { line: 120 })];
    case 'signatures':
      return block.lines.map((rule) => ruleToWriteOn(rule, layout));
    case 'qr':
      return [new Paragraph({ children: [qrImage(block)] }), ...block.caption.map((text) => textLine(text, { size: 21, line: 320 }))];
  }
}

function textLine(
  text: string,
  { font = fonts.body, size, line = 560, align, firstLine, left, before = 0, after = 0, keepNext }: Line,
): Paragraph {
  return new Paragraph({
    ...(align && { alignment: align }),
    ...(keepNext && { keepNext }),
    spacing: { line, lineRule: LineRuleType.EXACT, before, after },
    indent: { ...(firstLine && { firstLine }), ...(left && { left }) },
    children: [new TextRun({ text, font, ...(size && { size }) })],
  });
}

/** A label and an underlined stretch up to the right edge. */
function ruleToWriteOn({ label, value = '' }: { readonly label: string; readonly value?: string }, layout: Layout): Paragraph {
  const m = measures[layout];
  const right = a4.width - m.margin.left - m.margin.right;
  return new Paragraph({
    spacing: { line: m.line, lineRule: LineRuleType.AT_LEAST, before: 80 },
    tabStops: [{ type: TabStopType.RIGHT, position: right }],
    children: [
      new TextRun({ text: `${label}：`, size: m.body }),
      new TextRun({ size: m.body, underline: {}, children: [` ${value}`, '\t'] }),
    ],
  });
}

/** There is one code in a paper; its id is given, since the library would count through the life of the process. */
const qrImage = ({ content, caption }: QrCode) =>
  new ImageRun({
    type: 'png',
    data: qrPng(content),
    transformation: { width: 120, height: 120 },
    altText: { id: '1', name: '二维码', description: caption.join('：') },
  });

const coreProperties = ({ title, signedBy }: IssuedPaper, at: Date): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeHtml(title)}</dc:title><dc:creator>${escapeHtml(signedBy.join('、'))}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${at.toISOString()}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at.toISOString()}</dcterms:modified></cp:coreProperties>`;
