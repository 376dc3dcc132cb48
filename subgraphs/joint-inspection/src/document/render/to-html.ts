import type { Block, Cell, IssuedPaper, Table } from '../paper/blocks.ts';
import { signingLines } from '../paper/wording.ts';
import { escapeHtml } from './escape.ts';
import { printStyle } from './print-style.ts';
import { qrSvg } from './qr-image.ts';

/** A page for the browser's own printing, PDF included: one file, no script, nothing fetched. A paper without a number is marked as a preview. */
export function toHtml(paper: IssuedPaper): string {
  const { title, issuer, addressee, number, attachments = [], footnote } = paper;
  const body = [
    issuer && `<p class="issuer flush">${escapeHtml(issuer)}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    number && `<p class="number">${escapeHtml(number)}</p>`,
    addressee && `<p class="addressee">${escapeHtml(addressee)}：</p>`,
    ...paper.blocks.map(drawn),
    attachments.length > 0 && attachmentList(attachments),
    `<div class="signing">${signingLines(paper)
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join('')}</div>`,
    paper.receipt && drawn(paper.receipt),
    footnote && `<p class="footnote">${escapeHtml(footnote)}</p>`,
    number === undefined && '<p class="preview">预览　未编号</p>',
  ];
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${printStyle}</style></head>
<body><main class="${paper.layout}">
${body.filter(Boolean).join('\n')}
</main></body></html>
`;
}

function drawn(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.indent ? '' : ' class="flush"'}>${escapeHtml(block.text)}</p>`;
    case 'heading':
      return block.level === 1 ? `<h2>${escapeHtml(block.text)}</h2>` : `<h3>${escapeHtml(block.text)}</h3>`;
    case 'table':
      return tableOf(block);
    case 'signatures':
      return `<div class="rules">${block.lines
        .map((line) => `<p><span>${escapeHtml(line.label)}：</span><span class="rule">${escapeHtml(line.value ?? '')}</span></p>`)
        .join('')}</div>`;
    case 'qr':
      return `<div class="qr">${qrSvg(block.content)}<div>${block.caption.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div></div>`;
  }
}

function tableOf({ columns, rows, headerRows }: Table): string {
  const widths = `<colgroup>${columns.map((share) => `<col style="width:${share}%">`).join('')}</colgroup>`;
  const rowOf = (cells: readonly Cell[]) => `<tr>${cells.map(cellOf).join('')}</tr>`;
  const head = rows.slice(0, headerRows).map(rowOf).join('');
  return `<table>${widths}${head && `<thead>${head}</thead>`}<tbody>${rows.slice(headerRows).map(rowOf).join('')}</tbody></table>`;
}

function cellOf({ lines, span, head, align, heightMm, small }: Cell): string {
  const tag = head ? 'th' : 'td';
  const attributes = [
    span > 1 && ` colspan="${span}"`,
    !head && align === 'center' && ' class="center"',
    small && ' class="small"',
    heightMm && ` style="height:${heightMm}mm"`,
  ];
  return `<${tag}${attributes.filter(Boolean).join('')}>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</${tag}>`;
}

const attachmentList = (names: readonly string[]): string =>
  `<div class="attachments">${names
    .map((name, i) => `<p>${i === 0 ? '附件：' : ''}${names.length > 1 ? `${i + 1}.` : ''}${escapeHtml(name)}</p>`)
    .join('')}</div>`;
