import {
  AlignmentType,
  convertMillimetersToTwip,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Table as TableBlock } from '../paper/blocks.ts';
import { fonts, tableText } from './docx-style.ts';

/** A ruled table of fixed column widths; its head comes again on every page and no row is torn apart. @param width in twentieths of a point */
export function tableOf({ columns, rows, headerRows }: TableBlock, width: number): Table {
  const columnWidths = columns.map((share) => Math.round((width * share) / 100));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    rows: rows.map((cells, i) => rowOf(cells, columnWidths, i < headerRows)),
  });
}

function rowOf(cells: readonly Cell[], widths: readonly number[], tableHeader: boolean): TableRow {
  const height = Math.max(...cells.map((cell) => cell.heightMm ?? 0));
  let column = 0;
  const children = cells.map((cell) => {
    const width = widths.slice(column, column + cell.span).reduce((sum, one) => sum + one, 0);
    column += cell.span;
    return cellOf(cell, width);
  });
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children,
    ...(height > 0 && { height: { value: convertMillimetersToTwip(height), rule: HeightRule.ATLEAST } }),
  });
}

const cellOf = ({ lines, span, head, align, small }: Cell, width: number): TableCell =>
  new TableCell({
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: lines.map(
      (text) =>
        new Paragraph({
          alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { line: small ? tableText.smallLine : tableText.line, lineRule: LineRuleType.AT_LEAST },
          children: [new TextRun({ text, font: head ? fonts.hei : fonts.body, size: small ? tableText.smallSize : tableText.size })],
        }),
    ),
  });
