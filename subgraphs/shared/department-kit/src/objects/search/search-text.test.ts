import { setImmediate } from 'node:timers/promises';
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
    '演示一街12号A座',
    '街12号a',
    '91410481ma0htk0016',
    '10481MA0',
    '号a座',
    '舞钢 演示',
    '舞',
    '91',
    '9',
  ])('“%s”找到', (typed) => expect(finds(typed, ...hotel)).toBe(true));

  test.each(['宾', '馆甲', '宾馆9', '0016舞钢', '16', '钢宾馆', '12', '网吧', '一街2号', '示一街1号', '91410481ma0htk0017', '81MA0HTK016'])(
    '“%s”找不到：不相连，或者不足两字而不在开头',
    (typed) => expect(finds(typed, ...hotel)).toBe(false),
  );

  const text = fc.oneof(
    fc.stringMatching(/^[甲乙丙·a-z0-9 （）號Ａ]{0,12}$/),
    fc.stringMatching(/^([甲路a-]{0,3}[0-2０]{1,3}[号甲a-]?){0,4}$/),
    fc.stringMatching(/^9[0-2]{4}ma[0-2a-b]{4}$/),
  );
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

  test('在地址中查找门牌号，问的是这一门牌号，而不是各处都有的字', () => {
    const [{ pieces }, { pieces: elsewhere }] = [searchQuery('谷雨路128号')!, searchQuery('谷雪路128号')!];
    expect(pieces).toHaveLength(2);
    expect(searchEntry('舞钢谷雨路128号').pieces).toContain(String(pieces[1]));
    expect(pieces[1]).not.toBe(elsewhere[1]);
  });

  test('查找编码，不问全县都相同的登记机关和区划', () => {
    expect(searchQuery('91410481MA0HTK0016')!.pieces).toEqual(searchQuery('TK0016')!.pieces);
    expect(searchQuery('91410481MA0HTK0016')!.part).toBe('91410481ma0htk0016');
  });

  test('十万字的查找，问起来也不过片刻，不让别人等着', async () => {
    const { pieces } = searchQuery('甲乙丙丁'.repeat(25_000))!;
    expect(pieces).toHaveLength(50_000);
    // Lets the runtime see that the time was over.
    for (let i = 0; i < 2; i++) await setImmediate();
  }, 5000);

  test('什么也没输入，就什么也不问', () => expect(searchQuery(' 　')).toBeUndefined());
});
