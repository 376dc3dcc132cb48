import fc from 'fast-check';
import { searchable, searchEntry, searchQuery } from './search-text.ts';

/** What the database does: every piece is in the index, and the part in the text. */
const finds = (typed: string, ...texts: string[]) => {
  const entry = searchEntry(...texts);
  const query = searchQuery(typed)!;
  const pieces = new Set(entry.pieces.slice(1, -1).split(',').map(Number));
  return query.pieces.every((piece) => pieces.has(piece)) && entry.text.includes(query.part);
};
const hotel = ['舞钢演示·甲宾馆', '91410481MA0HTK0016', '舞钢市演示一街12号A座'] as const;

describe('PD-11a: 检查对象按名称、编码、地址查找', () => {
  test.each([
    '舞钢',
    '宾馆',
    '甲宾馆',
    '9141',
    'HTK001',
    'htk0016',
    'ｈｔｋ００１６',
    '演示一街12号',
    '12号',
    'A座',
    '号a座',
    '舞钢 演示',
    '舞',
    '91',
    '9',
  ])('“%s”找到', (typed) => expect(finds(typed, ...hotel)).toBe(true));

  test.each(['宾', '馆甲', '宾馆9', '0016舞钢', '16', '钢宾馆', '12', '网吧'])('“%s”找不到：不相连，或者不足两字而不在开头', (typed) =>
    expect(finds(typed, ...hotel)).toBe(false),
  );

  const text = fc.stringMatching(/^[甲乙丙·a-z0-9 （）號Ａ]{0,12}$/);
  test('所有文字中的每一段都找得到，别处没有的找不到', () => {
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.integer({ min: 1, max: 12 }), (name, address, from, length) => {
        const typed = searchable(name).slice(from, from + length);
        fc.pre(typed.length > 2);
        expect(finds(typed, name, address)).toBe(true);
        expect(finds(typed, address)).toBe(searchable(address).includes(typed));
      }),
    );
  });

  test('什么也没输入，就什么也不问', () => expect(searchQuery(' 　')).toBeUndefined());
});
