import { inflateSync } from 'node:zlib';
import { plainDate } from '@double-random/rules';
import decodeQr from 'qr/decode.js';
import { type Paper, paragraph } from '../paper/blocks.ts';
import { sectionsOf } from '../paper/report-sections.ts';
import { dateInWords, momentInWords, periodInWords } from '../paper/wording.ts';
import { samplePapers } from '../testing/sample-papers.ts';
import { unpacked } from './fixed-zip.ts';
import { toDocx } from './to-docx.ts';
import { toHtml } from './to-html.ts';

const at = new Date('2026-09-16T02:00:00Z');
const issued = (paper: Paper) => ({ ...paper, number: '舞市监联告〔2026〕3号', date: '2026年9月16日' });

const textOf = (xml: string) => xml.replace(/<[^>]+>/g, '');
const wordsOf = (html: string) => textOf(html.replace(/<style>[\s\S]*?<\/style>/, '')).replace(/\s+/g, '');

test.each(Object.entries(samplePapers))('%s: 打印页和 Word 文档出自同一份内容，字字相同', async (_, paper) => {
  const files = new Map(await unpacked(await toDocx(issued(paper), at)));
  const docx = textOf(files.get('word/document.xml')!.toString('utf8')).replace(/\s+/g, '');
  const cells = paper.blocks.flatMap((b) =>
    b.kind === 'table' ? b.rows.flat().flatMap((c) => c.lines) : b.kind === 'paragraph' ? [b.text] : [],
  );
  const html = wordsOf(toHtml(issued(paper)));
  const escaped = (text: string) => text.replace(/\s+/g, '').replaceAll('&', '&amp;');
  for (const words of [paper.title, paper.issuer, ...paper.signedBy, ...cells]) {
    expect(html).toContain(escaped(words));
    expect(docx).toContain(escaped(words));
  }
});

test('同样的内容和时刻，两次生成的 Word 文档字节相同，里面的时间是出具时刻', async () => {
  for (const paper of Object.values(samplePapers)) {
    const [one, two] = [await toDocx(issued(paper), at), await toDocx(issued(paper), at)];
    expect(one.equals(two)).toBe(true);
    const files = new Map(await unpacked(one));
    expect(files.get('docProps/core.xml')!.toString('utf8')).toContain('2026-09-16T02:00:00.000Z');
  }
});

/** What a reader sees: dark or light by column and row, as black-and-white pixels. */
function scan(size: number, isDark: (x: number, y: number) => boolean): string {
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (isDark(x, y)) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return decodeQr({ width: size, height: size, data });
}

test('X-05: 名单确认单上的二维码扫得出抽取证明的网址，打印页和 Word 文档都是', async () => {
  const paper = samplePapers['LIST_CONFIRMATION']!;
  const [code] = paper.blocks.filter((b) => b.kind === 'qr');
  const files = new Map(await unpacked(await toDocx(issued(paper), at)));
  const [, png] = [...files].find(([name]) => name.startsWith('word/media/'))!;
  const width = png.readUInt32BE(16);
  const lines = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8));
  const bytesPerLine = Math.ceil(width / 8) + 1;
  expect(scan(width, (x, y) => !(lines[y * bytesPerLine + 1 + (x >> 3)]! & (0x80 >> (x & 7))))).toBe(code!.content);
  const [svg] = /<svg [^>]*viewBox="0 0 \d+ \d+".*?<\/svg>/.exec(toHtml(issued(paper)))!;
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)![1]);
  const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  expect(scan(size * 8, (x, y) => dark.has(`${x >> 3} ${y >> 3}`))).toBe(code!.content);
});

test('填写的文字不会变成标记', () => {
  const html = toHtml(issued({ ...samplePapers['REFERRAL_LETTER']!, blocks: [paragraph('<script>alert("1")</script>&')] }));
  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;');
  expect(html).not.toContain('<script');
});

test('成文日期用阿拉伯数字，不编虚位；时刻按北京时间', () => {
  expect(dateInWords('2026-09-08')).toBe('2026年9月8日');
  expect(momentInWords('2026-12-31T16:05:00Z')).toBe('2027年1月1日0时05分');
  expect(periodInWords(plainDate('2026-09-07'), plainDate('2026-09-30'))).toBe('2026年9月7日至9月30日');
  expect(periodInWords(plainDate('2026-12-30'), plainDate('2027-01-02'))).toBe('2026年12月30日至2027年1月2日');
});

test('CD-104c: 报告的各部分按作者的标题分开，没有标题的归在一处', () => {
  expect(sectionsOf('概述\n一、抽查时间和内容\n九月。\n\n二、方法步骤\n随机。')).toEqual([
    { title: '情况分析和处理意见建议', text: '概述' },
    { title: '抽查时间和内容', text: '九月。\n' },
    { title: '方法步骤', text: '随机。' },
  ]);
  expect(sectionsOf('只有一段。')).toEqual([{ title: '情况分析和处理意见建议', text: '只有一段。' }]);
  expect(sectionsOf(' \n ')).toEqual([]);
});
