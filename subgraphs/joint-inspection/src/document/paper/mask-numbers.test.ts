import { paragraph, value } from './blocks.ts';
import { maskNumbers } from './mask-numbers.ts';

const paper = (text: string) =>
  maskNumbers({
    title: text,
    issuer: '',
    layout: 'LETTER',
    signedBy: [],
    blocks: [
      paragraph(text),
      { kind: 'table', columns: [100], headerRows: 0, rows: [[value(text)]] },
      { kind: 'qr', content: text, caption: [text] },
    ],
  });

test('X-09, PD-25: 文书中任何地方的公民身份号码都打码，统一社会信用代码和校验不合的数字不动', () => {
  const masked = JSON.stringify(paper('负责人410481199001010014，又410481198802290031。').blocks.slice(0, 2));
  expect(masked).not.toMatch(/410481199001010014|410481198802290031/);
  expect(masked).toContain('4104************14');
  expect(JSON.stringify(paper('91410481MA0HTK0016'))).toContain('91410481MA0HTK0016');
  expect(JSON.stringify(paper('410481199001010015'))).toContain('410481199001010015');
});

test('二维码的内容不改，否则扫不开', () => {
  const [, , qr] = paper('410481199001010014').blocks;
  expect(qr).toMatchObject({ content: '410481199001010014' });
});
